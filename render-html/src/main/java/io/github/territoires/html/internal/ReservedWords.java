package io.github.territoires.html.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that the engine looks up for itself: two whenever it enters a partial, the others whenever
 * a template uses the loop variable of that name ({@code @first}), each time in whatever stands
 * there. The resolver cannot tell such a question from a template's, and must answer it with
 * "nothing". A template that asks for a property of such a name would thus silently show nothing:
 * it is refused before it is compiled.
 */
final class ReservedWords {
  private static final Set<String> WORDS =
      Set.of("size", "empty", "index", "key", "first", "last", "odd", "even", "root");

  private static final Pattern TAG = Pattern.compile("\\{\\{(?!!)([^{}]*)}}");
  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w@-])(?:[\\w-]+|\\.\\.)(?:[./]+[\\w-]+)*(?!\\s*=)(?![\\w-])");

  private ReservedWords() {}

  static boolean contains(String name) {
    return WORDS.contains(name);
  }

  /** Refuses a template in which a property has a reserved name. */
  static void refuseIn(String template, String text) {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String words = blankStrings(tag.group(1));
      Matcher path = PATH.matcher(words);
      while (path.find()) {
        for (String name : path.group().split("[./]+", -1)) {
          if (contains(name)) {
            throw new IllegalArgumentException(
                place(template, text, tag.start(1) + path.start())
                    + ": '"
                    + path.group()
                    + "' asks for '"
                    + name
                    + "', which is no property: the engine keeps the names "
                    + String.join(", ", new TreeSet<>(WORDS))
                    + " for itself, loop variables begin with @");
          }
        }
      }
    }
  }

  /** Blanks out the words between quotes, which are no paths, and keeps the length. */
  private static String blankStrings(String words) {
    return STRING.matcher(words).replaceAll(string -> " ".repeat(string.group().length()));
  }

  private static String place(String template, String text, int at) {
    String before = text.substring(0, at);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = at - (before.lastIndexOf('\n') + 1) + 1;
    return "template " + template + ".hbs:" + line + ":" + column;
  }
}
