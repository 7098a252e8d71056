package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.helper.DefaultHelperRegistry;
import io.github.territoires.label.Labels;
import io.github.territoires.text.Html;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The helpers that templates have, and no others:
 *
 * <ul>
 *   <li>{@code each}, {@code if}, {@code unless}, {@code with}, {@code lookup} as everywhere;
 *   <li>{@code label "page.contents"}: a word from the labels files; with {@code n=number}, the
 *       form of it for so many things;
 *   <li>{@code text value}: a text, marked with its language where that is not the view's;
 *   <li>{@code heading 1 class="…" id="name" code=code}: a block that is a heading, so many levels
 *       below the widget's title, or a paragraph where the host wants no headings; with an id, it
 *       is the heading of the part of that id; with {@code part="name"}, {@code ::part()} reaches
 *       it in a shadow tree;
 *   <li>{@code part "section" class="…" id="name" code=code}: a block that is an {@code article} or
 *       a {@code section} named by its heading, or a {@code div} where the host wants no headings;
 *       its id is the anchor of these two, and it takes {@code part} too;
 *   <li>{@code anchor "name" code}: an id that no other widget on the page has; the code may be an
 *       id, of which the last part counts;
 *   <li>{@code place "name" code}: the address of what has this anchor, for {@code href}; in a
 *       shadow tree, where links cannot reach it, that of the page for people;
 *   <li>{@code link address}: a block that is a link, opens where the host wants it, and says so
 *       where that is a new window;
 *   <li>{@code url address}: an address that may stand in an attribute;
 *   <li>{@code render content}: a widget within this one.
 * </ul>
 */
final class Helpers extends DefaultHelperRegistry {
  private static final int DEEPEST = 6;
  private static final Map<String, String> PARTS =
      Map.of("article", "article", "section", "section");
  private static final List<String> HEADINGS = List.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final String NEW_WINDOW = "_blank";

  private final Engine engine;
  private final Nodes nodes;
  private final Map<String, Helper<?>> allowed = new HashMap<>();

  Helpers(Engine engine, Nodes nodes) {
    this.engine = engine;
    this.nodes = nodes;
    ours("each", Blocks::each);
    ours("if", Blocks::when);
    ours("unless", Blocks::unless);
    ours("with", Blocks::with);
    ours("lookup", Blocks::lookup);
    ours(Blocks.PARTIAL, call -> Blocks.partial(call, engine));
    ours("label", Helpers::label);
    ours("text", call -> scope -> Spoken.of(call.value().of(scope), scope.escaped()));
    ours("heading", Helpers::heading);
    ours("part", Helpers::part);
    ours("anchor", Helpers::anchor);
    ours("place", Helpers::place);
    ours("link", Helpers::link);
    ours("url", call -> scope -> address(call, scope));
    ours("render", this::render);
  }

