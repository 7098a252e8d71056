package io.github.territoires.label;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values for the names that stand in braces in a word. */
final class Placeholders {
  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

  private Placeholders() {}

  /** Refuses a word in which a brace does not belong to a name. */
  static void check(String word) {
    String rest = NAME.matcher(word).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      throw new IllegalArgumentException(
          "'" + word + "' has a brace without its counterpart or without a name between them");
    }
  }

  /** Replaces each name by its value, once; names in a value stay as they are. */
  static String fill(String word, Map<String, String> values) {
    return NAME.matcher(word)
        .replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), word, values)));
  }

  private static String value(String name, String word, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no value for {" + name + "} in the label " + word);
    }
    return value;
  }
}
