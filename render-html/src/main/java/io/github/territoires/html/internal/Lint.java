package io.github.territoires.html.internal;

import io.github.territoires.render.RenderException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses templates that would let data become markup, scripts or styles. */
final class Lint {
  private static final Map<Pattern, String> REFUSED = new LinkedHashMap<>();

  static {
    refuse("\\{\\{~?\\{|\\{\\{~?&", "text that is not escaped");
    refuse(
        "(?i)<(?:script\\b(?! src=\"\\{\\{url script}}\" defer></script>)|style\\b)",
        "a script or a style sheet");
    refuse("(?i)<[^>]*?\\s(on[a-z]+)\\s*=", "an event handler");
    refuse("(?i)<[^>]*?\\s(style)\\s*=", "a style of its own");
    refuse("(?i)javascript:", "an address that is a script");
    refuse("<[^>]*?\\s[\\w:-]+=(?=\\{\\{)", "an attribute without quotes");
    refuse(
        "(?i)\\b(?:href|src|action|formaction|poster|srcset|data)=[\"'](?=[^\"'{]*\\{\\{)"
            + "(?!#?\\{\\{~?(?:url|anchor|place)\\s)",
        "an address that has not passed the policy: use {{#link address}} or {{url address}}");
  }

  private Lint() {}

  private static void refuse(String pattern, String reason) {
    REFUSED.put(Pattern.compile(pattern), reason);
  }

  /**
   * Checks a template.
   *
   * @throws RenderException if it is refused; it says where
   */
  static void check(String name, String template) {
    REFUSED.forEach(
        (pattern, reason) -> {
          Matcher found = pattern.matcher(template);
          if (found.find()) {
            throw new RenderException(
                "template " + place(name, template, found.start()) + ": " + reason);
          }
        });
  }

  private static String place(String name, String template, int at) {
    String before = template.substring(0, at);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return name + ".hbs:" + line + ":" + (at - before.lastIndexOf('\n'));
  }
}
