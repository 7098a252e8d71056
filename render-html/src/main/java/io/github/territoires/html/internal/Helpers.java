package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.helper.DefaultHelperRegistry;
import io.github.territoires.text.Html;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The helpers that templates have, and no others:
 *
 * <ul>
 *   <li>{@code each}, {@code if}, {@code unless}, {@code with}, {@code lookup} as everywhere;
 *   <li>{@code label "page.contents"}: a word from the labels files;
 *   <li>{@code text value}: a text, marked with its language where that is not the view's;
 *   <li>{@code heading 1 class="…" id="name" code=code}: a block that is a heading, so many levels
 *       below the widget's title, or a paragraph where the host wants no headings; with an id, it
 *       is the heading of the part of that id;
 *   <li>{@code part "section" class="…" id="name" code=code}: a block that is an {@code article} or
 *       a {@code section} named by its heading, or a {@code div} where the host wants no headings;
 *       its id is the anchor of these two;
 *   <li>{@code anchor "name" code}: an id that no other widget on the page has; the code may be an
 *       id, of which the last part counts;
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
  private static final String TITLE = "--title";
  private static final String NEW_WINDOW = "_blank";

  private final Engine engine;
  private final Nodes nodes;
  private final Map<String, Helper<?>> allowed = new HashMap<>();

  Helpers(Engine engine, Nodes nodes) {
    this.engine = engine;
    this.nodes = nodes;
    Blocks.BY_NAME.forEach((name, block) -> ours(name, Blocks.helper(block, nodes)));
    ours(Blocks.PARTIAL, Blocks.partial(nodes));
    ours("lookup", Blocks::lookup);
    ours("label", Helpers::label);
    ours("text", (value, options) -> Spoken.of(value, Scope.of(options.context).escaped()));
    ours("heading", this::heading);
    ours("part", this::part);
    ours("anchor", Helpers::anchor);
    ours("link", this::link);
    ours("url", (address, options) -> rendering(options).address(String.valueOf(address)));
    ours("render", this::render);
  }

  private void ours(String name, Helper<@Nullable Object> helper) {
    Helper<@Nullable Object> watched =
        (value, options) -> {
          if (options.context instanceof Watch watch) {
            watch.call(value, options);
            return null;
          }
          return helper.apply(value, options);
        };
    allowed.put(name, watched);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <C> @Nullable Helper<C> helper(String name) {
    return (Helper<C>) allowed.get(name);
  }

  private static Rendering rendering(Options options) {
    return Scope.of(options.context).rendering();
  }

  private static Object label(@Nullable Object key, Options options) {
    return new SafeString(Html.escape(rendering(options).labels().get(String.valueOf(key))));
  }

  private @Nullable Object heading(@Nullable Object depth, Options options) throws IOException {
    Scope scope = Scope.of(options.context);
    int level = scope.rendering().headingLevel();
    HtmlWriter out = scope.out();
    String element =
        level == 0 ? "p" : "h" + Math.min(DEEPEST, level + Integer.parseInt(String.valueOf(depth)));
    out.write("<");
    out.write(element);
    attribute("class", options.hash.get("class"), out);
    if (options.hash.containsKey("id")) {
      attribute("id", anchorOfPart(scope, options) + TITLE, out);
    }
    out.write(">");
    nodes.of(options.fn).write(scope, out);
    out.write("</");
    out.write(element);
    out.write(">");
    return null;
  }

  private @Nullable Object part(@Nullable Object name, Options options) throws IOException {
    Scope scope = Scope.of(options.context);
    boolean headed = scope.rendering().headingLevel() > 0;
    HtmlWriter out = scope.out();
    String element = headed ? PARTS.get(String.valueOf(name)) : "div";
    if (element == null) {
      throw new IllegalArgumentException("part '" + name + "' must be article or section");
    }
    String anchor = anchorOfPart(scope, options);
    out.write("<");
    out.write(element);
    attribute("class", options.hash.get("class"), out);
    attribute("id", anchor, out);
    attribute("lang", options.hash.get("lang"), out);
    attribute("dir", options.hash.get("dir"), out);
    // A section of a name is a landmark, and two of one name are none.
    attribute("aria-labelledby", element.equals("article") ? anchor + TITLE : null, out);
    out.write(">");
    nodes.of(options.fn).write(scope, out);
    out.write("</");
    out.write(element);
    out.write(">");
    return null;
  }

  private static void attribute(String name, @Nullable Object value, HtmlWriter out) {
    if (value != null) {
      out.write(" ");
      out.write(name);
      out.write("=\"");
      out.text(value.toString());
      out.write("\"");
    }
  }

  private static Object anchor(@Nullable Object name, Options options) {
    Scope scope = Scope.of(options.context);
    if (!(name instanceof String)) { // none is given, and this is the value that is shown
      return scope.rendering().scope();
    }
    return anchor(scope, name, options.params.length == 0 ? null : options.params[0]);
  }

  private static String anchorOfPart(Scope scope, Options options) {
    Object id = options.hash.get("id");
    return id == null || id.equals("")
        ? scope.rendering().scope()
        : anchor(scope, id, options.hash.get("code"));
  }

  private static String anchor(Scope scope, Object name, @Nullable Object code) {
    String anchor = scope.rendering().scope() + "--" + lastPart(name);
    return code == null ? anchor : anchor + "--" + lastPart(code);
  }

  private static String lastPart(Object id) {
    String whole = id.toString();
    return whole.substring(whole.lastIndexOf('/') + 1);
  }

  private @Nullable Object link(@Nullable Object address, Options options) throws IOException {
    Scope scope = Scope.of(options.context);
    Rendering rendering = scope.rendering();
    HtmlWriter out = scope.out();
    out.write("<a href=\"");
    String safe = rendering.address(String.valueOf(address));
    out.text(safe);
    out.write("\"");
    rendering
        .linkTarget()
        .ifPresent(target -> out.write(" target=\"" + Html.escape(target) + "\""));
    boolean opens = rendering.linkTarget().filter(NEW_WINDOW::equals).isPresent();
    out.write(opens ? " rel=\"noopener\">" : ">");
    nodes.of(options.fn).write(scope, out);
    if (opens) {
      out.write(" ");
      out.write(Html.escape(rendering.labels().get("link.new-window")));
    }
    out.write("</a>");
    return null;
  }

  private @Nullable Object render(@Nullable Object content, Options options) throws IOException {
    if (!(content instanceof Content widget)) {
      throw new IllegalArgumentException("render needs the content of a widget, not " + content);
    }
    engine.render(widget, Scope.of(options.context));
    return null;
  }
}
