package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.helper.DefaultHelperRegistry;
import io.github.territoires.text.Html;
import io.github.territoires.view.TextView;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The helpers that templates have, and no others:
 *
 * <ul>
 *   <li>{@code each}, {@code if}, {@code unless}, {@code with}, {@code lookup} as everywhere;
 *   <li>{@code label "page.contents"}: a word from the labels files;
 *   <li>{@code text value}: a text, marked with its language where that is not the view's;
 *   <li>{@code heading 1 class="…" id=(anchor "…")}: a block that is a heading, so many levels
 *       below the widget's title, or a paragraph where the host wants no headings;
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
  private static final String NEW_WINDOW = "_blank";

  private final Engine engine;

  private final Map<String, Helper<?>> allowed =
      Map.ofEntries(
          standard("each"),
          standard("if"),
          standard("unless"),
          standard("with"),
          standard("lookup"),
          ours("label", (key, options) -> rendering(options).labels().get(key.toString())),
          ours("text", (value, options) -> text(value)),
          ours("heading", Helpers::heading),
          ours("anchor", Helpers::anchor),
          ours(
              "url",
              (address, options) -> rendering(options).addresses().apply(address.toString())),
          ours("link", Helpers::link),
          ours("render", (content, options) -> render((Content) content)));

  Helpers(Engine engine) {
    this.engine = engine;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <C> @Nullable Helper<C> helper(String name) {
    return (Helper<C>) allowed.get(name);
  }

  private Map.Entry<String, Helper<?>> standard(String name) {
    return Map.entry(name, super.helper(name));
  }

  private static Map.Entry<String, Helper<?>> ours(String name, Helper<Object> helper) {
    return Map.entry(name, helper);
  }

  private static Rendering rendering(Options options) {
    return options.data(Rendering.KEY);
  }

  private static CharSequence text(@Nullable Object value) {
    if (value instanceof TextView text && text.language().isPresent()) {
      return new SafeString(
          "<span lang=\""
              + Html.escape(text.language().get())
              + "\" dir=\"auto\">"
              + Html.escape(text.words())
              + "</span>");
    }
    if (value == null) {
      return "";
    }
    return value instanceof TextView text ? text.words() : value.toString();
  }

  private static CharSequence heading(Object depth, Options options) throws IOException {
    int level = rendering(options).headingLevel();
    String element =
        level == 0 ? "p" : "h" + Math.min(DEEPEST, level + Integer.parseInt(depth.toString()));
    StringBuilder out = new StringBuilder("<").append(element);
    attribute("class", options, out);
    attribute("id", options, out);
    out.append('>').append(options.fn()).append("</").append(element).append('>');
    return new SafeString(out);
  }

  private static void attribute(String name, Options options, StringBuilder out) {
    Object value = options.hash.get(name);
    if (value != null) {
      out.append(' ').append(name).append("=\"").append(Html.escape(value.toString())).append('"');
    }
  }

  private static String anchor(@Nullable Object name, Options options) {
    StringBuilder anchor = new StringBuilder(rendering(options).scope());
    if (name instanceof String) {
      anchor.append("--").append(name);
    }
    for (Object code : options.params) {
      String id = String.valueOf(code);
      anchor.append("--").append(id, id.lastIndexOf('/') + 1, id.length());
    }
    return anchor.toString();
  }

  private static CharSequence link(Object address, Options options) throws IOException {
    Rendering rendering = rendering(options);
    StringBuilder out = new StringBuilder("<a href=\"");
    Html.escape(rendering.addresses().apply(address.toString()), out);
    out.append('"');
    rendering
        .linkTarget()
        .ifPresent(target -> out.append(" target=\"").append(Html.escape(target)).append('"'));
    boolean opens = rendering.linkTarget().filter(NEW_WINDOW::equals).isPresent();
    out.append(opens ? " rel=\"noopener\">" : ">").append(options.fn());
    if (opens) {
      out.append(' ').append(Html.escape(rendering.labels().get("link.new-window")));
    }
    return new SafeString(out.append("</a>"));
  }

  private CharSequence render(Content content) {
    return new SafeString(engine.render(content.template(), content.view(), content.rendering()));
  }
}
