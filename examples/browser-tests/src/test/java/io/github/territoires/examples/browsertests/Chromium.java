package io.github.territoires.examples.browsertests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser for all tests, which are skipped where there is none; {@code -Dbrowser=required}
 * makes that a failure.
 */
final class Chromium implements BeforeAllCallback {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private static @Nullable Browser browser;

  /** Closes what was started, after the last test. */
  private record Started(Playwright playwright, Browser browser) implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  /** Returns the browser. */
  static Browser browser() {
    Browser started = browser;
    if (started == null) {
      throw new IllegalStateException("no test has asked for it: @ExtendWith(Chromium.class)");
    }
    return started;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<Path> executable = executable();
    if (executable.isEmpty() && "required".equals(System.getProperty("browser"))) {
      fail("chromium is required by -Dbrowser=required and not installed");
    }
    assumeTrue(executable.isPresent(), "SKIPPED: chromium is not installed");
    Started started =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .getOrComputeIfAbsent(
                Chromium.class, none -> start(executable.orElseThrow()), Started.class);
    browser = started.browser();
  }

  private static Started start(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Started(
        playwright,
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS)));
  }

  private static Optional<Path> executable() {
    return Arrays.stream(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
