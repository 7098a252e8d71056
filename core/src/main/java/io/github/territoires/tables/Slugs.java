package io.github.territoires.tables;

import io.github.territoires.model.Names;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes codes of names. */
final class Slugs {
  private static final int LONGEST = 64;
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Slugs() {}

  /** Makes a code of a name; nothing if no letter or digit is in it. */
  static Optional<String> of(String name) {
    String slug = OTHERS.matcher(Names.normalised(name)).replaceAll("-");
    String cut = slug.length() <= LONGEST ? slug : cut(slug);
    return Optional.of(cut.replaceAll("^-|-$", "")).filter(one -> !one.isEmpty());
  }

  /** Cuts a long one between two words. */
  private static String cut(String slug) {
    int end = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, end > 0 ? end : LONGEST);
  }
}
