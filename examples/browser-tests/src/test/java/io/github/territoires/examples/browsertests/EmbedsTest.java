package io.github.territoires.examples.browsertests;

import static io.github.territoires.examples.browsertests.Visit.hidden;
import static io.github.territoires.examples.browsertests.Visit.open;
import static io.github.territoires.examples.browsertests.Visit.style;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import io.github.territoires.html.embed.Form;
import io.github.territoires.html.embed.Snippet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pastes snippets into pages of a partner, and looks at what a visitor sees. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmbedsTest {
  /** What a policy without scripts and styles of a page's own looks like. */
  private static final String STRICT = "default-src 'none'; base-uri 'none'; form-action 'none'; ";

  @Test
  void frameShowsTheWidgetWithoutJavaScriptUnderAStrictPolicy() {
    String page =
        Sites.partner()
            .put(
                STRICT + "frame-src " + Sites.data().address(),
                Snippet.of(Sites.data().embed("challenges")).text(Form.FRAME));
    open(
        page,
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 800),
        (shown, errors) -> {
          FrameLocator frame = shown.frameLocator("iframe");
          assertThat(frame.locator("h1").innerText()).isEqualTo("Les 5 enjeux");
          assertThat(frame.locator(".ti").evaluate("e => getComputedStyle(e).display"))
              .isEqualTo("block");
          assertThat(shown.locator("iframe").boundingBox().width).isLessThanOrEqualTo(304);
          assertThat(shown.locator("main > p a").getAttribute("href"))
              .isEqualTo(Sites.data().address() + "page/v1/phase-1/ti-7507/index.fr.html");
        });
  }

  @Test
  void scriptMakesAFrameAsHighAsTheWidgetAndHidesTheLink() {
    String snippet = Snippet.of(Sites.data().embed("challenges")).text(Form.SCRIPT);
    String page =
        Sites.partner()
            .put(
                STRICT
                    + ("script-src "
                        + Sites.data().address()
                        + "; frame-src "
                        + Sites.data().address())
                    + "; require-trusted-types-for 'script'; trusted-types",
                snippet,
                Snippet.of(Sites.data().embed("themes")).dark().text(Form.SCRIPT));
    open(
        page,
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          Locator widget = shown.locator("ti-widget").first();
          widget.locator("a").waitFor(hidden());
          assertThat(shown.locator("ti-widget iframe").count()).isEqualTo(2);
          double inside =
              (double)
                  (int)
                      widget
                          .frameLocator("iframe")
                          .locator("html")
                          .evaluate("e => Math.ceil(e.getBoundingClientRect().height)");
          assertThat(widget.locator("iframe").boundingBox().height).isEqualTo(inside);
          assertThat(inside).isGreaterThan(150);
          assertThat(widget.locator("iframe").getAttribute("title"))
              .isEqualTo("challenges – Limoges Métropole – ELAN");
          Locator dark = shown.locator("ti-widget").nth(1);
          dark.locator("a").waitFor(hidden());
          assertThat(
                  dark.frameLocator("iframe")
                      .locator("html")
                      .evaluate("e => getComputedStyle(e).backgroundColor"))
              .isEqualTo("rgb(23, 23, 21)");
          assertThat(errors).isEmpty();
        });
  }

  @Test
  void elementShowsItsShadowWithoutJavaScriptAndKeepsThePageOut() throws IOException {
    String element = Sites.data().file("element/v1/phase-1/ti-7507/projects.fr.html");
    String page =
        Sites.partner()
            .put(
                STRICT + "style-src " + Sites.data().address() + " 'unsafe-inline'",
                "<style>h2, h3 { color: rgb(200, 0, 0); font-size: 60px } * { float: left }"
                    + " ti-widget { --ti-accent: rgb(1, 2, 3) }"
                    + " ti-widget::part(title) { color: rgb(4, 5, 6) }</style>",
                "<h2 id=\"own\">Propre</h2>",
                element);
    open(
        page,
        new Browser.NewContextOptions().setJavaScriptEnabled(false),
        (shown, errors) -> {
          Locator title = shown.locator("ti-widget h2");
          assertThat(title.innerText()).isEqualTo("Zoom sur les projets phares");
          assertThat(style(title, "color")).isEqualTo("rgb(4, 5, 6)");
          assertThat(style(shown.locator("ti-widget h3").first(), "color"))
              .isEqualTo("rgb(28, 28, 26)");
          assertThat(style(shown.locator("ti-widget h3").first(), "cssFloat")).isEqualTo("none");
          assertThat(style(shown.locator("ti-widget footer a").first(), "color"))
              .isEqualTo("rgb(1, 2, 3)");
          assertThat(style(shown.locator("#own"), "fontSize")).isEqualTo("60px");
          assertThat(errors).isEmpty();
        });
  }

  @Test
  void wordPressShowsTheFrameAtItsHeightAndLeadsToThePage() {
    String address = Sites.data().embed("challenges").document();
    String page =
        Sites.partner()
            .put(
                "",
                "<blockquote class=\"wp-embedded-content\" data-secret=\"Ab1\"><a href=\"x\">x</a></blockquote>"
                    + "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\""
                    + " security=\"restricted\" style=\"position:absolute;visibility:hidden\""
                    + (" src=\"" + address + "#?secret=Ab1\"")
                    + " data-secret=\"Ab1\" title=\"x\" width=\"600\" height=\"338\"></iframe>",
                """
            <script>
            window.followed = [];
            addEventListener('message', function (e) {
              var said = e.data, frame = document.querySelector('iframe');
              if (!said || !said.secret || !said.message || !said.value) return;
              if (/[^a-zA-Z0-9]/.test(said.secret) || said.secret !== 'Ab1') return;
              if (e.source !== frame.contentWindow) return;
              document.querySelector('blockquote').style.display = 'none';
              frame.removeAttribute('style');
              if (said.message === 'height') {
                frame.height = Math.min(1000, Math.max(200, parseInt(said.value, 10)));
              }
              if (said.message === 'link') {
                if (new URL(said.value).host === new URL(frame.src).host) followed.push(said.value);
              }
            });
            </script>
            """);
    open(
        page,
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          shown.locator("iframe").waitFor();
          double height = shown.locator("iframe").boundingBox().height;
          assertThat(height).isBetween(204.0, 1004.0).isNotEqualTo(342.0);
          shown.frameLocator("iframe").locator(".ti-line a").first().click();
          shown.waitForFunction("() => followed.length === 1");
          assertThat(shown.evaluate("() => followed[0]"))
              .isEqualTo(Sites.data().address() + "page/v1/phase-1/ti-7507/index.fr.html");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "header",
        "about",
        "themes",
        "governance",
        "challenges",
        "projects",
        "timeline",
        "figures",
        "map"
      })
  void heightOfAFrameIsGuessedWell(String widget) throws IOException {
    String said = Sites.data().file("oembed/v1/phase-1/ti-7507/" + widget + ".fr.json");
    Matcher guess = Pattern.compile("\"height\":(\\d+)").matcher(said);
    assertThat(guess.find()).isTrue();
    open(
        Sites.data().embed(widget).document(),
        new Browser.NewContextOptions().setViewportSize(640, 800),
        (shown, errors) -> {
          double height =
              ((Number)
                      shown.evaluate(
                          "() => document.documentElement.getBoundingClientRect().height"))
                  .doubleValue();
          assertThat(Double.parseDouble(guess.group(1))).isBetween(0.95 * height, 1.5 * height);
          assertThat(errors).isEmpty();
        });
  }

  @Test
  void galleryShowsFirstWhatSuitsTheSiteAndCopiesIt() {
    open(
        Sites.data().address() + "gallery/phase-1/ti-7507.fr.html",
        new Browser.NewContextOptions()
            .setPermissions(List.of("clipboard-read", "clipboard-write")),
        (shown, errors) -> {
          Locator offer = shown.locator(".ti-offer").nth(5);
          assertThat(offer.locator(".ti-first .ti-event").innerText()).contains("iframe");
          shown.selectOption("#platform", "wordpress-admin");
          assertThat(offer.locator(".ti-first textarea").inputValue()).startsWith("<script");
          offer.locator(".ti-first button").click();
          shown.waitForCondition(() -> shown.locator("#copied").innerText().equals("Copié."));
          assertThat(shown.evaluate("() => navigator.clipboard.readText()"))
              .isEqualTo(offer.locator(".ti-first textarea").inputValue());
          shown.selectOption("#width", "320px");
          assertThat(offer.locator("iframe").boundingBox().width).isEqualTo(320);
          assertThat(errors).isEmpty();
        });
  }

  /** A script that is not awaited meets the element before what stands in it. */
  @Test
  void linkThatComesAfterTheScriptNamesTheFrameAndIsHidden() throws IOException {
    String snippet = Sites.data().pasted(Form.SCRIPT, "challenges", 640);
    Visit.open(
        Sites.partner().put("", snippet.replace("<script async", "<script")),
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          Locator widget = shown.locator("ti-widget");
          widget.locator("a").waitFor(hidden());
          assertThat(widget.locator("iframe").getAttribute("title"))
              .isEqualTo("challenges – Limoges Métropole – ELAN");
          shown.evaluate(
              "() => document.querySelector('main').append(document.querySelector('ti-widget'))");
          widget.locator("a").waitFor(hidden());
          assertThat(widget.locator("iframe").count()).isEqualTo(1);
          assertThat(errors).isEmpty();
        });
  }

  @Test
  void choiceOfTheStartPageGoesAlongToTheGalleries() {
    Visit.open(
        Sites.data().address() + "index.html",
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          shown.selectOption("#platform", "php");
          assertThat(shown.locator(".ti-proposed").innerText()).contains("Fragment inclus");
          shown.locator("a[href*='gallery/phase-1/ti-7507.fr']").click();
          shown.waitForURL("**/gallery/phase-1/ti-7507.fr.html?platform=php");
          assertThat(shown.locator("#platform").inputValue()).isEqualTo("php");
          Locator offer = shown.locator(".ti-offer").nth(5);
          assertThat(offer.locator(".ti-first textarea").inputValue()).startsWith("<?php");
          shown.selectOption("#scheme", "#dark");
          assertThat(offer.locator("[data-form=frame] textarea").inputValue())
              .contains(".fr.html#dark\"");
          assertThat(offer.locator("[data-form=oembed] textarea").inputValue())
              .endsWith(".fr.html");
          assertThat(offer.locator("iframe").getAttribute("src")).endsWith("#dark");
          shown.locator("a[hreflang=en]").click();
          shown.waitForURL("**/gallery/phase-1/ti-7507.en.html?platform=php");
          assertThat(shown.locator("#platform").inputValue()).isEqualTo("php");
          assertThat(errors).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "index.en.html", "gallery/phase-1/ti-7507.fr.html", "guide.fr.html"})
  void axeFindsNothingInTheGallery(String path) {
    for (int width : new int[] {320, 1280}) {
      open(
          Sites.data().address() + path,
          new Browser.NewContextOptions().setViewportSize(width, 800),
          (shown, errors) -> {
            shown.evaluate(
                "() => document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(Visit.findings(shown)).isEmpty();
            assertThat(shown.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(width);
            assertThat(errors).isEmpty();
          });
    }
  }
}
