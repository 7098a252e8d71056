package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the package documentation, the rules in code and the messages say the same. */
class DocumentationTest {
  private static final Path TABLE =
      Path.of("src/main/java/io/github/territoires/validation/package-info.java");
  private static final Pattern ROW = Pattern.compile("<tr><td>([a-z-]+)<td>([a-z]+)<td>");
  private static final Pattern NAME = Pattern.compile("\\{#?(\\w+)(?:,date)?}");
  private static final Set<String> OTHER_KEYS =
      Set.of("severity.", "report.", "location.", "nearest", "kind.", "how.");

  private static final List<Rule> RULES = Validator.standard().rules();

  @Test
  void theTableListsTheRulesInOrder() throws IOException {
    List<String> rows =
        ROW.matcher(Files.readString(TABLE))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            RULES.stream()
                .map(rule -> rule.code() + " " + rule.severity().name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void bothLanguagesSaySomethingOfEachRuleAndOfNothingElse() {
    Set<String> codes =
        Stream.concat(RULES.stream(), Upkeep.rules().stream())
            .map(Rule::code)
            .collect(Collectors.toSet());

    assertThat(Messages.STANDARD.keys(Locale.FRENCH))
        .isEqualTo(Messages.STANDARD.keys(Locale.ENGLISH));
    assertThat(Messages.STANDARD.keys(Locale.FRENCH))
        .filteredOn(key -> OTHER_KEYS.stream().noneMatch(key::startsWith))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void bothLanguagesNameTheSameValues() {
    for (String key : Messages.STANDARD.keys(Locale.FRENCH)) {
      assertThat(names(key, Locale.FRENCH)).as(key).isEqualTo(names(key, Locale.ENGLISH));
    }
  }

  /** A blank before a double punctuation mark or inside French quotation marks never breaks. */
  @Test
  void frenchSentencesKeepFrenchTypography() {
    for (String key : Messages.STANDARD.keys(Locale.FRENCH)) {
      assertThat(Messages.STANDARD.pattern(key, Locale.FRENCH).orElseThrow())
          .as(key)
          .doesNotContain("'", "\"", " :", " ;", " ?", " !", "« ", " »");
    }
  }

  static Set<String> names(String key, Locale locale) {
    return NAME.matcher(Messages.STANDARD.pattern(key, locale).orElseThrow())
        .results()
        .map((MatchResult name) -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
