package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.form.Field.Need;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.RecordedTokens;
import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Text;
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
public final class ObjectForm<R> implements Form<R> {
  private static final List<String> LABELS = List.of("name", "title");

  /** Stands for a value that was given and cannot be read, which has been reported. */
  private static final Object UNREADABLE = new Object();

  /** Stands for a value that is taken away. */
  private static final Object NOTHING = new Object();

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

  /** Returns the name of its definition in the schema. */
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

  @Override
  public @Nullable R read(Input in, @Nullable R base) {
    if (in.token() != Token.START_OBJECT) {
      in.wrongType("object");
      return null;
    }
    int mark = in.problems().count();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    readFields(in, base, values);
    R made = complete(in, base, values) ? make(in, base, values) : null;
    if (in.problems().count() > mark && (id >= 0 || in.atRoot())) {
      name(in, mark, made, values);
    }
    return made;
  }

  private void readFields(Input in, @Nullable R base, @Nullable Object[] values) {
    int next = 0;
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      int index = indexOf(field, next);
      if (index < 0) {
        in.unknownField(field, names);
        in.enter(field);
        in.skip();
      } else {
        if (values[index] != null) {
          in.duplicateKey(field);
        }
        values[index] =
            in.enter(keys[index]) == Token.NULL ? nothing(in, index) : value(in, base, index);
        next = index + 1;
      }
      in.leave();
    }
  }

  /** Finds a field, which is mostly the one after that found before, or a little further on. */
  private int indexOf(String field, int next) {
    for (int i = next; i < keys.length; i++) {
      if (keys[i].equals(field)) {
        return i;
      }
    }
    return indexes.getOrDefault(field, -1);
  }

  private Object value(Input in, @Nullable R base, int index) {
    int mark = in.problems().count();
    Object value = fields.get(index).read(in, base);
    if (value != null) {
      return value;
    }
    if (fields.get(index).need() == Need.OPTIONAL && in.problems().count() == mark + 1) {
      in.problems().lastCanBeLeftOut();
    }
    return UNREADABLE;
  }

  private Object nothing(Input in, int index) {
    if (fields.get(index).need() == Need.OPTIONAL) {
      return NOTHING;
    }
    in.wrongType("known");
    return UNREADABLE;
  }

  /** Reports what is missing; tells whether there is all that the object cannot be without. */
  private boolean complete(Input in, @Nullable R base, @Nullable Object[] values) {
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      Need need = fields.get(i).need();
      if (need != Need.OPTIONAL && values[i] == UNREADABLE && base == null) {
        complete = false;
      } else if (need != Need.OPTIONAL && values[i] == null && (base == null || need == Need.ID)) {
        in.report(
            in.problemOf(need == Need.KNOWN ? Rules.FACT_MISSING : Rules.FIELD_MISSING, null)
                .detail("field", names.get(i)));
        complete = false;
      }
    }
    return complete;
  }

  private @Nullable R make(Input in, @Nullable R base, @Nullable Object[] values) {
    Object[] components = new Object[values.length];
    boolean whole = true;
    for (int i = 0; i < values.length; i++) {
      whole &= values[i] != UNREADABLE;
      components[i] = component(fields.get(i), values[i], base);
    }
    try {
      return maker.apply(components);
    } catch (InvalidValueException e) {
      if (whole) {
        in.invalidWhole(e, partOf(e.value(), values));
      }
      return null;
    } catch (Contradiction e) {
      if (whole) {
        in.report(in.problemOf(Rules.DATE_CONTRADICTS, e.field()).detail("field", e.field()));
      }
      return null;
    }
  }

  private static <R> Object component(Field<R, ?> field, @Nullable Object value, @Nullable R base) {
    if (value == NOTHING) {
      return field.component(null, null);
    }
    return field.component(value == UNREADABLE ? null : value, base);
  }

  /** Finds the field that holds a value which the whole refuses. */
  private @Nullable String partOf(String value, @Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (value.equals(values[i])) {
        return names.get(i);
      }
    }
    return null;
  }

  /** Names the record in what was found inside it; notes what is lost if it cannot be made. */
  private void name(Input in, int mark, @Nullable R made, @Nullable Object[] values) {
    Object known = label < 0 ? null : values[label];
    Object key = id < 0 ? null : values[id];
    if (made == null && key != null && key != UNREADABLE) {
      in.problems().lose(key.toString());
    }
    if (known instanceof Text text) {
      in.problems().name(mark, text.resolve(Locale.FRENCH).words());
    } else if (known instanceof String text) {
      in.problems().name(mark, text);
    } else if (key != null && key != UNREADABLE) {
      in.problems().name(mark, key.toString());
    }
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

  /** Refers to the definition, which the schema holds once. */
  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$ref", "#/$defs/" + name);
    return schema;
  }

  /** Returns the definition itself. */
  Map<String, Object> definition() {
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
