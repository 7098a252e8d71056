package io.github.territoires.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** Tells which form of a word a number of things takes, by the conditions of one language. */
final class PluralRules {
  static final String PREFIX = "number.plural.";

  private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many");

  private final Map<String, LongPredicate> conditions = new LinkedHashMap<>();

  PluralRules(Map<String, String> words) {
    for (String form : FORMS) {
      String condition = words.get(PREFIX + form);
      if (condition != null) {
        conditions.put(form, PluralRule.parse(condition));
      }
    }
  }

  /** Returns the first form whose condition holds, {@code other} where none does. */
  String form(long n) {
    for (Map.Entry<String, LongPredicate> form : conditions.entrySet()) {
      if (form.getValue().test(Math.abs(n))) {
        return form.getKey();
      }
    }
    return "other";
  }
}