  private void ours(String name, Function<Call, Deed> helper) {
    Helper<@Nullable Object> asTheEngineKnowsIt =
        (value, options) -> {
          if (options.context instanceof Watch watch) {
            watch.call(value, options, helper);
            return null;
          }
          return helper
              .apply(Call.of(value, options, nodes, Call::constant))
              .in(Scope.of(options.context));
        };
    allowed.put(name, asTheEngineKnowsIt);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <C> @Nullable Helper<C> helper(String name) {
    return (Helper<C>) allowed.get(name);
  }

  /** Returns the names of all helpers that templates may use. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(allowed.keySet());
    names.remove(Blocks.PARTIAL);
    return names;
  }

  private static Deed label(Call call) {
    Argument number = call.named("n");
    return new Deed() {
      private @Nullable Word last;

      @Override
      public Object in(Scope scope) {
        Labels labels = scope.rendering().labels();
        String key = String.valueOf(call.value().of(scope));
        if (number.of(scope) instanceof Number n) {
          return labels.plural(key, n.longValue());
        }
        Word known = last;
        if (known == null || known.labels() != labels || !known.key().equals(key)) {
          known = new Word(labels, key, new SafeString(Html.escape(labels.get(key))));
          last = known;
        }
        return known.markup();
      }
    };
  }

  /** A word from the labels, which a template says again and again. */
  private record Word(Labels labels, String key, SafeString markup) {}

  private static Deed heading(Call call) {
    Argument classes = call.named("class");
    Argument exposed = call.named("part");
    Optional<Anchor> anchor =
        call.named().containsKey("id") ? Optional.of(Anchor.ofPart(call)) : Optional.empty();
    return scope -> {
      int level = scope.rendering().headingLevel();
      HtmlWriter out = scope.out();
      String element =
          HEADINGS.get(level == 0 ? 0 : Math.min(DEEPEST, level + number(call.value().of(scope))));
      out.write("<");
      out.write(element);
      attribute(" class=\"", classes.of(scope), out);
      if (anchor.isPresent()) {
        out.write(" id=\"");
        anchor.get().write(scope, out);
        out.write("--title\"");
      }
      if (scope.rendering().shadow().isPresent()) {
        attribute(" part=\"", exposed.of(scope), out);
      }
      out.write(">");
      call.body().write(scope, out);
      out.write("</");
      out.write(element);
      out.write(">");
      return null;
    };
  }

  private static int number(@Nullable Object value) {
    return value instanceof Integer number ? number : Integer.parseInt(String.valueOf(value));
  }

  private static Deed part(Call call) {
    Argument classes = call.named("class");
    Argument language = call.named("lang");
    Argument direction = call.named("dir");
    Argument exposed = call.named("part");
    Anchor anchor = Anchor.ofPart(call);
    return scope -> {
      HtmlWriter out = scope.out();
      Object name = call.value().of(scope);
      String element =
          scope.rendering().headingLevel() > 0 ? PARTS.get(String.valueOf(name)) : "div";
      if (element == null) {
        throw new IllegalArgumentException("part '" + name + "' must be article or section");
      }
      out.write("<");
      out.write(element);
      attribute(" class=\"", classes.of(scope), out);
      out.write(" id=\"");
      anchor.write(scope, out);
      out.write("\"");
      attribute(" lang=\"", language.of(scope), out);
      attribute(" dir=\"", direction.of(scope), out);
      if (scope.rendering().shadow().isPresent()) {
        attribute(" part=\"", exposed.of(scope), out);
      }
      if (element.equals("article")) { // a section of a name is a landmark, and two of one are none
        out.write(" aria-labelledby=\"");
        anchor.write(scope, out);
        out.write("--title\"");
      }
      out.write(">");
      call.body().write(scope, out);
      out.write("</");
      out.write(element);
      out.write(">");
      return null;
    };
  }

  private static void attribute(String start, @Nullable Object value, HtmlWriter out) {
    if (value != null) {
      out.write(start);
      out.text(value.toString());
      out.write("\"");
    }
  }

  private static Deed anchor(Call call) {
    Anchor anchor = new Anchor(call.value(), call.second());
    return scope ->
        call.value().of(scope) instanceof String
            ? anchor.in(scope)
            : scope.rendering().scope(); // none is given, and this is the value that is shown
  }

  private static Deed place(Call call) {
    Anchor anchor = new Anchor(call.value(), call.second());
    return scope ->
        scope.rendering().shadow().isPresent()
            ? scope.rendering().address(scope.rendering().shadow().get())
            : "#" + anchor.in(scope);
  }

  /** An id that no other widget on the page has, of a name and a code. */
  private record Anchor(Argument name, Argument code) {
    /** Returns the id of the part that the arguments name. */
    static Anchor ofPart(Call call) {
      return new Anchor(call.named("id"), call.named("code"));
    }

    String in(Scope scope) {
      String name = lastPart(this.name.of(scope));
      String code = name.isEmpty() ? "" : lastPart(this.code.of(scope));
      return scope.rendering().scope()
          + (name.isEmpty() ? "" : "--" + name)
          + (code.isEmpty() ? "" : "--" + code);
    }

    void write(Scope scope, HtmlWriter out) {
      out.text(scope.rendering().scope());
      String name = lastPart(this.name.of(scope));
      if (!name.isEmpty()) {
        out.write("--");
        out.text(name);
        String code = lastPart(this.code.of(scope));
        if (!code.isEmpty()) {
          out.write("--");
          out.text(code);
        }
      }
    }

    private static String lastPart(@Nullable Object id) {
      String whole = id == null ? "" : id.toString();
      return whole.substring(whole.lastIndexOf('/') + 1);
    }
  }

  private static String address(Call call, Scope scope) {
    return scope.rendering().address(String.valueOf(call.value().of(scope)));
  }

  private static Deed link(Call call) {
    return scope -> {
      Rendering rendering = scope.rendering();
      HtmlWriter out = scope.out();
      out.write("<a href=\"");
      out.text(address(call, scope));
      out.write("\"");
      rendering
          .linkTarget()
          .ifPresent(target -> out.write(" target=\"" + Html.escape(target) + "\""));
      boolean opens = rendering.linkTarget().filter(NEW_WINDOW::equals).isPresent();
      out.write(opens ? " rel=\"noopener\">" : ">");
      call.body().write(scope, out);
      if (opens) {
        out.write(" ");
        out.write(Html.escape(rendering.labels().get("link.new-window")));
      }
      out.write("</a>");
      return null;
    };
  }

  private Deed render(Call call) {
    return scope -> {
      Object content = call.value().of(scope);
      if (!(content instanceof Content widget)) {
        throw new IllegalArgumentException("render needs the content of a widget, not " + content);
      }
      engine.render(widget, scope);
      return null;
    };
  }
}
