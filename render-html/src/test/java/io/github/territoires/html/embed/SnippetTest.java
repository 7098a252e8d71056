package io.github.territoires.html.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What sites paste: as it was released, in one line, and inert whatever the data say. */
class SnippetTest {
  private static final Path RELEASED = Path.of("src/test/resources/snippets/v1");
  private static final Embed PROJECTS =
      new Embed(
          "https://partner.example/ti",
          "phase-1/ti-7507",
          "projects",
          "fr",
          "Zoom sur les projets phares – Limoges Métropole – ELAN",
          900);

  @ParameterizedTest
  @EnumSource(Form.class)
  void isAsItWasReleased(Form form) throws IOException {
    String released = Files.readString(RELEASED.resolve(form.code() + ".txt"));
    assertThat(Snippet.of(PROJECTS).text(form)).isEqualTo(released.stripTrailing());
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void isOneLineWithAbsoluteAddressesAndInertData(Form form) {
    String hostile = "\"'><script>alert(1)</script>?>\\ & l'usine";
    Embed embed =
        new Embed("https://partner.example/l'or/", "phase-1/ti-1", "projects", "fr", hostile, 300);
    String text = Snippet.of(embed).text(form);
    assertThat(text).doesNotContain("\n", "alert(1)</script>").contains("https://partner.example/");
    for (Element link : Jsoup.parse(text).select("[src], [href]")) {
      assertThat(link.hasAttr("src") ? link.attr("src") : link.attr("href")).startsWith("https://");
    }
  }

  @Test
  void frameIsTitledAndHasALinkBeside() {
    Element body = Jsoup.parse(Snippet.of(PROJECTS).text(Form.FRAME)).body();
    assertThat(body.select("iframe").attr("title")).isEqualTo(PROJECTS.title());
    assertThat(body.select("iframe").attr("sandbox")).doesNotContain("allow-same-origin");
    assertThat(body.select("p a").attr("href"))
        .isEqualTo("https://partner.example/ti/page/v1/phase-1/ti-7507/index.fr.html");
  }

  @Test
  void schemeAndHeadingLevelStandInTheAddress() {
    assertThat(Snippet.of(PROJECTS).dark().text(Form.FRAME)).contains(".fr.html#dark\"");
    assertThat(Snippet.of(PROJECTS).automatic().text(Form.SCRIPT)).contains(".fr.html#auto\"");
    assertThat(Snippet.of(PROJECTS).headingLevel(3).text(Form.FRAGMENT)).contains(".fr.h3.html");
    assertThat(Snippet.of(PROJECTS).headingLevel(0).text(Form.ELEMENT)).contains(".fr.h0.html");
    assertThatThrownBy(() -> Snippet.of(PROJECTS).headingLevel(7))
        .hasMessage("headingLevel 7 must be between 0 and 6");
  }

  @Test
  void pinnedScriptNamesItsDigest() {
    Element script =
        Jsoup.parse(Snippet.of(PROJECTS).pinned("sha384-AbC/+9==").text(Form.SCRIPT))
            .selectFirst("script");
    assertThat(script.attr("integrity")).isEqualTo("sha384-AbC/+9==");
    assertThat(script.attr("crossorigin")).isEqualTo("anonymous");
    assertThatThrownBy(() -> Snippet.of(PROJECTS).pinned("\"><b>"))
        .hasMessage("integrity '\"><b>' must be a digest such as sha384-…");
  }
}
