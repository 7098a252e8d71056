package io.github.territoires.html.internal;

import com.github.jknack.handlebars.PathExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a piece of a template finds its value, with what it has learned of the records there. */
final class Path implements Argument {
  private final List<PathExpression> expressions;
  private final boolean plain;
  private final Step[] steps;

  Path(List<PathExpression> expressions) {
    this.expressions = expressions;
    List<String> names = new ArrayList<>();
    expressions.forEach(expression -> names.add(expression.toString()));
    if (!names.isEmpty() && names.get(0).equals("this")) {
      names.remove(0);
    }
    this.plain = names.stream().allMatch(Path::isName);
    this.steps = plain ? names.stream().map(Step::new).toArray(Step[]::new) : new Step[0];
  }

  private static boolean isName(String step) {
    return Character.isLetter(step.charAt(0)) && !step.equals("this");
  }

  @Override
  public @Nullable Object of(Scope scope) {
    if (!plain || !(steps.length == 0 ? scope.isOurs() : scope.isProperty(steps[0].name))) {
      return scope.get(expressions);
    }
    Object value = scope.value();
    for (Step step : steps) {
      value = step.of(value, scope);
    }
    return value;
  }

  /** The name of a property. */
  private static final class Step {
    /** How the property of a sort of record is read. */
    private record Known(Class<?> type, Accessors.Accessor accessor) {}

    private final String name;
    private final boolean spoken;
    private @Nullable Known known;

    Step(String name) {
      this.name = name;
      this.spoken = name.equals(Scope.TEXT);
    }

    @Nullable Object of(@Nullable Object owner, Scope scope) {
      if (spoken) {
        return Spoken.of(owner, scope.escaped());
      }
      if (!(owner instanceof Record)) {
        return Accessors.read(owner, name);
      }
      Known now = known;
      if (now == null || now.type() != owner.getClass()) {
        now = new Known(owner.getClass(), Accessors.of(owner.getClass(), name));
        known = now;
      }
      return Accessors.unwrapped(now.accessor().read(owner));
    }
  }
}
