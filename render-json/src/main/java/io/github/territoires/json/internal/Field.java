package io.github.territoires.json.internal;

import io.github.territoires.model.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of an object.
 *
 * @param <R> the type of the object
 * @param <V> the type of the field's value
 * @param name its name, in the model as in the document
 * @param value gets its value, or nothing where that is unknown and the field is left out
 * @param form the form of its value
 * @param required whether a document is refused that lacks it
 * @param doc what it is, in one sentence
 */
record Field<R, V>(
    String name, Function<R, Optional<V>> value, Form<V> form, boolean required, String doc) {

  /** Describes a field that no document may lack. */
  static <R, V> Field<R, V> required(String name, Function<R, V> value, Form<V> form, String doc) {
    return new Field<>(name, value.andThen(Optional::of), form, true, doc);
  }

  /** Describes a field that is always written, and which a document may lack all the same. */
  static <R, V> Field<R, V> known(String name, Function<R, V> value, Form<V> form, String doc) {
    return new Field<>(name, value.andThen(Optional::of), form, false, doc);
  }

  /** Describes a field that is left out where its value is unknown. */
  static <R, V> Field<R, V> optional(
      String name, Function<R, Optional<V>> value, Form<V> form, String doc) {
    return new Field<>(name, value, form, false, doc);
  }

  /** Describes a plain list, of which an empty one means unknown. */
  static <R, V> Field<R, List<V>> list(
      String name, Function<R, List<V>> value, Form<V> form, String doc) {
    return optional(
        name, value.andThen(items -> unless(items.isEmpty(), items)), new ListForm<>(form), doc);
  }

  /** Describes a listing, which may be known to be empty. */
  static <R, V> Field<R, Listing<V>> listing(
      String name, Function<R, Listing<V>> value, Form<V> form, String doc) {
    return optional(
        name,
        value.andThen(items -> unless(items.equals(Listing.unknown()), items)),
        new ListingForm<>(new ListForm<>(form)),
        doc);
  }

  /** Describes values by name, of which none are left out. */
  static <R, K, V> Field<R, Map<K, V>> map(
      String name, Function<R, Map<K, V>> value, Form<Map<K, V>> form, String doc) {
    return optional(name, value.andThen(map -> unless(map.isEmpty(), map)), form, doc);
  }

  private static <V> Optional<V> unless(boolean unknown, V value) {
    return unknown ? Optional.empty() : Optional.of(value);
  }

  void write(R object, Output out) {
    value
        .apply(object)
        .ifPresent(
            known -> {
              out.tokens().name(name);
              form.write(known, out);
            });
  }

  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", doc);
    schema.putAll(form.schema());
    return schema;
  }
}
