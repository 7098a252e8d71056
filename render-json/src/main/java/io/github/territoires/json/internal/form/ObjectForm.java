package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.form.Field.Need;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.RecordedTokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object with known fields, in their order.
 *
 * @param <R> its type
 */
public final class ObjectForm<R> implements Defined<R> {
  private static final List<String> LABELS = List.of("name", "title");

  /** What is often given as one string or list, and whose form is shown to whoever does so. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "Date", "date",
          "StatedDate", "stated-date",
          "Money", "money",
          "Listing", "listing",
          "Region", "region",
          "Department", "department");

  private final Class<R> type;
  private final String name;
  private final String doc;
  private final List<Field<R, ?>> fields;
  private final List<String> names;
  private final String[] keys;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Function<Object[], R> maker;
  private final int id;
  private final int label;
  private final boolean merges;

  private ObjectForm(
      Class<R> type,
      String name,
      String doc,
      Function<Object[], R> maker,
      List<Field<R, ?>> fields) {
    this.type = type;
    this.name = name;
    this.doc = doc;
    this.maker = maker;
    this.fields = fields;
    this.names = fields.stream().<String>map(Field::name).toList();
    this.keys = names.toArray(String[]::new);
    names.forEach(field -> indexes.put(field, indexes.size()));
    this.id = fields.stream().map(Field::need).toList().indexOf(Need.ID);
    this.label =
        LABELS.stream().mapToInt(names::indexOf).filter(i -> i >= 0).findFirst().orElse(id);
    this.merges = id >= 0 || fields.stream().anyMatch(field -> field.form().merges());
  }

  /** Describes a record, of which the fields are the components, in the same order. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <R extends Record> ObjectForm<R> of(Class<R> type, String doc, Field<R, ?>... fields) {
    List<String> names = Stream.of(fields).<String>map(Field::name).toList();
    return new ObjectForm<>(
        type, type.getSimpleName(), doc, Components.constructor(type, names), List.of(fields));
  }

  /** Describes what is made of its fields in a way of its own. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <R> ObjectForm<R> of(
      Class<R> type,
      String name,
      String doc,
      Function<Components, R> maker,
      Field<R, ?>... fields) {
    List<String> names = Stream.of(fields).<String>map(Field::name).toList();
    return new ObjectForm<>(
        type, name, doc, values -> maker.apply(new Components(names, values)), List.of(fields));
  }

  @Override
  public Class<R> type() {
    return type;
  }

  @Override
  public String name() {
    return name;
  }

  /** Returns what it is, in one sentence. */
  public String doc() {
    return doc;
  }

  /** Returns its fields. */
  public List<Field<R, ?>> fields() {
    return fields;
  }

  @Override
  public void write(R value, Output out) {
    out.tokens().startObject();
    for (int i = 0; i < keys.length; i++) {
      fields.get(i).write(value, out);
    }
    out.tokens().endObject();
  }

  /**
   * Reads an object, which replaces the one that is known unless {@linkplain #merges it merges}.
   */
  @Override
  public @Nullable R read(Input in, @Nullable R base) {
    return readOver(in, merges ? base : null);
  }

  /**
   * Reads an object, of which the one that is known gives the fields that the document does not.
   */
  @Nullable R readOver(Input in, @Nullable R base) {
    if (in.token() != Token.START_OBJECT) {
      in.wrongType(SHOWN.getOrDefault(name, "object"));
      return null;
    }
    return new ObjectReading<>(this, in, base).read();
  }

  /** Finds a field, which is mostly the one after that found before, or a little further on. */
  int indexOf(String field, int next) {
    for (int i = next; i < keys.length; i++) {
      if (keys[i].equals(field)) {
        return i;
      }
    }
    return indexes.getOrDefault(field, -1);
  }

  /** Makes an object of its components, in the order of its fields. */
  R make(Object[] components) {
    return maker.apply(components);
  }

  /** Returns the names of its fields. */
  List<String> names() {
    return names;
  }

  /** Returns which field tells things of this kind apart; -1 if none does. */
  int id() {
    return id;
  }

  /** Returns which field people know a thing by; -1 if there is none. */
  int label() {
    return label;
  }

  /** Finds the id of a thing that was recorded. */
  public Optional<String> id(RecordedTokens recorded) {
    return recorded.string(names.get(id));
  }

  /** Returns the id of a thing, if things of this kind have one. */
  public Optional<String> id(R value) {
    return id < 0
        ? Optional.empty()
        : Optional.ofNullable(fields.get(id).value().apply(value)).map(Object::toString);
  }

  @Override
  public boolean merges() {
    return merges;
  }

  /** Tells whether things of this kind are told apart by an id. */
  public boolean hasId() {
    return id >= 0;
  }

  @Override
  public Map<String, Object> definition() {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), field.schema()));
    List<String> required =
        fields.stream().filter(Field::required).<String>map(Field::name).toList();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", name);
    schema.put("description", doc);
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  @Override
  public String words() {
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
  }

  @Override
  public Stream<Form<?>> parts() {
    return fields.stream().map(Field::form);
  }
}
