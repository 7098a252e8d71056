package io.github.territoires.examples.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Compares what assistive technology is told of every widget with files; {@code
 * -Dterritoires.golden=write} writes them anew, for you to read.
 */
@ExtendWith(Chromium.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AriaTest {
  private static final Path FOLDER = Path.of("src/test/aria");

  @Test
  void widgetsAreToldAsExpected() throws IOException {
    Map<String, String> told = told();
    if ("write".equals(System.getProperty("territoires.golden"))) {
      write(told);
    }
    assertThat(names()).containsExactlyElementsOf(told.keySet());
    for (Map.Entry<String, String> widget : told.entrySet()) {
      assertThat(widget.getValue())
          .as(widget.getKey())
          .isEqualTo(Files.readString(FOLDER.resolve(widget.getKey())));
    }
  }

  private static Map<String, String> told() {
    Map<String, String> told = new TreeMap<>();
    try (HostServer server = new HostServer();
        BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      Widgets.all(Locale.FRENCH)
          .forEach(
              (name, widget) -> {
                if (!name.endsWith("-made") && !name.endsWith("-own")) {
                  page.navigate(server.put(HostPage.of(Locale.FRENCH, widget)));
                  told.put(name + ".yml", page.locator(".ti").ariaSnapshot() + "\n");
                }
              });
    }
    return told;
  }

  private static void write(Map<String, String> told) throws IOException {
    Files.createDirectories(FOLDER);
    for (String name : names()) {
      Files.delete(FOLDER.resolve(name));
    }
    for (Map.Entry<String, String> widget : told.entrySet()) {
      Files.writeString(FOLDER.resolve(widget.getKey()), widget.getValue());
    }
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
