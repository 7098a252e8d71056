package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
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

  static final Map<String, Helper<?>> ALL =
      Map.of(
          "each",
          block(Blocks::each),
          "if",
          block(Blocks::when),
          "unless",
          block(Blocks::unless),
          "with",
          block(Blocks::with),
          "lookup",
          (Helper<@Nullable Object>) Blocks::lookup,
          PARTIAL,
          block(Blocks::partial));

  private Blocks() {}

  /** Writes a block. */
  private interface Block {
    void write(@Nullable Object value, Options options, Scope scope) throws IOException;
  }

  private static Helper<@Nullable Object> block(Block block) {
    return (value, options) -> {
      block.write(Accessors.unwrapped(value), options, Scope.of(options.context));
      return null;
    };
  }

  private static void each(@Nullable Object value, Options options, Scope scope)
      throws IOException {
    if (!(value instanceof Collection<?> items) || items.isEmpty()) {
      if (value != null && !(value instanceof Collection)) {
        throw new IllegalArgumentException(
            "each needs a list, not " + value.getClass().getSimpleName());
      }
      write(options.inverse, scope);
      return;
    }
    Template body = options.fn;
    List<String> names = options.blockParams;
    Scope inner = scope.enter(null);
    int size = items.size();
    int index = 0;
    for (Object item : items) {
      inner.item(Accessors.unwrapped(item), index++, size, names);
      body.apply(inner, scope.out());
    }
  }

  private static void when(@Nullable Object value, Options options, Scope scope)
      throws IOException {
    write(isTrue(value, options) ? options.fn : options.inverse, scope);
  }

  private static void unless(@Nullable Object value, Options options, Scope scope)
      throws IOException {
    write(isTrue(value, options) ? options.inverse : options.fn, scope);
  }

  private static void with(@Nullable Object value, Options options, Scope scope)
      throws IOException {
    if (!isTrue(value, options)) {
      write(options.inverse, scope);
    } else if (scope.enteredByEngine() && options.blockParams.isEmpty()) {
      write(options.fn, scope);
    } else {
      options.fn.apply(scope.enter(value, options.blockParams), scope.out());
    }
  }

  private static void partial(@Nullable Object value, Options options, Scope scope)
      throws IOException {
    options.fn.apply(scope.partial(value, options.hash), scope.out());
  }

  private static @Nullable Object lookup(@Nullable Object value, Options options) {
    Object key = options.params.length == 0 ? null : options.params[0];
    if (value == null || key == null) {
      return null;
    }
    if (value instanceof List<?> list && key instanceof Integer index) {
      return index >= 0 && index < list.size() ? Accessors.unwrapped(list.get(index)) : null;
    }
    return Accessors.read(value, key.toString());
  }

  private static void write(Template template, Scope scope) throws IOException {
    template.apply(scope, scope.out());
  }

  /** Tells whether a value counts as true, as in every Handlebars. */
  private static boolean isTrue(@Nullable Object value, Options options) {
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
    if (value instanceof Number number) {
      return number.doubleValue() != 0 || Boolean.TRUE.equals(options.hash.get("includeZero"));
    }
    return true;
  }
}
