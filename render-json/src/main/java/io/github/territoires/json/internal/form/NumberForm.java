package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param <T> the type
 * @param words what the documentation calls it
 * @param print gives the number
 * @param parse makes the value of a number, or refuses it
 * @param rules what the schema says of it, its type among them
 */
public record NumberForm<T>(
    String words,
    Function<T, BigDecimal> print,
    Function<BigDecimal, T> parse,
    Map<String, Object> rules)
    implements Form<T> {

  @Override
  public void write(T value, Output out) {
    out.tokens().number(print.apply(value));
  }

  @Override
  public @Nullable T read(Input in, @Nullable T base) {
    if (in.token() != Token.NUMBER) {
      in.wrongType("number");
      return null;
    }
    try {
      return parse.apply(in.number());
    } catch (ArithmeticException | NumberFormatException e) {
      in.invalid(words, in.text());
      return null;
    }
  }

  @Override
  public Map<String, Object> schema() {
    return new LinkedHashMap<>(rules);
  }
}
