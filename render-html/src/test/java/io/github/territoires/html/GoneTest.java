package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no longer published leaves a page that says so. */
class GoneTest {
  @Test
  void whatIsGoneSaysSoAndLeadsOnward(@TempDir Path site) throws IOException {
    Programme bundled = Catalog.bundled();
    Publication.of(bundled).locales(Locale.FRENCH, Locale.ENGLISH).writeTo(site);
    List<Territory> fewer =
        bundled.territories().stream()
            .map(one -> one.toBuilder().projects(Listing.all(List.of())).build())
            .toList();
    Programme after = bundled.toBuilder().territories(fewer).build();
    for (int run = 0; run < 2; run++) { // what is gone stays so
      Publication.of(after).locales(Locale.FRENCH).writeTo(site);
      String project = "v1/phase-1/ti-7507/cite-de-la-ceramique/";
      Document frame =
          Jsoup.parse(Files.readString(site.resolve("embed/" + project + "project.fr.html")));
      assertThat(frame.select("p").first().text()).isEqualTo("Ce contenu n’est plus publié.");
      assertThat(frame.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(frame.select("main a").attr("target")).isEqualTo("_top");
      assertThat(site.resolve("embed/" + project).resolve(frame.select("main a").attr("href")))
          .satisfies(
              there ->
                  assertThat(
                          Files.isSameFile(
                              there, site.resolve("page/v1/phase-1/ti-7507/index.fr.html")))
                      .isTrue());
      Document english =
          Jsoup.parse(Files.readString(site.resolve("page/v1/phase-1/ti-7507/index.en.html")));
      assertThat(english.select("html").attr("lang")).isEqualTo("en");
      assertThat(english.select("main a").attr("href"))
          .endsWith("page/v1/phase-1/ti-7507/index.fr.html");
      assertThat(english.select("p").first().text()).contains("no longer published");
      assertThat(Files.readString(site.resolve("fragment/" + project + "project.fr.html")))
          .startsWith("<article class=\"ti ti-gone\" lang=\"fr\" dir=\"ltr\">")
          .doesNotContain("href");
    }
    Publication.of(bundled).locales(Locale.FRENCH).writeTo(site);
    assertThat(
            Files.readString(
                site.resolve("embed/v1/phase-1/ti-7507/cite-de-la-ceramique/project.fr.html")))
        .doesNotContain("n’est plus publié");
  }
}
