package io.github.territoires.examples.browsertests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.territoires.html.embed.Form;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints pages of a partner: a long widget is not cut at the end of the first sheet. */
@ExtendWith({Chromium.class, Sites.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PrintTest {
  private static final Pattern SHEET = Pattern.compile("/Type ?/Page\\b");

  /** As high as the widget, which the snippet of a frame says. */
  private static final String HIGH = "height=\"4000\"";

  @ParameterizedTest
  @EnumSource(names = {"FRAGMENT", "ELEMENT", "FRAME", "SCRIPT"})
  void longWidgetGoesOnOnFurtherSheets(Form form) throws IOException {
    long without = sheets("");
    long with = sheets(Sites.data().pasted(form, "page", 640).replace("height=\"600\"", HIGH));
    assertThat(without).isEqualTo(1);
    assertThat(with).isGreaterThanOrEqualTo(3);
  }

  private static long sheets(String pasted) {
    long[] sheets = new long[1];
    Visit.open(
        Sites.partner().put("", pasted),
        new Browser.NewContextOptions(),
        (shown, errors) -> {
          shown.waitForTimeout(500); // for a frame to say how high it is
          byte[] pdf = shown.pdf(new Page.PdfOptions().setFormat("A4"));
          sheets[0] = SHEET.matcher(new String(pdf, ISO_8859_1)).results().count();
        });
    return sheets[0];
  }
}
