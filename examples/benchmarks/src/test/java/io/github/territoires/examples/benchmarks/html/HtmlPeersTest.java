package io.github.territoires.examples.benchmarks.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All rows do the same work. */
class HtmlPeersTest {
  private static final Shown SHOWN = Shown.limoges();
  private static final String PAGE = Shown.renderer().render(SHOWN.territory());

  @Test
  void thePageHasSixteenThousandCharacters() {
    assertThat(PAGE.length()).isBetween(15_500, 17_000);
  }

  @ParameterizedTest
  @EnumSource
  void everyRowWritesTheSamePage(HtmlRow row) {
    assertThat(normal(row.open(SHOWN).page())).isEqualTo(normal(PAGE));
  }

  @Test
  void aUsersTemplateWritesWhatIsWrittenByHand() {
    assertThat(normal(Jobs.byHand().get())).isEqualTo(normal(Jobs.throughHtml().get()));
  }

  @Test
  void escapedTextsAreWrittenAsTheyAre() {
    assertThat(ByHand.ofEscaped(SHOWN).page().length())
        .isBetween(PAGE.length() - 100, PAGE.length());
  }

  /** Rows break lines where they like, and have several words for one character. */
  private static String normal(String page) {
    return page.replaceAll("\\s*\n\\s*", "").replaceAll("&#(x27|39);", "'").replace("><", ">\n<");
  }
}
