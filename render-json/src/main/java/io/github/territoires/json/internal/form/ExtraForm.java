package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.model.Extra;
import io.github.territoires.model.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value beside the model: a string or a number. */
public record ExtraForm() implements Form<Extra> {
  @Override
  public Class<?> type() {
    return Extra.class;
  }

  @Override
  public void write(Extra value, Output out) {
    if (value instanceof Extra.Decimal number) {
      out.tokens().number(number.value());
    } else {
      out.tokens().string(((Extra.Words) value).value());
    }
  }

  @Override
  public @Nullable Extra read(Input in, @Nullable Extra base) {
    if (in.token() != Token.STRING && in.token() != Token.NUMBER) {
      in.wrongType("string-or-number");
      return null;
    }
    try {
      return in.token() == Token.STRING ? Extra.of(in.text()) : Extra.of(in.number());
    } catch (InvalidValueException | NumberFormatException e) {
      in.invalid("extra", in.text());
      return null;
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("string", "number"));
    return schema;
  }

  @Override
  public String words() {
    return "string or number";
  }
}
