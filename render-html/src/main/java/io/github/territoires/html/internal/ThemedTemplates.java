package io.github.territoires.html.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts a theme's classes for ours, in the text of templates: it costs nothing when a widget is
 * rendered. A class that a template makes of a value, such as {@code ti-axis-{{code}}}, has no
 * counterpart in a theme that has classes of its own, and goes.
 */
public final class ThemedTemplates {
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\s)class=\"([^\"]*)\"");
  private static final Pattern CONDITION = Pattern.compile("\\{\\{#if [^}]*}}.*?\\{\\{/if}}");
  private static final String OURS = "ti-";

  private ThemedTemplates() {}

  /**
   * Returns a template with other classes.
   *
   * @param classes gives those that stand for one of ours
   */
  public static String of(String template, Function<String, List<String>> classes) {
    return ATTRIBUTE
        .matcher(template)
        .replaceAll(
            found -> Matcher.quoteReplacement(attribute(found.group(1), found.group(2), classes)));
  }

  private static String attribute(
      String blank, String value, Function<String, List<String>> classes) {
    List<String> names =
        Arrays.stream(CONDITION.matcher(value).replaceAll("").strip().split("\\s+", -1))
            .filter(name -> !name.isEmpty())
            .toList();
    boolean own =
        names.stream()
            .allMatch(name -> name.contains("{{") || classes.apply(name).equals(List.of(name)));
    if (own) {
      return blank + "class=\"" + value + "\"";
    }
    String themed =
        names.stream()
            .filter(name -> !name.contains("{{"))
            .flatMap(
                name ->
                    name.startsWith(OURS) ? classes.apply(name).stream() : List.of(name).stream())
            .distinct()
            .collect(Collectors.joining(" "));
    return themed.isEmpty() ? "" : blank + "class=\"" + themed + "\"";
  }
}
