package io.github.territoires.examples.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.github.territoires.html.embed.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for what a visit leaves behind and whom it tells, and for what moves under the eye. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TracesTest {
  private static final String STORED =
      """
      async () => {
        const all = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
        for (const base of await indexedDB.databases()) all.push(base.name);
        if (window.caches) all.push(...await caches.keys());
        if (navigator.serviceWorker) all.push(...await navigator.serviceWorker.getRegistrations());
        return all.filter(one => one !== '').map(String);
      }
      """;

  private static final String SHIFTED =
      """
      () => new Promise(done => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(one => { sum += one.value; }))
            .observe({type: 'layout-shift', buffered: true});
        setTimeout(() => done(sum), 700);
      })
      """;

  /** What counts as good, in the measure of browsers. */
  private static final double GOOD_SHIFT = 0.1;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "guide.fr.html",
        "gallery/phase-1/ti-7507.fr.html",
        "page/v1/phase-1/ti-7507/index.fr.html",
        "embed/v1/phase-1/ti-7507/page.fr.html"
      })
  void publishedPagesLeaveNothingAndKeepStill(String path) {
    look(Sites.data().address() + path, 0);
  }

  /** The script learns the height of a frame from what is in it, so what follows moves once. */
  @ParameterizedTest
  @EnumSource
  void pastedFormsLeaveNothingAndKeepStill(Form form) throws IOException {
    look(page(form), form == Form.SCRIPT ? GOOD_SHIFT : 0);
  }

  private static String page(Form form) throws IOException {
    return Sites.partner()
        .putWithHead(
            "",
            form == Form.FRAGMENT
                ? "<link rel=\"stylesheet\" href=\""
                    + Sites.data().address()
                    + "assets/v1/ti.css\">"
                : "",
            Sites.data().pasted(form, "projects", 640),
            "<p id=\"after\">Suite</p>");
  }

  private static void look(String address, double mostShift) {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> requests = new ArrayList<>();
      context.onRequest(request -> requests.add(request.url()));
      page.navigate(address);
      Object shift = page.evaluate(SHIFTED);
      assertThat(((Number) shift).doubleValue()).isLessThanOrEqualTo(mostShift);
      assertThat(requests)
          .hasSizeGreaterThan(1)
          .allMatch(url -> url.equals(address) || url.startsWith(Sites.data().address()));
      assertThat((List<?>) page.evaluate(STORED)).isEmpty();
      assertThat(context.cookies()).isEmpty();
      assertThat(context.storageState()).contains("\"cookies\":[]", "\"origins\":[]");
    }
  }
}
