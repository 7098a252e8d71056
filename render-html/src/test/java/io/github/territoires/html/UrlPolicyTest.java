package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTest {
  private final UrlPolicy policy = UrlPolicy.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.limoges-metropole.fr/",
        "HTTP://example.org/a?b=c:d",
        "mailto:contact@example.org",
        "tel:+33555000000",
        "../../assets/v1/ti.css",
        "page.fr.html#a:b",
        "./a:b",
        "?q=javascript:",
        "#top",
        "//example.org/"
      })
  void allowsWhatLeadsSomewhere(String address) {
    assertThat(policy.allows(address)).isTrue();
    assertThat(policy.safe(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "\u00A0https://example.org/",
        "\u200Bjavascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "1a:b",
        "\\\\example.org\\a",
        "https://example.org/a b"
      })
  void refusesTheRest(String address) {
    assertThat(policy.allows(address)).isFalse();
    assertThat(policy.safe(address)).isEqualTo("#");
  }
}
