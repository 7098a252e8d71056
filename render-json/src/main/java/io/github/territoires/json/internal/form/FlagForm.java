package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
public record FlagForm() implements Form<Boolean> {
  @Override
  public void write(Boolean value, Output out) {
    out.tokens().bool(value);
  }

  @Override
  public @Nullable Boolean read(Input in, @Nullable Boolean base) {
    if (in.token() == Token.TRUE || in.token() == Token.FALSE) {
      return in.token() == Token.TRUE;
    }
    in.wrongType("flag");
    return null;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "boolean");
    return schema;
  }

  @Override
  public String words() {
    return "true or false";
  }
}
