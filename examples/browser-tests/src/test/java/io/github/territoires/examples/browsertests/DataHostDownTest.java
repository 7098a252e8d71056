package io.github.territoires.examples.browsertests;

import static io.github.territoires.examples.browsertests.Visit.hidden;
import static io.github.territoires.examples.browsertests.Visit.style;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.github.territoires.html.embed.Form;
import io.github.territoires.html.embed.Snippet;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at pages of a partner while the data host fails: a link is left, and never a void. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DataHostDownTest {
  /** How long a frame that does not come is watched, in milliseconds. */
  private static final double WATCHED = 1500;

  private static final String MOVING =
      "() => document.getAnimations().length"
          + " + document.querySelectorAll('progress, [role=progressbar], [aria-busy]').length";

  /** The script is kept by browsers, so that it may be there when the documents are not. */
  @ParameterizedTest
  @EnumSource
  void linkStaysWhereTheDocumentDoesNotCome(DeadHost.Way way) throws IOException {
    try (DeadHost dead = DeadHost.that(way)) {
      String script = Snippet.of(DataHost.embed(dead.address(), "challenges")).text(Form.SCRIPT);
      String page =
          Sites.partner()
              .put(
                  "",
                  script.replace(dead.address() + "assets/", Sites.data().address() + "assets/"),
                  Snippet.of(DataHost.embed(dead.address(), "themes")).text(Form.FRAME),
                  "<p id=\"after\">Suite</p>");
      Visit.openUnfinished(
          page,
          new Browser.NewContextOptions(),
          (shown, errors) -> {
            shown.locator("ti-widget iframe").waitFor(attached());
            shown.waitForTimeout(WATCHED);
            assertThat(shown.locator("ti-widget a").isVisible()).isTrue();
            assertThat(shown.locator("ti-widget iframe").boundingBox().height).isZero();
            assertThat(shown.locator("iframe + p a").isVisible()).isTrue();
            assertThat(shown.locator("#after").isVisible()).isTrue();
            assertThat(shown.evaluate(MOVING)).isEqualTo(0);
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void linkStaysWhereNotEvenTheScriptComes(DeadHost.Way way) throws IOException {
    try (DeadHost dead = DeadHost.that(way)) {
      Visit.openUnfinished(
          Sites.partner()
              .put(
                  "",
                  Snippet.of(DataHost.embed(dead.address(), "challenges")).text(Form.SCRIPT),
                  "<p id=\"after\">Suite</p>"),
          new Browser.NewContextOptions(),
          (shown, errors) -> {
            shown.locator("#after").waitFor();
            assertThat(shown.locator("ti-widget a").isVisible()).isTrue();
            assertThat(shown.locator("ti-widget iframe").count()).isZero();
          });
    }
  }

  /** A host that hangs is left out: browsers read no further until the style sheet has come. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HANGS")
  void includedElementIsReadWithoutItsStyles(DeadHost.Way way) throws IOException {
    try (DeadHost dead = DeadHost.that(way)) {
      String element = Sites.data().pasted(Form.ELEMENT, "projects", 640);
      Visit.openUnfinished(
          Sites.partner()
              .put(
                  "",
                  element.replace(Sites.data().address() + "assets/", dead.address() + "assets/"),
                  "<p id=\"after\">Suite</p>"),
          new Browser.NewContextOptions().setJavaScriptEnabled(false),
          (shown, errors) -> {
            shown.locator("#after").waitFor();
            assertThat(shown.locator("ti-widget h2").innerText())
                .isEqualTo("Zoom sur les projets phares");
            assertThat(shown.locator("ti-widget h3").first().isVisible()).isTrue();
          });
    }
  }

  /** Nothing of ours is read by a script of another site, so nothing needs its leave. */
  @Test
  void everythingIsShownWithoutLeaveForOthers() throws IOException {
    Sites.data().closeToOthers(true);
    try {
      Visit.open(
          Sites.partner()
              .put(
                  "",
                  Sites.data().pasted(Form.ELEMENT, "projects", 640),
                  Sites.data().pasted(Form.SCRIPT, "challenges", 640),
                  Sites.data().pasted(Form.FRAME, "themes", 640)),
          new Browser.NewContextOptions(),
          (shown, errors) -> {
            shown.locator("ti-widget > a").waitFor(hidden());
            assertThat(style(shown.locator("ti-widget h2"), "color")).isEqualTo("rgb(28, 28, 26)");
            for (String frame : new String[] {"ti-widget iframe", "main > iframe"}) {
              Locator title = shown.frameLocator(frame).locator("h1");
              assertThat(title.innerText()).isNotBlank();
              assertThat(style(title, "color")).isEqualTo("rgb(28, 28, 26)");
            }
          });
    } finally {
      Sites.data().closeToOthers(false);
    }
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }
}
