package io.github.territoires.examples.browsertests;

import static io.github.territoires.examples.browsertests.Visit.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.territoires.html.embed.Form;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sends messages to a page with the script: its frame heeds its own document, in reason. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MessagesTest {
  private static final String LISTEN =
      """
      () => {
        window.said = 0;
        window.heights = [];
        window.ours = document.querySelector('ti-widget iframe');
        addEventListener('message', e => { if (e.data && e.data.ti) said++; });
        new MutationObserver(() => heights.push(ours.style.height))
            .observe(ours, {attributes: true, attributeFilter: ['style']});
      }
      """;

  @Test
  void frameHeedsItsOwnDocumentAlone() throws IOException {
    String loud =
        Sites.partner()
            .put(
                "",
                "<script>[0, -5, NaN, 1e5, Infinity, 'x', 321].forEach(value =>"
                    + " parent.postMessage({ti: 'height', value: value}, '*'))</script>");
    Visit.open(
        Sites.partner()
            .put(
                "",
                Sites.data().pasted(Form.SCRIPT, "challenges", 640),
                "<iframe id=\"other\" sandbox=\"allow-scripts\" title=\"x\"></iframe>"),
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          shown.locator("ti-widget a").waitFor(hidden());
          shown.evaluate(LISTEN);
          shown.evaluate("loud => { document.getElementById('other').src = loud; }", loud);
          assertThat(heights(shown, 7)).as("of another frame").isEmpty();
          shown.evaluate("loud => { ours.removeAttribute('sandbox'); ours.src = loud; }", loud);
          assertThat(heights(shown, 14)).as("of another site in the frame").isEmpty();
          shown.evaluate("() => ours.setAttribute('sandbox', 'allow-scripts')");
          shown.evaluate("loud => { ours.src = loud + '?again'; }", loud);
          assertThat(heights(shown, 21))
              .as("out of range, but the last")
              .isEqualTo(List.of("321px"));
          assertThat(errors).isEmpty();
        });
  }

  /** Returns what heights the frame has been given, when so many messages have come. */
  private static List<?> heights(Page page, int messages) {
    page.waitForFunction("all => said >= all", messages);
    return (List<?>)
        page.evaluate("() => new Promise(done => setTimeout(() => done(heights), 50))");
  }
}
