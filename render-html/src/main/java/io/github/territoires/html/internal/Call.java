package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Options;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a helper is called at one place of a template.
 *
 * @param value the first thing that it is given, or the value that is shown
 * @param more what it is given besides
 * @param named what it is given by name
 * @param body what stands between its tags
 * @param inverse what stands behind {@code else}
 * @param names the names that it gives to values: {@code as |item index|}
 */
record Call(
    Argument value,
    List<Argument> more,
    Map<String, Argument> named,
    Node body,
    Node inverse,
    List<String> names) {
  private static final Argument NOTHING = scope -> null;

  /**
   * Takes the call from the engine.
   *
   * @param argument makes an argument of what the engine gives
   */
  static Call of(
      @Nullable Object value,
      Options options,
      Nodes nodes,
      Function<@Nullable Object, Argument> argument) {
    Map<String, Argument> named = new LinkedHashMap<>();
    options.hash.forEach((name, given) -> named.put(name, argument.apply(given)));
    return new Call(
        argument.apply(value),
        Stream.of(options.params).map(argument).toList(),
        named,
        nodes.of(options.fn),
        nodes.of(options.inverse),
        List.copyOf(options.blockParams));
  }

  /** Returns what always is the same. */
  static Argument constant(@Nullable Object value) {
    Object known = Accessors.unwrapped(value);
    return scope -> known;
  }

  /** Returns what it is given by a name, or what gives nothing. */
  Argument named(String name) {
    return named.getOrDefault(name, NOTHING);
  }

  /** Returns what it is given second, or what gives nothing. */
  Argument second() {
    return more.isEmpty() ? NOTHING : more.get(0);
  }
}
