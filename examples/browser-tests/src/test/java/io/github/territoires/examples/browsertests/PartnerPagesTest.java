package io.github.territoires.examples.browsertests;

import static io.github.territoires.examples.browsertests.Visit.hidden;
import static io.github.territoires.examples.browsertests.Visit.style;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.territoires.html.embed.Form;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pastes every form into pages of many kinds: it can be read there, and leaves them alone. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PartnerPagesTest {
  private static final String INK = "rgb(28, 28, 26)";
  private static final String INK_ON_DARK = "rgb(236, 234, 228)";

  /** The space beside the content of a page, in CSS pixels. */
  private static final int MARGINS = 32;

  /** Elements of the page's own. */
  private static final String OWN =
      "<div class=\"host\"><h2>Propre</h2><h3>Propre</h3><p>Propre <a href=\"/\">lien</a></p>"
          + "<ul><li>Propre</li></ul><dl><dt>Propre</dt><dd>Propre</dd></dl>"
          + "<table><tr><th>Propre</th><td>Propre</td></tr></table>"
          + "<details><summary>Propre</summary>Propre</details>"
          + "<svg width=\"9\" height=\"9\"></svg></div>";

  /** Tells how the page's own elements look, with what has been pasted and after taking it away. */
  private static final String LOOKS =
      """
      () => {
        const looks = () => [...document.querySelectorAll('.host, .host *')].map(element => {
          const style = getComputedStyle(element);
          return element.tagName + [...style].map(name => name + style.getPropertyValue(name)).join();
        });
        const before = looks();
        document.querySelectorAll('.pasted, link[href$="ti.css"]').forEach(e => e.remove());
        return [before, looks()];
      }
      """;

  /** What a page allows. */
  private enum Policy {
    ANYTHING,
    STRICT,
    NONCE,
    TRUSTED_TYPES;

    String value() {
      String from = Sites.data().address();
      String strict =
          "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data:;"
              + (" style-src 'self' " + from + "; frame-src " + from + "; script-src ");
      return switch (this) {
        case ANYTHING -> "";
        case STRICT -> strict + from;
        case NONCE -> strict + "'nonce-c2Vs'";
        case TRUSTED_TYPES ->
            strict + from + "; require-trusted-types-for 'script'; trusted-types 'none'";
      };
    }
  }

  /** What a page looks like: a style sheet of its own. */
  private enum Look {
    PLAIN,
    HOSTILE,
    RESET,
    STATE,
    DARK
  }

  private enum Count {
    ONCE,
    TWICE
  }

  private enum Scripts {
    ON,
    OFF
  }

  /** Any two of these meet on one page; a light page in a dark system is among them. */
  private static final List<List<?>> FACTORS =
      List.of(
          List.of(Form.values()),
          List.of(Policy.values()),
          List.of(Look.values()),
          List.of(ColorScheme.LIGHT, ColorScheme.DARK),
          List.of(320, 1280),
          List.of(Media.SCREEN, Media.PRINT),
          List.of(Count.values()),
          List.of(Scripts.values()));

  static Stream<Arguments> pages() {
    return Pairwise.of(FACTORS).stream().map(row -> Arguments.of(row.toArray()));
  }

  @Test
  void anyTwoCircumstancesMeetOnFewPages() {
    List<List<Object>> rows = Pairwise.of(FACTORS);
    assertThat(rows).hasSizeLessThanOrEqualTo(32);
    for (int first = 0; first < FACTORS.size(); first++) {
      for (int second = first + 1; second < FACTORS.size(); second++) {
        for (Object one : FACTORS.get(first)) {
          for (Object other : FACTORS.get(second)) {
            int left = first;
            int right = second;
            assertThat(rows)
                .anyMatch(row -> row.get(left).equals(one) && row.get(right).equals(other));
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7}")
  @MethodSource("pages")
  void widgetCanBeReadAndLeavesThePageAlone(
      Form form,
      Policy policy,
      Look look,
      ColorScheme system,
      int width,
      Media media,
      Count count,
      Scripts scripts)
      throws IOException {
    String page =
        Sites.partner()
            .putWithHead(
                policy.value(),
                "<link rel=\"stylesheet\" href=\"/"
                    + look.name().toLowerCase(Locale.ROOT)
                    + ".css\">"
                    + (form == Form.FRAGMENT
                        ? "<link rel=\"stylesheet\" href=\""
                            + Sites.data().address()
                            + "assets/v1/ti.css\">"
                        : ""),
                OWN,
                pasted(form, "challenges", width),
                count == Count.TWICE ? pasted(form, "figures", width) : "");
    Visit.open(
        page,
        new Browser.NewContextOptions()
            .setJavaScriptEnabled(scripts == Scripts.ON)
            .setColorScheme(system)
            .setViewportSize(width, 900),
        (shown, errors) -> {
          shown.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
          List<Locator> widgets = shown.locator(".pasted").all();
          assertThat(widgets).hasSize(count == Count.TWICE ? 2 : 1);
          String ink =
              look == Look.DARK && media == Media.SCREEN && !isFramed(form) ? INK_ON_DARK : INK;
          for (Locator widget : widgets) {
            if (form == Form.SCRIPT && scripts == Scripts.OFF) {
              assertThat(widget.locator("a").isVisible()).isTrue();
            } else {
              seeWidget(form, widget, ink);
            }
          }
          assertThat((int) shown.evaluate("() => document.documentElement.scrollWidth"))
              .isLessThanOrEqualTo(width);
          if (media == Media.SCREEN && scripts == Scripts.ON) { // axe waits for timers

            assertThat(Visit.contrast(shown, ".pasted")).isEmpty();
          }
          List<?> looks = (List<?>) shown.evaluate(LOOKS);
          assertThat(looks.get(0)).isEqualTo(looks.get(1));
          assertThat(errors).allMatch(error -> error.startsWith("Blocked script execution"));
        });
  }

  private static void seeWidget(Form form, Locator widget, String ink) {
    if (form == Form.SCRIPT) {
      widget.locator("a").waitFor(hidden());
    }
    Locator content = isFramed(form) ? widget.frameLocator("iframe").locator("main") : widget;
    Locator title = content.locator(".ti-title");
    Locator paragraph = content.locator(".ti p").first();
    title.waitFor();
    assertThat(title.innerText()).isIn("Les 5 enjeux", "Le territoire en chiffres");
    assertThat(paragraph.innerText()).isNotBlank();
    assertThat(style(title, "color")).isEqualTo(ink);
    assertThat(style(title, "textTransform")).isEqualTo("none");
    assertThat(style(paragraph, "marginLeft")).isEqualTo("0px");
    assertThat(style(paragraph, "fontSize")).isNotEqualTo("9px");
    assertThat(style(content.locator(".ti"), "cssFloat")).isEqualTo("none");
    String font = String.valueOf(style(title, "fontFamily"));
    if (form == Form.FRAGMENT) {
      assertThat(font).isEqualTo(style(widget, "fontFamily"));
    } else {
      assertThat(font).startsWith("system-ui, -apple-system");
    }
    if (isFramed(form)) {
      assertThat(widget.locator("iframe").boundingBox().height).isGreaterThan(150);
    }
  }

  private static boolean isFramed(Form form) {
    return form != Form.FRAGMENT && form != Form.ELEMENT;
  }

  private static String pasted(Form form, String widget, int width) throws IOException {
    return "<div class=\"pasted\">"
        + Sites.data()
            .pasted(form, widget, width - MARGINS)
            .replace("<script async", "<script async nonce=\"c2Vs\"")
        + "</div>";
  }
}
