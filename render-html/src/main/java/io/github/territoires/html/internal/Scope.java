package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.PathCompiler;
import com.github.jknack.handlebars.PathExpression;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a template stands: the value that it shows, and those around it. It answers for itself what
 * the engine would look up in maps and by chains of resolvers, which is where most of its time
 * went.
 */
final class Scope extends Context {
  /** Asks for a text with its language, see {@link Rewriting}. */
  static final String TEXT = "ti-text";

  private static final String ROOT = Scope.class.getName();

  /** What the engine itself asks for whenever it enters a partial. */
  private static final List<PathExpression> SIZE = PathCompiler.compile("size");

  private static final List<PathExpression> EMPTY = PathCompiler.compile("empty");
  private static final Context NOTHING = new Context(Map.of()) {};

  /** What all scopes of one widget share. */
  private static final class Root {
    final Rendering rendering;
    final HtmlWriter out;
    final boolean escaped;
    final @Nullable Object model;
    @Nullable Map<String, Object> data;

    Root(Rendering rendering, HtmlWriter out, boolean escaped, @Nullable Object model) {
      this.rendering = rendering;
      this.out = out;
      this.escaped = escaped;
      this.model = model;
    }

    /** Returns what the engine notes; it casts what is found here to lists that are linked. */
    @SuppressWarnings("JdkObsolete")
    Map<String, Object> data() {
      if (data == null) {
        LinkedList<Object> inlinePartials = new LinkedList<>(List.of(new HashMap<>()));
        data = new HashMap<>();
        data.put(Context.PARTIALS, new HashMap<>());
        data.put(Context.INLINE_PARTIALS, inlinePartials);
        data.put(Context.INVOCATION_STACK, new LinkedList<>());
        data.put("root", model);
        data.put(ROOT, this);
      }
      return data;
    }
  }

  /** Names that a block gave to values: {@code as |item index|}. */
  private record Names(List<String> names, List<@Nullable Object> values, @Nullable Names outer) {}

  private final Root root;
  private final @Nullable Context engineOwn;
  private @Nullable Object value;
  private @Nullable Map<String, @Nullable Object> parameters;
  private @Nullable Names names;
  private boolean enteredByEngine;
  private int index = -1;
  private int size;

  private Scope(
      Root root, @Nullable Context parent, @Nullable Object value, @Nullable Context engineOwn) {
    super(value);
    this.root = root;
    this.parent = parent;
    this.value = value;
    this.engineOwn = engineOwn;
    this.extendedContext = NOTHING;
    this.resolver = RecordResolver.INSTANCE;
  }

  /**
   * Begins a widget.
   *
   * @param escaped whether the texts of the view are markup already
   */
  static Scope of(Object view, Rendering rendering, HtmlWriter out, boolean escaped) {
    return new Scope(new Root(rendering, out, escaped, view), null, view, null);
  }

  /**
   * Returns the scope that a context is. The engine makes contexts of its own for partials that are
   * defined in a template or named by a value; such a one is asked as the engine would.
   */
  static Scope of(Context context) {
    if (context instanceof Scope scope) {
      return scope;
    }
    return new Scope(context.<Root>data(ROOT), context.parent(), context.model(), context);
  }

  /** Begins a widget whose template defines partials, which the engine notes. */
  Scope noting() {
    noted();
    return this;
  }

  Rendering rendering() {
    return root.rendering;
  }

  HtmlWriter out() {
    return root.out;
  }

  /** Tells whether the texts of the view are markup already. */
  boolean escaped() {
    return root.escaped;
  }

  /** Enters a value. */
  Scope enter(@Nullable Object value) {
    Scope child = new Scope(root, this, value, null);
    child.names = names;
    return child;
  }

  /** Enters a value, which has one of the given names. */
  Scope enter(@Nullable Object value, List<String> given) {
    Scope child = enter(value);
    child.name(given, value);
    return child;
  }

  /** Moves on to an item of a list. */
  void item(@Nullable Object item, int index, int size, List<String> given) {
    this.value = item;
    this.index = index;
    this.size = size;
    if (!given.isEmpty()) {
      names = ((Scope) parent).names;
      name(given, item, index);
    }
  }

  /** Enters a partial, which sees its parameters beside the value, and no names of blocks. */
  Scope partial(@Nullable Object value, Map<String, @Nullable Object> given) {
    boolean same = value == this.value;
    if (same && given.isEmpty() && names == null) {
      return this;
    }
    Scope child = new Scope(root, same ? parent : this, value, null);
    child.parameters = given;
    if (same) {
      child.index = index;
      child.size = size;
      if (parameters != null) {
        child.parameters = new HashMap<>(parameters);
        child.parameters.putAll(given);
      }
    }
    return child;
  }

  private void name(List<String> given, @Nullable Object... values) {
    if (!given.isEmpty()) {
      names = new Names(given, Arrays.asList(values), names);
    }
  }

  /** Tells whether this is no context that the engine made for itself. */
  boolean isOurs() {
    return engineOwn == null;
  }

