package io.github.territoires.testkit;

import io.github.territoires.model.Extra;
import io.github.territoires.model.Programme;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Finds what people read of a view or a programme, which a renderer must not lose. */
final class Texts {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** Components of the model that hold words as they are; all others hold codes. */
  private static final Set<String> OF_MODEL =
      Set.of("name", "shortName", "vintage", "actionSheet", "wordings", "extra");

  /** Components of views that hold no words, or a label which a renderer may put otherwise. */
  private static final Set<String> NOT_OF_VIEWS =
      Set.of("id", "code", "kind", "state", "address", "language", "direction", "title", "term");

  private Texts() {}

  /** Returns the words of every text, blanks folded. */
  static Set<String> of(Object subject) {
    return of(subject, (owner, component) -> true);
  }

  /** Returns the words of the texts in components that are wanted, blanks folded. */
  static Set<String> of(Object subject, BiPredicate<Class<?>, String> wanted) {
    Set<String> texts = new LinkedHashSet<>();
    ValueTree.walk(
        subject,
        (owner, component, value) -> {
          if (value instanceof String words
              && wanted.test(owner, component)
              && isRead(owner, component)) {
            texts.add(folded(words));
          }
          return wanted.test(owner, component);
        });
    return texts;
  }

  /** Makes one blank of all blanks that stand side by side. */
  static String folded(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isRead(Class<?> owner, String component) {
    return isOfModel(owner)
        ? OF_MODEL.contains(component) || owner == Extra.Words.class
        : !NOT_OF_VIEWS.contains(component);
  }

  private static boolean isOfModel(Class<?> type) {
    return type.getPackage().equals(Programme.class.getPackage());
  }
}
