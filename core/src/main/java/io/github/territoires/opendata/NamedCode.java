package io.github.territoires.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name with a code behind it, or what stands in the place of one.
 *
 * @param name the name; empty where it is not known which it is
 * @param code the code; empty where there is none
 */
record NamedCode(Optional<String> name, String code) {
  private static final Pattern NATURE =
      Pattern.compile("(?U)^(?:CC|CA|CU|EPT|COM|METRO|MET69|Métropole|Communauté|Commune)\\b.*");

  /** Behind a code in brackets, whatever else may part entries. */
  private static final Pattern SEPARATED_OTHERWISE =
      Pattern.compile("(?<=\\((?:[0-9]{9}|[0-9][0-9AB][0-9]{3})\\))\\s*[,|/]\\s*");

  private static final char BETWEEN_ENTRIES = ';';
  private static final String BETWEEN_NAMES = ", ";

  /**
   * Reads a list such as {@code CC du Pays de X (DUF) (245700133); …}: names have brackets of their
   * own, so that the code is what stands in the last ones.
   */
  static List<NamedCode> list(String text) {
    List<NamedCode> entries = new ArrayList<>();
    for (String entry : split(text, BETWEEN_ENTRIES + "")) {
      if (entry.indexOf(')') == entry.lastIndexOf(')')) {
        entries.add(entry(entry)); // as nearly all are
      } else {
        for (String part : SEPARATED_OTHERWISE.split(entry, 0)) {
          entries.add(entry(part));
        }
      }
    }
    return entries;
  }

  private static NamedCode entry(String entry) {
    int close = entry.length() - 1;
    while (close > 0 && isBlank(entry.charAt(close))) {
      close--;
    }
    int open = entry.lastIndexOf('(');
    return open >= 0 && entry.indexOf(')', open) == close
        ? new NamedCode(named(entry.substring(0, open)), entry.substring(open + 1, close).strip())
        : new NamedCode(named(entry), "");
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Pairs codes with names, each list joined by commas, which names have in them too. Where there
   * are more parts than codes, a part that begins like no grouping belongs to the one before; if
   * they still do not pair, no name is taken for anybody's.
   */
  static List<NamedCode> pairs(String codes, String names) {
    List<String> all = split(codes, ",");
    if (all.size() == 1) {
      return List.of(new NamedCode(named(names), all.get(0)));
    }
    List<String> parts = split(names, BETWEEN_NAMES);
    if (parts.size() > all.size()) {
      parts = joined(parts);
    }
    List<NamedCode> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      pairs.add(
          new NamedCode(
              parts.size() == all.size() ? named(parts.get(i)) : Optional.empty(), all.get(i)));
    }
    return pairs;
  }

  private static List<String> joined(List<String> parts) {
    List<String> joined = new ArrayList<>();
    for (String part : parts) {
      if (joined.isEmpty() || NATURE.matcher(part).matches()) {
        joined.add(part);
      } else {
        int last = joined.size() - 1;
        joined.set(last, joined.get(last) + BETWEEN_NAMES + part);
      }
    }
    return joined;
  }

  /** Splits a list, and leaves out entries of which there is nothing. */
  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      add(text.substring(from, at), parts);
      from = at + separator.length();
    }
    add(text.substring(from), parts);
    return parts;
  }

  private static void add(String part, List<String> parts) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  private static Optional<String> named(String name) {
    return Optional.of(name.strip()).filter(any -> !any.isEmpty());
  }

  /** Writes it as lists do. */
  @Override
  public String toString() {
    return code.isEmpty()
        ? name.orElse("")
        : name.map(words -> words + " (" + code + ")").orElse(code);
  }
}
