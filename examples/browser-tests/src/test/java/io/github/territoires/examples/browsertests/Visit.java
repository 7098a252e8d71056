package io.github.territoires.examples.browsertests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** What tests do on a page. */
final class Visit {
  private static final double PATIENCE = 10_000;

  private static final String AXE = axe();

  private static final String RUN_AXE =
      """
      async ([selector, rules]) => {
        const options = {iframes: false};
        if (rules.length) options.runOnly = rules;
        const said = await axe.run({include: [[selector]], exclude: [['iframe']]}, options);
        return [...said.violations, ...said.incomplete].flatMap(rule =>
            rule.nodes.map(node => [rule.id, node.target, node.failureSummary].join(' ')));
      }
      """;

  private Visit() {}

  /** Opens a page, and collects what goes wrong on it. */
  static void open(
      String address, Browser.NewContextOptions options, BiConsumer<Page, List<String>> look) {
    open(address, options, WaitUntilState.LOAD, look);
  }

  /** Opens a page that may never be complete. */
  static void openUnfinished(
      String address, Browser.NewContextOptions options, BiConsumer<Page, List<String>> look) {
    open(address, options, WaitUntilState.COMMIT, look);
  }

  private static void open(
      String address,
      Browser.NewContextOptions options,
      WaitUntilState until,
      BiConsumer<Page, List<String>> look) {
    try (BrowserContext context = Chromium.browser().newContext(options)) {
      context.setDefaultTimeout(PATIENCE);
      Page page = context.newPage();
      List<String> errors = new ArrayList<>();
      page.onPageError(errors::add);
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              errors.add(message.text());
            }
          });
      page.navigate(address, new Page.NavigateOptions().setWaitUntil(until));
      look.accept(page, errors);
    }
  }

  /** Returns the computed value of a property, by its name in scripts. */
  static Object style(Locator element, String property) {
    return element.evaluate("(e, name) => getComputedStyle(e)[name]", property);
  }

  static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  /** Returns what axe says of a page, and what it cannot say. */
  static List<?> findings(Page page) {
    return findings(page, "html");
  }

  /** Returns what axe says of what a selector takes in, and what it cannot say. */
  static List<?> findings(Page page, String selector) {
    return axe(page, selector, List.of());
  }

  /** Returns what axe says of contrast in what a selector takes in. */
  static List<?> contrast(Page page, String selector) {
    return axe(page, selector, List.of("color-contrast"));
  }

  /** Runs axe in the page alone: it would wait for ever for a frame that may not run scripts. */
  private static List<?> axe(Page page, String selector, List<String> rules) {
    page.evaluate(AXE);
    return (List<?>) page.evaluate(RUN_AXE, List.of(selector, rules));
  }

  private static String axe() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
