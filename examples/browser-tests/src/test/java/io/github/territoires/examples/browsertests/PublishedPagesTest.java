package io.github.territoires.examples.browsertests;

import static io.github.territoires.examples.browsertests.Visit.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import io.github.territoires.html.embed.Form;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Audits what is published, and pages with what is pasted, as axe sees them. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PublishedPagesTest {
  private static final String TERRITORY = "v1/phase-1/ti-7507/";
  private static final String PROJECT = TERRITORY + "cite-de-la-ceramique/";

  @ParameterizedTest
  @CsvSource({
    "page/" + TERRITORY + "index.fr.html, 320",
    "page/" + TERRITORY + "index.en.html, 1280",
    "page/" + PROJECT + "index.fr.html, 1280",
    "page/v1/phase-2/index.fr.html, 320",
    "embed/" + TERRITORY + "page.fr.html#dark, 1280",
    "embed/" + TERRITORY + "header.fr.html, 320",
    "embed/" + TERRITORY + "about.fr.html#dark, 320",
    "embed/" + TERRITORY + "themes.fr.html, 320",
    "embed/" + TERRITORY + "governance.fr.html#dark, 320",
    "embed/" + TERRITORY + "challenges.fr.html, 640",
    "embed/" + TERRITORY + "projects.fr.html#dark, 640",
    "embed/" + TERRITORY + "timeline.fr.html, 640",
    "embed/" + TERRITORY + "figures.fr.html#dark, 640",
    "embed/" + TERRITORY + "map.fr.html#dark, 640",
    "embed/" + PROJECT + "project.fr.html#dark, 320",
    "embed/v1/phase-2/directory.fr.html#dark, 640"
  })
  void axeFindsNothing(String path, int width) {
    Visit.open(
        Sites.data().address() + path,
        new Browser.NewContextOptions().setViewportSize(width, 800),
        (shown, errors) -> {
          shown.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
          assertThat(shown.evaluate("() => getComputedStyle(document.documentElement).colorScheme"))
              .isEqualTo(path.endsWith("#dark") ? "dark" : "light");
          assertThat(Visit.findings(shown)).isEmpty();
          assertThat(shown.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
          assertThat(errors).isEmpty();
        });
  }

  @Test
  void axeFindsNothingOnAPageWithFrames() throws IOException {
    Visit.open(
        Sites.partner()
            .put(
                "",
                Sites.data().pasted(Form.SCRIPT, "projects", 640),
                Sites.data().pasted(Form.FRAME, "challenges", 640)),
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          shown.locator("ti-widget > a").waitFor(hidden());
          assertThat(Visit.findings(shown)).isEmpty();
          assertThat(
                  shown.evaluate(
                      "() => [...document.querySelectorAll('iframe')].map(frame => frame.title)"))
              .asString()
              .isEqualTo(
                  "[projects – Limoges Métropole – ELAN, challenges – Limoges Métropole – ELAN]");
        });
  }
}
