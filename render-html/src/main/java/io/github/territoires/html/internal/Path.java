package io.github.territoires.html.internal;

import com.github.jknack.handlebars.PathExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a piece of a template finds its value, with what it has learned of the records there. */
final class Path {
  private final List<PathExpression> expressions;
  private final List<Step> steps;

  Path(List<PathExpression> expressions) {
    this.expressions = expressions;
    List<Step> plain = new ArrayList<>();
    for (PathExpression expression : expressions) {
      String name = expression.toString();
      if (!Character.isLetter(name.charAt(0)) || name.equals("this")) {
        plain.clear();
        break;
      }
      plain.add(new Step(name));
    }
    this.steps = List.copyOf(plain);
  }

  /** Finds the value. */
  @Nullable Object of(Scope scope) {
    if (steps.isEmpty() || !scope.isPlain()) {
      return scope.get(expressions);
    }
    Object value = scope.value();
    for (int i = 0; i < steps.size(); i++) {
      value = steps.get(i).of(value, scope.escaped());
    }
    return value;
  }

  /** The name of a property. */
  private static final class Step {
    /** How the property of a sort of record is read. */
    private record Known(Class<?> type, Function<Object, @Nullable Object> accessor) {}

    private final String name;
    private final boolean spoken;
    private @Nullable Known known;

    Step(String name) {
      this.name = name;
      this.spoken = name.equals(Scope.TEXT);
    }

    @Nullable Object of(@Nullable Object owner, boolean escaped) {
      if (spoken) {
        return Spoken.of(owner, escaped);
      }
      if (!(owner instanceof Record)) {
        return Accessors.read(owner, name);
      }
      Known now = known;
      if (now == null || now.type() != owner.getClass()) {
        now = new Known(owner.getClass(), Accessors.of(owner.getClass(), name));
        known = now;
      }
      return Accessors.unwrapped(now.accessor().apply(owner));
    }
  }
}
