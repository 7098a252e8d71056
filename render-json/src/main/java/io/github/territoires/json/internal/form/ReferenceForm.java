package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.FieldName;
import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.engine.TokenWriter;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reference to what stands once at the root: its id, and for readers its name, which is not read.
 *
 * @param <T> the type of the id
 * @param kind what is referred to
 * @param id the form of the id
 * @param naming finds the name
 */
public record ReferenceForm<T>(
    String kind, StringForm<T> id, BiFunction<References, T, Optional<Text>> naming)
    implements Defined<T> {
  private static final FieldName ID = new FieldName("id");
  private static final FieldName NAME = new FieldName("name");
  private static final List<String> FIELDS = List.of("id", "name");

  @Override
  public void write(T value, Output out) {
    TokenWriter tokens = out.tokens();
    tokens.startObject();
    tokens.name(ID);
    id.write(value, out);
    Optional<Text> known = naming.apply(out.references(), value);
    if (known.isPresent()) {
      tokens.name(NAME);
      Values.TEXT.write(known.get(), out);
    }
    tokens.endObject();
  }

  @Override
  public @Nullable T read(Input in, @Nullable T base) {
    if (in.token() != Token.START_OBJECT) {
      in.wrongType("reference");
      return null;
    }
    T found = null;
    boolean[] given = new boolean[FIELDS.size()];
    for (String field = in.nextName(); field != null; field = in.nextName()) {
      int index = FIELDS.indexOf(field);
      if (index < 0) {
        in.unknownField(field, FIELDS);
      } else if (given[index]) {
        in.duplicateKey(field);
      } else {
        given[index] = true;
      }
      in.enter(field);
      if (index == 0) {
        found = id.read(in, null);
      } else {
        in.skip();
      }
      in.leave();
    }
    if (!given[0]) {
      in.report(in.problemOf(Rules.FIELD_MISSING, null).detail("field", "id"));
    }
    return found;
  }

  @Override
  public String name() {
    return "ReferenceTo" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }

  @Override
  public Map<String, Object> definition() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", id.schema());
    properties.put("name", Values.TEXT.schema());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", name());
    schema.put(
        "description",
        "The " + kind + " that stands under this id at the root; its name is not read.");
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", List.of("id"));
    return schema;
  }

  @Override
  public String words() {
    return "reference: " + kind;
  }

  @Override
  public Stream<Form<?>> parts() {
    return Stream.of(id, Values.TEXT);
  }
}