  /** Tells whether a name can only be a property of the value: no block or partial gave it. */
  boolean isProperty(String name) {
    return engineOwn == null
        && names == null
        && (parameters == null || !parameters.containsKey(name));
  }

  @Nullable Object value() {
    return value;
  }

  /** Tells whether the engine has entered the value already, for a section. */
  boolean enteredByEngine() {
    return enteredByEngine;
  }

  @Override
  public boolean isBlockParams() {
    return false;
  }

  @Override
  public @Nullable Object get(List<PathExpression> path) {
    if (path == SIZE || path == EMPTY) {
      return null;
    }
    Context at = this;
    int last = path.size() - 1;
    for (int i = 0; i <= last; i++) {
      String step = path.get(i).toString();
      if (step.equals("../")) {
        at = parentOf(at);
      } else if (step.equals("..")) {
        return rest(valueOf(parentOf(at)), path, i + 1);
      } else if (at instanceof Scope scope && scope.engineOwn == null) {
        return rest(scope.step(step), path, i + 1);
      } else {
        Context own = at instanceof Scope scope ? scope.engineOwn : at;
        return own == null ? null : own.get(i == 0 ? path : path.subList(i, last + 1));
      }
    }
    return valueOf(at);
  }

  private static @Nullable Context parentOf(@Nullable Context context) {
    return context == null ? null : context.parent();
  }

  private static @Nullable Object valueOf(@Nullable Context context) {
    if (context == null) {
      return null;
    }
    return context instanceof Scope scope ? scope.value : context.model();
  }

  /** Takes the first step of a path. */
  private @Nullable Object step(String step) {
    return switch (step.charAt(0)) {
      case '@' -> variable(step);
      case '[' -> at(value, step);
      case '.' -> value;
      default -> step.equals("this") ? value : named(step);
    };
  }

  private @Nullable Object named(String name) {
    if (parameters != null && parameters.containsKey(name)) {
      return Accessors.unwrapped(parameters.get(name));
    }
    for (Names given = names; given != null; given = given.outer()) {
      int i = given.names().indexOf(name);
      if (i >= 0 && i < given.values().size()) {
        return given.values().get(i);
      }
    }
    return Accessors.read(value, name);
  }

  private @Nullable Object rest(@Nullable Object from, List<PathExpression> path, int first) {
    Object value = from;
    for (int i = first; i < path.size() && value != null; i++) {
      String step = path.get(i).toString();
      if (step.charAt(0) == '[') {
        value = at(value, step);
      } else if (step.equals(TEXT)) {
        value = Spoken.of(value, root.escaped);
      } else if (!step.equals("this")) {
        value = Accessors.read(value, step);
      }
    }
    return value;
  }

  /** Reads the item of a list: {@code [3]}. */
  private static @Nullable Object at(@Nullable Object list, String step) {
    String number = step.substring(1, step.length() - 1);
    if (!(list instanceof List<?> items)) {
      return Accessors.read(list, number);
    }
    int i = Integer.parseInt(number);
    return i < items.size() ? Accessors.unwrapped(items.get(i)) : null;
  }

  /** Finds a variable of the innermost loop: {@code @index}. */
  private @Nullable Object variable(String name) {
    if (name.equals("@root")) {
      return root.model;
    }
    for (Context at = this; at != null; at = at.parent()) {
      if (at instanceof Scope loop && loop.index >= 0) {
        return switch (name) {
          case "@index", "@key" -> loop.index;
          case "@first" -> loop.index == 0;
          case "@last" -> loop.index == loop.size - 1;
          case "@even" -> loop.index % 2 == 0;
          case "@odd" -> loop.index % 2 != 0;
          default -> throw unknownVariable(name);
        };
      }
    }
    return switch (name) {
      case "@index", "@key", "@first", "@last", "@even", "@odd" -> null;
      default -> throw unknownVariable(name);
    };
  }

  private static IllegalArgumentException unknownVariable(String name) {
    return new IllegalArgumentException(
        "unknown variable '"
            + name
            + "', known: @root, and in a list @index, @key, @first, @last, @even, @odd");
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the engine declares it
  public <T> @Nullable T data(String name) {
    return (T) noted().get(name);
  }

  /** Keeps what the engine notes for itself, but for one number at each helper that is not used. */
  @Override
  public Context data(String name, @Nullable Object value) {
    if (!name.equals(Context.PARAM_SIZE)) {
      noted().put(name, value);
    }
    return this;
  }

  /** Returns what the engine notes; the contexts that it makes look for it in their parents. */
  private Map<String, Object> noted() {
    Map<String, Object> noted = root.data();
    for (Context at = this; at instanceof Scope scope && scope.data != noted; at = at.parent()) {
      scope.data = noted;
    }
    return noted;
  }

  @Override
  protected Context newChildContext(@Nullable Object model) {
    Scope child = enter(Accessors.unwrapped(model));
    child.enteredByEngine = true;
    return child;
  }
}
