package io.github.territoires.examples.browsertests;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What tests do on a page. */
final class Visit {
  private static final double PATIENCE = 10_000;

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

  /** Returns what axe says, and what it cannot say; frames are left out, which it waits for. */
  static List<String> findings(Page page) {
    return findings(new AxeBuilder(page));
  }

  /** Returns what axe says of contrast. */
  static List<String> contrast(Page page) {
    return findings(new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  private static List<String> findings(AxeBuilder axe) {
    AxeResults results = axe.exclude("iframe").analyze();
    return Stream.concat(results.getViolations().stream(), results.getIncomplete().stream())
        .flatMap(Visit::describe)
        .toList();
  }

  private static Stream<String> describe(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary());
  }
}
