package io.github.territoires.label;

import java.util.Map;
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
    int open = word.indexOf('{');
    if (open < 0) {
      return word;
    }
    StringBuilder filled = new StringBuilder(2 * word.length());
    int copied = 0;
    while (open >= 0) {
      int close = word.indexOf('}', open);
      filled
          .append(word, copied, open)
          .append(value(word.substring(open + 1, close), word, values));
      copied = close + 1;
      open = word.indexOf('{', copied);
    }
    return filled.append(word, copied, word.length()).toString();
  }

  private static String value(String name, String word, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no value for {" + name + "} in the label " + word);
    }
    return value;
  }
}
