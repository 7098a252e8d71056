package io.github.territoires.examples.browsertests;

import static io.github.territoires.examples.browsertests.Visit.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.territoires.html.embed.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goes through pages by keyboard alone: everything is reached, in order, and the focus is seen. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KeyboardTest {
  /** Numbers what can be operated, and names it in the order of the document. */
  private static final String EXPECTED =
      """
      () => {
        const all = 'a[href], button, select, summary, textarea, input, [tabindex]';
        window.stops = [...document.querySelectorAll(all)]
            .filter(element => element.checkVisibility({checkVisibilityCSS: true}));
        return stops.map((element, i) => i + ' ' + element.localName);
      }
      """;

  /** Tells where the focus is, and whether that is seen. */
  private static final String FOCUSED =
      """
      () => {
        const element = document.activeElement, style = getComputedStyle(element);
        const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
        const box = element.getBoundingClientRect();
        const inside = box.bottom > 0 && box.top < innerHeight;
        return stops.indexOf(element) + ' ' + element.localName
            + (seen ? '' : ' without an outline') + (inside ? '' : ' out of sight');
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "guide.fr.html",
        "gallery/phase-1/ti-7507.fr.html",
        "page/v1/phase-1/ti-7507/index.fr.html",
        "embed/v1/phase-1/ti-7507/page.fr.html#dark"
      })
  void everythingIsReachedInOrderAndSeen(String path) {
    Visit.open(
        Sites.data().address() + path,
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          shown.evaluate("() => document.querySelectorAll('iframe').forEach(f => f.remove())");
          goThrough(shown);
        });
  }

  @Test
  void fragmentIsReachedAmongTheLinksOfThePage() throws IOException {
    Visit.open(
        Sites.partner()
            .putWithHead(
                "",
                "<link rel=\"stylesheet\" href=\"" + Sites.data().address() + "assets/v1/ti.css\">",
                "<a href=\"#\">Avant</a>",
                Sites.data().pasted(Form.FRAGMENT, "projects", 640),
                "<a href=\"#\">Après</a>"),
        new Browser.NewContextOptions(),
        (shown, errors) -> goThrough(shown));
  }

  private static void goThrough(Page shown) {
    List<?> expected = (List<?>) shown.evaluate(EXPECTED);
    assertThat(expected).hasSizeGreaterThan(1);
    List<Object> reached = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      shown.keyboard().press("Tab");
      reached.add(shown.evaluate(FOCUSED));
    }
    assertThat(reached).isEqualTo(expected);
  }

  @Test
  void framesAreEnteredAndLeft() throws IOException {
    for (Form form : List.of(Form.FRAME, Form.SCRIPT)) {
      Visit.open(
          Sites.partner()
              .put(
                  "",
                  "<a href=\"#\">Avant</a>",
                  Sites.data().pasted(form, "projects", 640),
                  "<a href=\"#\" id=\"after\">Après</a>"),
          new Browser.NewContextOptions(),
          (shown, errors) -> {
            if (form == Form.SCRIPT) {
              shown.locator("ti-widget > a").waitFor(hidden());
            }
            Locator inside = shown.frameLocator("iframe").locator("a:focus, summary:focus");
            int links = shown.frameLocator("iframe").locator("a:visible, summary:visible").count();
            assertThat(links).isGreaterThan(2);
            shown.keyboard().press("Tab");
            List<Object> texts = new ArrayList<>();
            for (int i = 0; i < links; i++) {
              shown.keyboard().press("Tab");
              assertThat(inside.count()).as("link %s", i).isEqualTo(1);
              assertThat(inside.evaluate("e => getComputedStyle(e).outlineStyle"))
                  .isEqualTo("solid");
              texts.add(inside.innerText());
            }
            assertThat(texts).hasSize(links);
            for (int i = 0; i < 2 && shown.locator("#after:focus").count() == 0; i++) {
              shown.keyboard().press("Tab"); // the link beside a frame comes first
            }
            assertThat(shown.locator("#after:focus").count()).isEqualTo(1);
          });
    }
  }

  @Test
  void detailsOpenAndSnippetsAreCopied() {
    Visit.open(
        Sites.data().address() + "gallery/phase-1/ti-7507.fr.html",
        new Browser.NewContextOptions()
            .setPermissions(List.of("clipboard-read", "clipboard-write")),
        (shown, errors) -> {
          Locator offer = shown.locator(".ti-offer").first();
          offer.locator("summary").focus();
          shown.keyboard().press("Enter");
          assertThat(offer.locator("details textarea").first().isVisible()).isTrue();
          offer.locator("details button").first().focus();
          shown.keyboard().press("Enter");
          shown.waitForCondition(() -> shown.locator("#copied").innerText().equals("Copié."));
          assertThat(shown.evaluate("() => navigator.clipboard.readText()"))
              .isEqualTo(offer.locator("details textarea").first().inputValue());
        });
  }
}
