package io.github.territoires.examples.browsertests;

import static io.github.territoires.examples.browsertests.Visit.hidden;
import static io.github.territoires.examples.browsertests.Visit.style;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlTheme;
import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.Form;
import io.github.territoires.html.embed.Snippet;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pastes every snippet that was ever released, and publishes anew behind its back. */
@ExtendWith(Chromium.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OldSnippetsTest {
  private static final Path RELEASED = Path.of("../../render-html/src/test/resources/snippets");
  private static final String THEIR_ADDRESS = "https://partner.example/ti/";
  private static final TerritoryId LIMOGES = TerritoryId.parse(DataHost.SUBJECT);
  private static final String NEW_TITLE = "Un titre tout neuf";
  private static final String HOUSE_ACCENT = "rgb(122, 31, 31)";

  @Test
  void oldSnippetsShowWhatIsPublishedNow(@TempDir Path folder) throws IOException {
    Programme before = Catalog.bundled();
    List<Project> projects = before.territory(LIMOGES).projects().items();
    String oldTitle = words(projects.get(0));
    Project gone = projects.get(1);
    try (DataHost data = new DataHost(folder);
        PartnerServer partner = new PartnerServer()) {
      see(data, partner, oldTitle, words(gone), true);
      String ofGone =
          Snippet.of(new Embed(data.address(), gone.id().toString(), "project", "fr", "x", 500))
              .text(Form.FRAME);
      data.republish(
          changed(before, projects), HtmlTheme.house("--ti-accent: light-dark(#7a1f1f, #f0a0a0);"));
      see(data, partner, NEW_TITLE, words(gone), false);
      Visit.open(
          partner.put("", ofGone),
          new Browser.NewContextOptions().setJavaScriptEnabled(false),
          (shown, errors) -> {
            FrameLocator frame = shown.frameLocator("iframe");
            assertThat(frame.locator("p").first().innerText())
                .isEqualTo("Ce contenu n’est plus publié.");
            frame.locator("a").click();
            shown.waitForURL(data.address() + "page/v1/" + DataHost.SUBJECT + "/index.fr.html");
          });
    }
  }

  private static String words(Project project) {
    return project.title().resolve(Locale.FRENCH).words();
  }

  private static Programme changed(Programme before, List<Project> projects) {
    List<Project> fewer = new ArrayList<>(projects);
    fewer.set(0, projects.get(0).toBuilder().title(Text.french(NEW_TITLE)).build());
    fewer.remove(1);
    List<Territory> territories =
        before.territories().stream()
            .map(
                one ->
                    one.id().equals(LIMOGES)
                        ? one.toBuilder().projects(Listing.all(fewer)).build()
                        : one)
            .toList();
    return before.toBuilder().territories(territories).build();
  }

  /** Looks at all snippets on one page. */
  private static void see(
      DataHost data, PartnerServer partner, String title, String second, boolean secondIsThere)
      throws IOException {
    List<String> pasted = pasted(data);
    Visit.open(
        partner.put("", pasted.toArray(String[]::new)),
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          shown.locator("ti-widget[src]").scrollIntoViewIfNeeded(); // or its frame would not come
          shown.locator("ti-widget[src] > a").waitFor(hidden());
          int seen = 0;
          List<Locator> widgets = new ArrayList<>(shown.locator("article.ti").all());
          for (Locator frame : shown.locator("iframe").all()) {
            widgets.add(frame.contentFrame().locator("article.ti"));
          }
          for (Locator widget : widgets) {
            assertThat(widget.innerText()).contains(title);
            assertThat(widget.innerText().contains(second)).isEqualTo(secondIsThere);
            Locator link = widget.locator(".ti-sources a").first();
            if (!style(widget, "maxInlineSize").equals("none")) { // it is styled
              seen++;
              assertThat(style(link, "color").equals(HOUSE_ACCENT)).isEqualTo(!secondIsThere);
            }
          }
          assertThat(widgets).hasSameSizeAs(pasted);
          assertThat(seen).as("styled, all but the fragment").isEqualTo(pasted.size() - 1);
        });
  }

  /** Returns what has become of each released snippet in the page. */
  private static List<String> pasted(DataHost data) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RELEASED)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String snippet = Files.readString(file).strip().replace(THEIR_ADDRESS, data.address());
        Matcher included = Pattern.compile("<\\?php \\$u='([^']+)'").matcher(snippet);
        if (included.find()) {
          all.add(DataHost.get(included.group(1)));
        } else {
          all.add(snippet.startsWith("http") ? data.quoted(snippet, 640) : snippet);
        }
      }
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(5);
    return all;
  }
}
