package io.github.territoires.html.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** The clauses of oEmbed 1.0. */
class OEmbedTest {
  private static final Embed PROJECTS =
      new Embed(
          "https://partner.example/ti/",
          "phase-1/ti-7507",
          "projects",
          "fr",
          "Projets \"phares\" <b>& co</b>",
          900);
  private static final OEmbed ENDPOINT =
      OEmbed.of(
          address -> Optional.of(PROJECTS).filter(embed -> embed.page().equals(address)),
          "Territoires d'industrie");

  @ParameterizedTest
  @CsvSource({
    "'', 400",
    "url=, 400",
    "url=https://partner.example/other, 404",
    "url=PAGE;format=yaml, 501",
    "url=PAGE;maxwidth=wide, 400",
    "url=PAGE;maxwidth=0, 400",
    "url=PAGE;maxheight=-5, 400",
    "url=PAGE;maxheight=99999999999, 400",
    "url=PAGE, 200",
    "url=PAGE?utm=1#auto, 200",
    "url=PAGE;format=xml;unknown=1, 200"
  })
  void answersWithTheStatusThatTheFormatCallsFor(String parameters, int status) {
    OEmbed.Response answer = ENDPOINT.answer(parameters(parameters));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers()).containsEntry("Access-Control-Allow-Origin", "*");
  }

  @Test
  void jsonHasWhatARichTypeNeeds() {
    OEmbed.Response answer = ENDPOINT.answer(parameters("url=PAGE;maxwidth=400;maxheight=300"));
    assertThat(answer.headers()).containsEntry("Content-Type", "application/json; charset=utf-8");
    assertThat(answer.body())
        .startsWith(
            "{\"version\":\"1.0\",\"type\":\"rich\","
                + "\"title\":\"Projets \\\"phares\\\" \\u003cb\\u003e\\u0026 co\\u003c/b\\u003e\","
                + "\"provider_name\":\"Territoires d'industrie\","
                + "\"provider_url\":\"https://partner.example/ti/\",\"cache_age\":3600,\"html\":\"")
        .endsWith("\",\"width\":400,\"height\":300}\n");
  }

  @Test
  void xmlSaysTheSameAndItsMarkupIsAQuotationAndAFrame() throws Exception {
    OEmbed.Response answer = ENDPOINT.answer(parameters("url=PAGE;format=xml"));
    assertThat(answer.headers()).containsEntry("Content-Type", "text/xml; charset=utf-8");
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(xml.getDocumentElement().getNodeName()).isEqualTo("oembed");
    assertThat(text(xml, "version")).isEqualTo("1.0");
    assertThat(text(xml, "title")).isEqualTo(PROJECTS.title());
    assertThat(text(xml, "width")).isEqualTo("640");
    Element body = Jsoup.parse(text(xml, "html")).body();
    assertThat(body.children().eachAttr("class")).isEmpty();
    assertThat(body.children().stream().map(Element::tagName))
        .containsExactly("blockquote", "iframe");
    assertThat(body.select("blockquote a").attr("href")).isEqualTo(PROJECTS.page());
    assertThat(body.select("iframe").attr("src")).isEqualTo(PROJECTS.document());
    assertThat(body.select("iframe").attr("title")).isEqualTo(PROJECTS.title());
  }

  private static String text(Document xml, String name) {
    return xml.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Map<String, String> parameters(String parameters) {
    Map<String, String> all = new HashMap<>();
    for (String one : parameters.replace("PAGE", PROJECTS.page()).split(";", -1)) {
      int equals = one.indexOf('=');
      if (equals > 0) {
        all.put(one.substring(0, equals), one.substring(equals + 1));
      }
    }
    return all;
  }
}
