package io.github.territoires.examples.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import io.github.territoires.html.Density;
import io.github.territoires.html.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at every widget on a page of a host, in many circumstances. */
@ExtendWith(Chromium.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WidgetsTest {
  private static final int NARROW = 320;
  private static final int WIDE = 1280;

  /** Finds what sticks out of the window, and what hides a part of itself. */
  private static final String OVERFLOWING =
      """
      () => {
        const found = [];
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth > width) {
          found.push('the page scrolls: ' + document.documentElement.scrollWidth);
        }
        for (const element of document.querySelectorAll('.ti *:not(svg *)')) {
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          if (element.closest('.ti-hidden, .ti-wide') || box.width === 0) continue;
          if (box.right > width + 1 || box.left < -1) {
            found.push(element.tagName + '.' + element.className + ' sticks out: ' + box.right);
          }
          if (style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) {
            found.push(element.tagName + '.' + element.className + ' hides a part');
          }
        }
        return found;
      }
      """;

  private static HostServer server = new HostServer();

  @BeforeAll
  static void start() {
    server.close();
    server = new HostServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /**
   * Each widget light and dark, narrow and wide, and in both languages, though not in all at once.
   */
  static Stream<Arguments> circumstances() {
    List<Arguments> all = new ArrayList<>();
    int i = 0;
    for (String widget : Widgets.all(Locale.FRENCH).keySet()) {
      boolean even = i++ % 2 == 0;
      all.add(Arguments.of(widget, ColorScheme.LIGHT, even ? NARROW : WIDE, Locale.FRENCH));
      all.add(Arguments.of(widget, ColorScheme.DARK, even ? WIDE : NARROW, Locale.ENGLISH));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("circumstances")
  void axeFindsNothing(String widget, ColorScheme scheme, int width, Locale locale) {
    String fragment = widget(locale, widget);
    onPage(
        HostPage.of(locale, fragment),
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800),
        page -> {
          page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
          assertThat(Visit.findings(page, ".ti")).isEmpty();
          assertThat((List<?>) page.evaluate(OVERFLOWING)).isEmpty();
        });
  }

  @Test
  void twoWidgetsOfAKindGetOn() {
    Map<String, String> left = Widgets.all(Locale.FRENCH, html -> html.idPrefix("left"));
    Map<String, String> right = Widgets.all(Locale.FRENCH, html -> html.idPrefix("right"));
    List<String> all = new ArrayList<>();
    for (String widget : List.of("page", "projects", "project", "map-drawn", "directory")) {
      all.add(left.getOrDefault(widget, ""));
      all.add(right.getOrDefault(widget, ""));
    }
    onPage(
        HostPage.of(Locale.FRENCH, all.toArray(String[]::new)),
        wide(),
        page -> assertThat(Visit.findings(page, ".ti")).isEmpty());
  }

  @Test
  void schemesAndDensitiesKeepTheirContrast() {
    for (Scheme scheme : Scheme.values()) {
      for (ColorScheme system : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        String page =
            Widgets.all(Locale.FRENCH, html -> html.scheme(scheme).density(Density.COMPACT))
                .getOrDefault("page", "");
        onPage(
            HostPage.of(Locale.FRENCH, page),
            wide().setColorScheme(system),
            shown ->
                assertThat(Visit.findings(shown, ".ti")).as("%s on %s", scheme, system).isEmpty());
      }
    }
  }

  static Stream<Arguments> stylesheets() {
    return Stream.of("greedy.css", "reset.css")
        .flatMap(
            sheet ->
                Stream.of("page", "projects-made", "figures-made", "map-drawn", "directory")
                    .map(widget -> Arguments.of(sheet, widget)));
  }

  @ParameterizedTest
  @MethodSource("stylesheets")
  void widgetStaysReadableUnderTheStylesOfAHost(String sheet, String widget) {
    onPage(
        HostPage.of(Locale.FRENCH, widget(Locale.FRENCH, widget))
            .with("host.css", sheet, HostPage.OURS),
        wide(),
        page -> {
          assertThat(Visit.findings(page, ".ti")).isEmpty();
          assertThat((List<?>) page.evaluate(OVERFLOWING)).isEmpty();
          assertThat(
                  page.evaluate("() => getComputedStyle(document.querySelector('.ti p')).margin"))
              .asString()
              .startsWith("0px");
        });
  }

  @ParameterizedTest
  @MethodSource("names")
  void textsMayBeLargeAndSpaced(String widget) {
    onPage(
        HostPage.of(Locale.FRENCH, widget(Locale.FRENCH, widget))
            .with("host.css", "large.css", "spaced.css", HostPage.OURS),
        new Browser.NewContextOptions().setViewportSize(2 * NARROW, 800),
        page -> {
          page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
          assertThat((List<?>) page.evaluate(OVERFLOWING)).isEmpty();
        });
  }

  static Stream<String> names() {
    return Widgets.all(Locale.FRENCH).keySet().stream();
  }

  @Test
  void hostLooksTheSameWithAndWithoutTheWidgets() {
    String looks =
        """
        () => [...document.querySelectorAll('.host *')].map(element => {
          const style = getComputedStyle(element);
          return element.tagName + [...style].map(name => name + style.getPropertyValue(name)).join();
        })
        """;
    String host =
        "<div class=\"host\"><h2>h</h2><h3>h</h3><p>p <a href=\"#\">a</a></p><ul><li>l</li></ul>"
            + "<dl><dt>t</dt><dd>d</dd></dl><table><tr><th>h</th><td>d</td></tr></table>"
            + "<details><summary>s</summary>d</details><button>b</button><svg width=\"9\"></svg></div>";
    List<Object> both = new ArrayList<>();
    for (String[] sheets : new String[][] {{"host.css"}, {"host.css", HostPage.OURS}}) {
      onPage(
          HostPage.of(Locale.FRENCH, host).with(sheets),
          wide(),
          page -> both.add(page.evaluate(looks)));
    }
    assertThat(both.get(0)).isEqualTo(both.get(1));
  }

  @Test
  void nothingIsAskedForButTheStyleSheets() {
    List<String> messages = new ArrayList<>();
    String all = String.join("", Widgets.all(Locale.FRENCH).values());
    onPage(
        HostPage.of(Locale.FRENCH, all),
        wide(),
        page -> {
          page.onConsoleMessage(message -> messages.add(message.text()));
          List<String> requests = new ArrayList<>();
          page.onRequest(request -> requests.add(request.url()));
          page.reload();
          assertThat(requests)
              .hasSize(3)
              .allMatch(address -> address.contains(":" + server.port() + "/"));
          assertThat(messages).isEmpty();
          assertThat(page.context().cookies()).isEmpty();
        });
  }

  @Test
  void everythingIsThereWithoutJavaScript() {
    String all = String.join("", Widgets.all(Locale.FRENCH).values());
    List<String> texts = new ArrayList<>();
    for (boolean scripts : new boolean[] {true, false}) {
      onPage(
          HostPage.of(Locale.FRENCH, all),
          wide().setJavaScriptEnabled(scripts),
          page -> texts.add(page.locator("main").innerText()));
    }
    assertThat(texts.get(0)).isNotBlank().isEqualTo(texts.get(1));
  }

  @Test
  void printShowsWhatIsFoldedAwayAndWhereLinksLead() {
    onPage(
        HostPage.of(Locale.FRENCH, widget(Locale.FRENCH, "page")),
        wide(),
        page -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(page.locator(".ti-facility").first().isVisible()).isTrue();
          assertThat(page.locator(".ti-contents").first().isVisible()).isFalse();
          assertThat(
                  page.evaluate(
                      "() => getComputedStyle(document.querySelector('.ti-site a'),"
                          + " '::after').content"))
              .asString()
              .contains("https://www.limoges-metropole.fr/");
        });
  }

  @Test
  void forcedColoursKeepMarksApart() {
    onPage(
        HostPage.of(Locale.FRENCH, widget(Locale.FRENCH, "timeline")),
        wide().setForcedColors(ForcedColors.ACTIVE),
        page -> {
          String fill =
              "mark => getComputedStyle(document.querySelector('.ti-mark.ti-' + mark)).fill";
          assertThat(page.evaluate(fill, "actual")).isNotEqualTo(page.evaluate(fill, "planned"));
          assertThat(Visit.findings(page, ".ti")).isEmpty();
        });
  }

  private static Browser.NewContextOptions wide() {
    return new Browser.NewContextOptions().setViewportSize(WIDE, 900);
  }

  private static String widget(Locale locale, String name) {
    return Widgets.all(locale).getOrDefault(name, "");
  }

  private static void onPage(
      HostPage host, Browser.NewContextOptions options, Consumer<Page> test) {
    try (BrowserContext context = Chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(server.put(host));
      test.accept(page);
    }
  }
}
