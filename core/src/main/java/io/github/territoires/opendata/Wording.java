package io.github.territoires.opendata;

import io.github.territoires.model.Names;
import java.util.regex.Pattern;

/** When two names are those of one thing. */
final class Wording {
  private static final Pattern SIGNS = Pattern.compile("(?U)\\W+");

  private Wording() {}

  /** Tells whether names differ only in case, accents, blanks and signs between words. */
  static boolean same(String one, String other) {
    return one.equals(other) || folded(one).equals(folded(other));
  }

  /** Reduces a name to its words. */
  static String folded(String name) {
    return SIGNS.matcher(Names.normalised(name)).replaceAll(" ").strip();
  }
}
