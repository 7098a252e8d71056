package io.github.territoires.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares names as people do, and finds the one that was probably meant.
 *
 * <pre>{@code
 * Names.normalised("Terres de Cannes et Industries d’Avenir\u00a0"); // "terres de cannes et industries d'avenir"
 * Names.nearest("projets", List.of("projects", "page"));             // Optional[projects]
 * }</pre>
 *
 * @since 0.1
 */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC`]");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Names() {}

  /**
   * Folds what does not tell two names apart: case, accents, ligatures, kinds of apostrophes,
   * dashes and blanks, blanks at either end, and characters that nobody sees.
   */
  public static String normalised(String name) {
    if (folded(name)) {
      return name;
    }
    String folded = name.replace('\u00B4', '\''); // before it decomposes
    folded = Normalizer.normalize(folded, Normalizer.Form.NFKD);
    folded = MARKS.matcher(folded).replaceAll("");
    folded = folded.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    folded = APOSTROPHES.matcher(folded).replaceAll("'");
    folded = DASHES.matcher(folded).replaceAll("-");
    return BLANKS.matcher(folded).replaceAll(" ").strip();
  }

  /**
   * Finds the known id that was probably meant. Below a phase it looks in the same phase, for a
   * code means another place in another phase; only the very same code is proposed from elsewhere.
   */
  public static Optional<String> nearestId(String asked, Iterable<String> known) {
    int slash = asked.indexOf('/');
    if (slash < 0) {
      return nearest(asked, known);
    }
    List<String> samePhase = new ArrayList<>();
    Optional<String> sameCode = Optional.empty();
    for (String id : known) {
      if (id.startsWith(asked.substring(0, slash + 1))) {
        samePhase.add(id);
      } else if (sameCode.isEmpty() && id.endsWith(asked.substring(slash))) {
        sameCode = Optional.of(id);
      }
    }
    Optional<String> elsewhere = sameCode;
    return nearest(asked, samePhase).or(() -> elsewhere);
  }

  /**
   * Finds the known name that differs least from the asked one, the first of those that differ
   * equally; empty where none is near enough to have been meant (more than one character and more
   * than a third of them differ).
   */
  public static Optional<String> nearest(String asked, Iterable<String> known) {
    String wanted = normalised(asked);
    Optional<String> nearest = Optional.empty();
    int smallest = Integer.MAX_VALUE;
    for (String candidate : known) {
      String name = normalised(candidate);
      int limit = Math.min(smallest - 1, Math.max(1, Math.max(name.length(), wanted.length()) / 3));
      int distance = distance(wanted, name, limit);
      if (distance <= limit) {
        smallest = distance;
        nearest = Optional.of(candidate);
      }
      if (smallest == 0) {
        return nearest;
      }
    }
    return nearest;
  }

  /**
   * Tells quickly whether a name is one of those, as ids are, in which there is nothing to fold.
   */
  private static boolean folded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '/') {
        return false;
      }
    }
    return true;
  }

  /**
   * The edits (insert, delete, replace) between two strings, or more than limit. Looks no further
   * from the diagonal than the limit allows.
   */
  private static int distance(String a, String b, int limit) {
    int over = limit + 1;
    if (Math.abs(a.length() - b.length()) > limit) {
      return over;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = Math.min(j, over);
    }
    for (int i = 1; i <= a.length(); i++) {
      int first = Math.max(1, i - limit);
      int last = Math.min(b.length(), i + limit);
      int diagonal = row[first - 1];
      row[first - 1] = first == 1 ? Math.min(i, over) : over;
      int best = row[first - 1];
      for (int j = first; j <= last; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        int above = j == i + limit ? over : row[j];
        row[j] = Math.min(over, Math.min(replaced, Math.min(above, row[j - 1]) + 1));
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return over;
      }
    }
    return row[b.length()];
  }
}
