package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.FieldName;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.model.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object.
 *
 * @param <R> the type of the object
 * @param <V> the type of the field's value
 * @param key its name, in the model as in the document
 * @param value gets its value; null where that is unknown and the field is left out
 * @param form the form of its value
 * @param need whether it may be missing
 * @param component gives the component of the object: of a value, or of null for what is unknown
 * @param doc what it is, in one sentence
 */
public record Field<R, V>(
    FieldName key,
    Function<R, @Nullable V> value,
    Form<V> form,
    Need need,
    Function<@Nullable V, Object> component,
    String doc) {

  Field(
      String name,
      Function<R, @Nullable V> value,
      Form<V> form,
      Need need,
      Function<@Nullable V, Object> component,
      String doc) {
    this(new FieldName(name), value, form, need, component, doc);
  }

  /** Whether a field may be missing. */
  enum Need {
    /** Never: it tells what the document speaks of. */
    ID,
    /** Never: nothing could be said without it. */
    REQUIRED,
    /** In a document that is laid over a programme in which it is known. */
    KNOWN,
    /** Wherever it is unknown. */
    OPTIONAL
  }

  /** Describes the field by which things of one list are told apart. */
  static <R, V> Field<R, V> id(String name, Function<R, V> value, Form<V> form, String doc) {
    return always(name, value, form, Need.ID, doc);
  }

  /** Describes a field that no document may lack. */
  static <R, V> Field<R, V> required(String name, Function<R, V> value, Form<V> form, String doc) {
    return always(name, value, form, Need.REQUIRED, doc);
  }

  /**
   * Describes a field that is always written, and which a document may lack that adds to others.
   */
  static <R, V> Field<R, V> known(String name, Function<R, V> value, Form<V> form, String doc) {
    return always(name, value, form, Need.KNOWN, doc);
  }

  /** Describes a field that is left out where its value is unknown. */
  static <R, V> Field<R, V> optional(
      String name, Function<R, Optional<V>> value, Form<V> form, String doc) {
    return new Field<>(
        name,
        object -> value.apply(object).orElse(null),
        form,
        Need.OPTIONAL,
        Optional::ofNullable,
        doc);
  }

  /**
   * Describes a field that follows from others: it is always written, and a document may lack it.
   */
  static <R, V> Field<R, V> derived(String name, Function<R, V> value, Form<V> form, String doc) {
    return new Field<>(name, value, form, Need.OPTIONAL, Optional::ofNullable, doc);
  }

  /** Describes a plain list, of which an empty one means unknown. */
  static <R, V> Field<R, List<V>> list(
      String name, Function<R, List<V>> value, Form<V> form, String doc) {
    return unless(List::isEmpty, List.of(), name, value, new ListForm<>(form), doc);
  }

  /** Describes a listing, which may be known to be empty. */
  static <R, V> Field<R, Listing<V>> listing(
      String name, Function<R, Listing<V>> value, Form<V> form, String doc) {
    return unless(Field::isUnknown, Listing.unknown(), name, value, new ListingForm<>(form), doc);
  }

  /** Describes values by name, of which none are left out. */
  static <R, K, V> Field<R, Map<K, V>> map(
      String name, Function<R, Map<K, V>> value, Form<Map<K, V>> form, String doc) {
    return unless(Map::isEmpty, Map.of(), name, value, form, doc);
  }

  private static <R, V> Field<R, V> always(
      String name, Function<R, V> value, Form<V> form, Need need, String doc) {
    return new Field<>(name, value, form, need, Field::present, doc);
  }

  private static <R, V> Field<R, V> unless(
      Predicate<V> isUnknown,
      V unknown,
      String name,
      Function<R, V> value,
      Form<V> form,
      String doc) {
    return new Field<>(
        name,
        object -> {
          V known = value.apply(object);
          return isUnknown.test(known) ? null : known;
        },
        form,
        Need.OPTIONAL,
        known -> known == null ? unknown : known,
        doc);
  }

  private static <V> boolean isUnknown(Listing<V> listing) {
    return listing.extent() == Listing.Extent.UNKNOWN && listing.items().isEmpty();
  }

  private static <V> Object present(@Nullable V value) {
    if (value == null) {
      throw new IllegalStateException("a field that is always there has no value");
    }
    return value;
  }

  /** Returns its name. */
  public String name() {
    return key.text();
  }

  /** Tells whether no document may lack it. */
  boolean required() {
    return need == Need.ID || need == Need.REQUIRED;
  }

  /** Writes it, unless it is unknown. */
  public void write(R object, Output out) {
    V known = value.apply(object);
    if (known != null) {
      out.tokens().name(key);
      form.write(known, out);
    }
  }

  /** Reads its value, of which an object that is known already may have a part. */
  @Nullable V read(Input in, @Nullable R base) {
    return form.read(in, base == null ? null : value.apply(base));
  }

  /** Returns the component of an object: of the value that was read, else of what is known. */
  Object component(@Nullable Object read, @Nullable R base) {
    if (read == null) {
      return component.apply(base == null ? null : value.apply(base));
    }
    @SuppressWarnings("unchecked") // it was read by this field
    V own = (V) read;
    return component.apply(own);
  }

  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", doc);
    schema.putAll(need == Need.OPTIONAL ? JsonSchema.orNull(form.schema()) : form.schema());
    return schema;
  }
}
