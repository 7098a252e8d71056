package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.FRENCH_MISSING;
import static io.github.territoires.validation.StandardRules.NAME_MISSING;

import io.github.territoires.model.Source;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Each text can be read in French, but for what a source says in its own language; and each
 * territory has a name.
 */
final class Wordings implements RuleFamily {
  private final Findings findings;

  Wordings(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Text.class, this::check);
    walk.each(Territory.class, this::check);
  }

  private void check(Territory territory, Path at) {
    if (territory.name().isEmpty()) {
      findings.add(NAME_MISSING, at.to("name"));
    }
  }

  private void check(Text text, Path at) {
    String french = Locale.FRENCH.getLanguage();
    boolean found =
        text.wordings().keySet().stream().anyMatch(locale -> locale.getLanguage().equals(french));
    if (!found && at.within(Source.class).isEmpty()) {
      String languages =
          text.wordings().keySet().stream()
              .map(Locale::toLanguageTag)
              .collect(Collectors.joining(", "));
      findings.add(FRENCH_MISSING, at, v -> v.value(languages));
    }
  }
}
