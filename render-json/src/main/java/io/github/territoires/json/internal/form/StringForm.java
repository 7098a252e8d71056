package io.github.territoires.json.internal.form;

import static java.util.Objects.requireNonNull;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Names;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one string.
 *
 * @param <T> the type
 * @param type its class
 * @param words what the documentation calls it
 * @param print gives the string
 * @param parse makes the value of a string; null if it is none of the codes
 * @param codes all strings there may be; empty if they cannot be listed
 * @param rules what the schema says of the string, in order
 */
public record StringForm<T>(
    Class<T> type,
    String words,
    Function<T, String> print,
    Function<String, @Nullable T> parse,
    List<String> codes,
    Map<String, Object> rules)
    implements Form<T> {

  /** Any text on one line or more. */
  static final StringForm<String> STRING =
      of(String.class, "string", Function.identity(), Function.identity(), "pattern", "\\S");

  /** Describes a string of which the schema says one thing. */
  static <T> StringForm<T> of(
      Class<T> type,
      String words,
      Function<T, String> print,
      Function<String, @Nullable T> parse,
      String rule,
      Object value) {
    return new StringForm<>(type, words, print, parse, List.of(), Map.of(rule, value));
  }

  /** Describes a string of one pattern. */
  static <T> StringForm<T> matching(
      Class<T> type,
      String words,
      String pattern,
      Function<String, @Nullable T> parse,
      Object example) {
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("pattern", "^" + pattern + "$");
    rules.put("examples", List.of(example.toString()));
    return new StringForm<>(type, words, Object::toString, parse, List.of(), rules);
  }

  /** Describes codes of which some are known, and to which anybody may add. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> StringForm<T> open(
      Class<T> type,
      String words,
      String pattern,
      Function<String, @Nullable T> parse,
      T... known) {
    List<String> codes = Stream.of(known).map(Object::toString).toList();
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("pattern", "^" + pattern + "$");
    rules.put("examples", codes);
    String all = words + ", such as `" + String.join("`, `", codes) + "`";
    return new StringForm<>(type, all, Object::toString, parse, List.of(), rules);
  }

  /** Describes constants: {@code PART_OF_YEAR} is {@code part-of-year}. */
  static <E extends Enum<E>> StringForm<E> oneOf(Class<E> type) {
    return oneOf(type, StringForm::code);
  }

  /** Describes constants that are written in a way of their own. */
  static <E extends Enum<E>> StringForm<E> oneOf(Class<E> type, Function<E, String> code) {
    Map<String, E> constants = new LinkedHashMap<>();
    Map<E, String> strings = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      constants.put(code.apply(constant), constant);
      strings.put(constant, code.apply(constant));
    }
    List<String> codes = List.copyOf(constants.keySet());
    return new StringForm<>(
        type,
        "one of `" + String.join("`, `", codes) + "`",
        constant -> requireNonNull(strings.get(constant)),
        constants::get,
        codes,
        Map.of("enum", codes));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void write(T value, Output out) {
    out.tokens().string(print.apply(value));
  }

  @Override
  public @Nullable T read(Input in, @Nullable T base) {
    if (in.token() != Token.STRING) {
      in.wrongType("string");
      return null;
    }
    return parsed(in);
  }

  /** Reads the string or the name at which the input stands, or reports it. */
  @Nullable T parsed(Input in) {
    String text = in.text();
    try {
      T value = parse.apply(text);
      if (value == null) {
        in.report(
            in.problem(Rules.CONSTANT_UNKNOWN)
                .value(text)
                .nearest(Names.nearest(text, codes).orElse(null))
                .detail("known", String.join(", ", codes)));
      }
      return value;
    } catch (InvalidValueException e) {
      in.invalid(e.type(), text);
    } catch (DateTimeException | IllformedLocaleException e) {
      in.invalid(words, text);
    }
    return null;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.putAll(rules);
    return schema;
  }
}
