package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that every template language of this kind has, written straight to where the widget
 * goes.
 */
final class Blocks {
  /** Shows a partial: what {@link Expansion} makes of one. */
  static final String PARTIAL = "ti-partial";

  static final Map<String, Block> BY_NAME =
      Map.of(
          "each", Blocks::each, "if", Blocks::when, "unless", Blocks::unless, "with", Blocks::with);

  private Blocks() {}

  /** A block. */
  interface Block {
    /**
     * Writes it.
     *
     * @param zero whether the number 0 counts as true
     * @param names the names that it gives to values
     */
    void write(
        @Nullable Object value,
        boolean zero,
        Scope scope,
        Node body,
        Node inverse,
        List<String> names)
        throws IOException;
  }

  /** Returns a block as the engine calls one. */
  static Helper<@Nullable Object> helper(Block block, Nodes nodes) {
    return (value, options) -> {
      block.write(
          Accessors.unwrapped(value),
          Boolean.TRUE.equals(options.hash.get("includeZero")),
          Scope.of(options.context),
          nodes.of(options.fn),
          nodes.of(options.inverse),
          options.blockParams);
      return null;
    };
  }

  /** Tells whether a block can be of a value. */
  static boolean fits(String name, @Nullable Object value) {
    return value == null || value instanceof Collection || !name.equals("each");
  }

  private static void each(
      @Nullable Object value,
      boolean zero,
      Scope scope,
      Node body,
      Node inverse,
      List<String> names)
      throws IOException {
    if (value != null && !fits("each", value)) {
      throw new IllegalArgumentException(
          "each needs a list, not " + value.getClass().getSimpleName());
    }
    if (!(value instanceof Collection<?> items) || items.isEmpty()) {
      inverse.write(scope, scope.out());
      return;
    }
    Scope inner = scope.enter(null);
    HtmlWriter out = scope.out();
    int size = items.size();
    int index = 0;
    for (Object item : items) {
      inner.item(Accessors.unwrapped(item), index++, size, names);
      body.write(inner, out);
    }
  }

  private static void when(
      @Nullable Object value,
      boolean zero,
      Scope scope,
      Node body,
      Node inverse,
      List<String> names)
      throws IOException {
    (isTrue(value, zero) ? body : inverse).write(scope, scope.out());
  }

  private static void unless(
      @Nullable Object value,
      boolean zero,
      Scope scope,
      Node body,
      Node inverse,
      List<String> names)
      throws IOException {
    (isTrue(value, zero) ? inverse : body).write(scope, scope.out());
  }

  private static void with(
      @Nullable Object value,
      boolean zero,
      Scope scope,
      Node body,
      Node inverse,
      List<String> names)
      throws IOException {
    if (!isTrue(value, zero)) {
      inverse.write(scope, scope.out());
    } else if (scope.enteredByEngine() && names.isEmpty()) {
      body.write(scope, scope.out());
    } else {
      body.write(scope.enter(value, names), scope.out());
    }
  }

  /** Shows a partial with its parameters. */
  static Helper<@Nullable Object> partial(Nodes nodes) {
    return (value, options) -> {
      Scope scope = Scope.of(options.context);
      nodes
          .of(options.fn)
          .write(scope.partial(Accessors.unwrapped(value), options.hash), scope.out());
      return null;
    };
  }

  static @Nullable Object lookup(@Nullable Object value, Options options) {
    Object key = options.params.length == 0 ? null : options.params[0];
    if (value == null || key == null) {
      return null;
    }
    if (value instanceof List<?> list && key instanceof Integer index) {
      return index >= 0 && index < list.size() ? Accessors.unwrapped(list.get(index)) : null;
    }
    return Accessors.read(value, key.toString());
  }

  /** Tells whether a value counts as true, as in every Handlebars. */
  private static boolean isTrue(@Nullable Object value, boolean zero) {
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof CharSequence text) {
      return text.length() > 0;
    }
    if (value instanceof Collection<?> items) {
      return !items.isEmpty();
    }
    return zero || !(value instanceof Number number) || number.doubleValue() != 0;
  }
}
