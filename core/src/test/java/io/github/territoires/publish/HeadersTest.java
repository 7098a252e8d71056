package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadersTest {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self';"
          + " base-uri 'none'; form-action 'none'; ";
  private static final String SHORT = "public, max-age=300, stale-while-revalidate=86400";

  @Test
  void frameDocumentMayBeShownAnywhere() {
    assertThat(Headers.of("embed/v1/phase-1/ti-7507/page.fr.html", "text/html"))
        .containsExactly(
            entry("Content-Type", "text/html; charset=utf-8"),
            entry("X-Content-Type-Options", "nosniff"),
            entry("Access-Control-Allow-Origin", "*"),
            entry("Cache-Control", SHORT),
            entry("Content-Security-Policy", POLICY + "frame-ancestors *"));
  }

  @Test
  void pageMayShowFramesOfItsOwn() {
    for (String path : new String[] {"index.fr.html", "page/v1/p/index.fr.html", "embed.html"}) {
      assertThat(Headers.of(path, "text/html"))
          .containsEntry(
              "Content-Security-Policy", POLICY + "frame-src 'self'; frame-ancestors 'self'");
    }
  }

  @Test
  void onlyHashedNamesAreKeptForEver() {
    assertThat(Headers.of("assets/ti.0123456789abcdef.css", "text/css"))
        .containsExactly(
            entry("Content-Type", "text/css; charset=utf-8"),
            entry("X-Content-Type-Options", "nosniff"),
            entry("Access-Control-Allow-Origin", "*"),
            entry("Cache-Control", "public, max-age=31536000, immutable"));
    assertThat(Headers.of("assets/v1/ti.css", "text/css")).containsEntry("Cache-Control", SHORT);
    assertThat(Headers.of("data/v1/a.json", "application/json"))
        .containsEntry("Content-Type", "application/json")
        .doesNotContainKey("Content-Security-Policy");
  }

  @Test
  void errorIsReadableEverywhereAndNotKept() {
    assertThat(Headers.ofError())
        .isEqualTo(Map.of("X-Content-Type-Options", "nosniff", "Access-Control-Allow-Origin", "*"));
  }

  @Test
  void noHeaderHasTwoRulesForOneFile() {
    for (String path : Set.of("a.html", "embed/v1/a/b.html", "a.0123456789abcdef.css")) {
      for (String mediaType : Set.of("text/html", "text/css")) {
        assertThat(
                HeaderRule.ALL.stream()
                    .filter(rule -> rule.matches(path, mediaType))
                    .map(HeaderRule::name))
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void refusesWhatNoPublicationHolds() {
    assertThatThrownBy(() -> Headers.of("../a.html", "text/html"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Headers.of("a.html", "text/html; charset=utf-8"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
