package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gallery and what it offers to paste. */
class GalleryTest {
  @Test
  void galleryOffersWhatIsPublishedInEachForm(@TempDir Path site) throws IOException {
    String base = "https://example.org/ti/";
    Publication.of(Catalog.bundled())
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl(base)
        .writeTo(site);
    Path file = site.resolve("gallery/phase-1/ti-7507.en.html");
    Document gallery = Jsoup.parse(Files.readString(file));
    assertThat(gallery.select("h1").text()).isEqualTo("Limoges Métropole – ELAN");
    assertThat(gallery.select("#platform option")).hasSize(9);
    assertThat(gallery.select(".ti-offer")).hasSize(10);
    for (Element offer : gallery.select(".ti-offer")) {
      assertThat(file.resolveSibling(offer.select("iframe").attr("src"))).exists();
      assertThat(offer.select(".ti-first > .ti-snippet").eachAttr("data-form"))
          .containsExactly("frame");
      assertThat(offer.select("details > .ti-snippet").eachAttr("data-form"))
          .containsExactly("fragment", "element", "script", "oembed");
      assertThat(offer.select("textarea").eachText())
          .allMatch(
              line -> line.matches("(?s)(<iframe|<script|<\\?php|https:).*"), "can be pasted");
      for (Element text : offer.select("textarea")) {
        Matcher address = Pattern.compile(base + "([\\w./-]+)").matcher(text.wholeText());
        assertThat(address.results().map(found -> found.group(1)))
            .isNotEmpty()
            .allSatisfy(path -> assertThat(site.resolve(path)).exists());
      }
    }
  }

  @Test
  void galleryLooksTheSameWhateverTheTheme(@TempDir Path site) throws IOException {
    Publication.of(Catalog.bundled())
        .baseUrl("https://example.org/ti/")
        .contributor(HtmlContributor.of(HtmlRenderer.builder().theme("dsfr").build()))
        .writeTo(site);
    Path file = site.resolve("gallery/phase-1/ti-7507.fr.html");
    Document gallery = Jsoup.parse(Files.readString(file));
    assertThat(gallery.select(".ti-offer .ti-first .ti-snippet")).hasSize(10);
    assertThat(gallery.select("link[rel=stylesheet]").eachAttr("href"))
        .hasSize(2)
        .allSatisfy(sheet -> assertThat(file.resolveSibling(sheet)).exists());
    for (String standalone :
        List.of(
            "element/v1/phase-1/ti-7507/themes.fr.html",
            "embed/v1/phase-1/ti-7507/themes.fr.html",
            "page/v1/phase-1/ti-7507/index.fr.html")) {
      assertThat(Files.readString(site.resolve(standalone)))
          .contains("ti-axes", "rel=\"stylesheet\"")
          .doesNotContain("fr-raw-list");
    }
    assertThat(site.resolve("assets/v1/ti.css")).exists();
    assertThat(Files.readString(site.resolve("guide.fr.html"))).doesNotContain("ti.css");
    assertThat(Files.readString(site.resolve("fragment/v1/phase-1/ti-7507/themes.fr.html")))
        .contains("fr-")
        .doesNotContain("ti-axes");
  }

  @Test
  void galleryWithoutAnAddressSaysHowToGiveOne() throws IOException {
    Document gallery =
        Jsoup.parse(
            Files.readString(PublishedSite.folder().resolve("gallery/phase-1/ti-7507.fr.html")));
    assertThat(gallery.select(".ti-lead code").text()).isEqualTo("publish --base-url https://…");
    assertThat(gallery.select("textarea, select")).isEmpty();
    assertThat(gallery.select("iframe")).hasSize(10);
  }

  @Test
  void galleryOffersEachPublishedLevel(@TempDir Path site) throws IOException {
    Publication.of(Catalog.bundled())
        .baseUrl("https://example.org/ti/")
        .contributor(new HtmlContributor().headingLevels(3))
        .writeTo(site);
    Document gallery =
        Jsoup.parse(Files.readString(site.resolve("gallery/phase-1/ti-7507.fr.html")));
    Element offer = gallery.select(".ti-offer").first();
    assertThat(offer.select("details > .ti-snippet").eachAttr("data-form"))
        .containsExactly("fragment", "fragment", "element", "element", "script", "oembed");
    assertThat(offer.select(".ti-snippet[data-form=fragment] .ti-event").eachText())
        .allMatch(name -> name.matches(".* – titre de niveau [23]"))
        .doesNotHaveDuplicates();
    assertThat(offer.select(".ti-snippet[data-form=fragment] textarea").get(1).text())
        .contains("/page.fr.h3.html");
    assertThat(Files.readString(site.resolve("guide.fr.html"))).contains("<code>.h3.html</code>");
  }

  @Test
  void startPageAsksForTheSiteAndProposesAForm(@TempDir Path site) throws IOException {
    Publication.of(Catalog.bundled()).baseUrl("https://example.org/ti/").writeTo(site);
    Document index = Jsoup.parse(Files.readString(site.resolve("index.html")));
    assertThat(index.select("#platform option").eachAttr("data-name"))
        .isEqualTo(index.select(".ti-asked td").eachText())
        .hasSize(9)
        .startsWith("Cadre à coller (iframe)");
    assertThat(index.selectFirst(".ti-proposed").wholeText())
        .isEqualTo("Nous proposons\u00a0: Cadre à coller (iframe)");
    assertThat(Files.readString(PublishedSite.folder().resolve("index.html")))
        .contains("publish --base-url")
        .doesNotContain("<select");
  }

  @Test
  void guidePinsTheScriptThatIsPublished(@TempDir Path site) throws Exception {
    Publication.of(Catalog.bundled()).baseUrl("https://example.org/ti/").writeTo(site);
    byte[] digest =
        MessageDigest.getInstance("SHA-384")
            .digest(Files.readAllBytes(site.resolve("assets/v1/embed.js")));
    assertThat(Jsoup.parse(Files.readString(site.resolve("guide.fr.html"))).text())
        .contains(
            "assets/v1/embed.js\" integrity=\"sha384-"
                + Base64.getEncoder().encodeToString(digest)
                + "\" crossorigin");
  }
}
