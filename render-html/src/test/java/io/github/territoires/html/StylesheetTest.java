package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*([^@{}/]+?)\\s*\\{");

  private String css = "";

  @BeforeEach
  void read() throws IOException {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream("ti.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void stylesheetIsSmall() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(css.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(bytes.size()).isLessThanOrEqualTo(5 * 1024);
  }

  @Test
  void everyRuleKeepsToOurClasses() {
    assertThat(
            RULE.matcher(css)
                .results()
                .map(rule -> rule.group(1))
                .flatMap(
                    selectors -> Pattern.compile(",\\s*(?![^(]*\\))").splitAsStream(selectors)))
        .isNotEmpty()
        .allMatch(
            selector -> selector.startsWith(".ti") || selector.equals(":host"),
            "begins with .ti, or is the element with a shadow tree");
  }

  @Test
  void nothingIsFetchedAndDirectionsAreLogical() {
    assertThat(css).doesNotContain("url(", "@import", "!important");
    assertThat(css)
        .doesNotContainPattern("(?m)^\\s*(margin|padding|border|inset)?-?(left|right|top|bottom)");
  }
}
