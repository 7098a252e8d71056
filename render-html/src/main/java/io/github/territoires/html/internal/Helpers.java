package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.helper.DefaultHelperRegistry;
import io.github.territoires.text.Html;
import io.github.territoires.view.TextView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The helpers that templates have, and no others:
 *
 * <ul>
 *   <li>{@code each}, {@code if}, {@code unless}, {@code with}, {@code lookup} as everywhere;
 *   <li>{@code label "key"}: a word from the labels files;
 *   <li>{@code text value}: a text, marked with its language where that is not the view's;
 *   <li>{@code level 1}: the level of a heading, so many below the widget's title;
 *   <li>{@code anchor "name"}: an id that no other widget on the page has; two dashes part it from
 *       the subject, whose id has none side by side;
 *   <li>{@code url address}: an address that may stand in a link;
 *   <li>{@code target}: the attribute that says where a link opens.
 * </ul>
 */
final class Helpers extends DefaultHelperRegistry {
  private static final int DEEPEST = 6;

  private final Map<String, Helper<?>> allowed =
      Map.ofEntries(
          standard("each"),
          standard("if"),
          standard("unless"),
          standard("with"),
          standard("lookup"),
          ours("label", (key, options) -> rendering(options).labels().get(key.toString())),
          ours("text", (value, options) -> text(value)),
          ours("level", (depth, options) -> level(depth, rendering(options))),
          ours("anchor", (name, options) -> rendering(options).idPrefix() + "--" + name),
          ours(
              "url",
              (address, options) -> rendering(options).addresses().apply(address.toString())),
          ours("target", (none, options) -> target(rendering(options))));

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

  private static String level(Object depth, Rendering rendering) {
    return Integer.toString(
        Math.min(DEEPEST, rendering.headingLevel() + Integer.parseInt(depth.toString())));
  }

  private static CharSequence target(Rendering rendering) {
    return rendering
        .linkTarget()
        .<CharSequence>map(target -> new SafeString(" target=\"" + Html.escape(target) + "\""))
        .orElse("");
  }
}
