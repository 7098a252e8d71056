package io.github.territoires.html.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that every template language of this kind has, written straight to where the widget
 * goes.
 */
final class Blocks {
  /** Shows a partial: what {@link Rewriting} makes of one. */
  static final String PARTIAL = "ti-partial";

  private Blocks() {}

  static Deed each(Call call) {
    Argument list = call.value();
    Node body = call.body();
    return scope -> {
      Object value = list.of(scope);
      if (value != null && !(value instanceof Collection)) {
        throw new IllegalArgumentException(
            "each needs a list, not " + value.getClass().getSimpleName());
      }
      HtmlWriter out = scope.out();
      if (!(value instanceof Collection<?> items) || items.isEmpty()) {
        call.inverse().write(scope, out);
        return null;
      }
      Scope inner = scope.enter(null);
      int size = items.size();
      int index = 0;
      for (Object item : items) {
        inner.item(Accessors.unwrapped(item), index++, size, call.names());
        body.write(inner, out);
      }
      return null;
    };
  }

  static Deed when(Call call) {
    return either(call, call.body(), call.inverse());
  }

  static Deed unless(Call call) {
    return either(call, call.inverse(), call.body());
  }

  private static Deed either(Call call, Node truth, Node otherwise) {
    Argument value = call.value();
    Argument zero = call.named("includeZero");
    return scope -> {
      (isTrue(value.of(scope), zero, scope) ? truth : otherwise).write(scope, scope.out());
      return null;
    };
  }

  static Deed with(Call call) {
    Argument entered = call.value();
    Argument zero = call.named("includeZero");
    return scope -> {
      Object value = entered.of(scope);
      if (!isTrue(value, zero, scope)) {
        call.inverse().write(scope, scope.out());
      } else if (scope.enteredByEngine() && call.names().isEmpty()) {
        call.body().write(scope, scope.out());
      } else {
        call.body().write(scope.enter(value, call.names()), scope.out());
      }
      return null;
    };
  }

  /** Shows a partial, which is not looked for before it is shown. */
  static Deed partial(Call call, Engine engine) {
    Argument indentation = call.more().get(0);
    Argument context = call.more().size() == 1 ? Scope::value : call.more().get(1);
    return new Deed() {
      private @Nullable Node partial;

      @Override
      public @Nullable Object in(Scope scope) throws IOException {
        Node known = partial;
        if (known == null) {
          known = engine.partial(indentation.of(scope) + String.valueOf(call.value().of(scope)));
          partial = known;
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        call.named().forEach((name, value) -> parameters.put(name, value.of(scope)));
        known.write(scope.partial(context.of(scope), parameters), scope.out());
        return null;
      }
    };
  }

  static Deed lookup(Call call) {
    return scope -> lookup(call.value().of(scope), call.second().of(scope));
  }

  private static @Nullable Object lookup(@Nullable Object value, @Nullable Object key) {
    if (value == null || key == null) {
      return null;
    }
    if (value instanceof List<?> list && key instanceof Integer index) {
      return index >= 0 && index < list.size() ? Accessors.unwrapped(list.get(index)) : null;
    }
    return Accessors.read(value, key.toString());
  }

  /** Tells whether a value counts as true, as in every Handlebars. */
  private static boolean isTrue(@Nullable Object value, Argument zero, Scope scope) {
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
    return !(value instanceof Number number)
        || number.doubleValue() != 0
        || Boolean.TRUE.equals(zero.of(scope));
  }
}
