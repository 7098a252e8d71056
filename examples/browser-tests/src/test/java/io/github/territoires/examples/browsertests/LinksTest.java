package io.github.territoires.examples.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import io.github.territoires.html.embed.Form;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows links out of frames: they lead the whole page on, and never stay inside. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LinksTest {
  @ParameterizedTest
  @CsvSource({"FRAME, true", "FRAME, false", "OEMBED, true", "OEMBED, false", "SCRIPT, true"})
  void clickLeadsTheWholePageOn(Form form, boolean scripts) throws IOException {
    String page = Sites.partner().put("", Sites.data().pasted(form, "projects", 640));
    Visit.open(
        page,
        new Browser.NewContextOptions().setJavaScriptEnabled(scripts),
        (shown, errors) -> {
          Locator link = shown.frameLocator("iframe").locator(".ti-card-title a").first();
          String target = link.getAttribute("href");
          assertThat(target).startsWith(Sites.data().address() + "page/v1/");
          link.click();
          shown.waitForURL(target);
          assertThat(shown.locator("h1").innerText()).isNotBlank();
          shown.goBack();
          assertThat(shown.url()).isEqualTo(page);
        });
  }
}
