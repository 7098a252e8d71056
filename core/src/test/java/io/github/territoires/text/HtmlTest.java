package io.github.territoires.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class HtmlTest {
  @Example
  void everyCharacterOfMarkupIsEscaped() {
    assertThat(Html.escape("<a href=\"x\" title='y'>&</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
  }

  @Example
  void plainTextIsNotCopied() {
    String text = "Élan Limousin Avenir Nature";
    assertThat(Html.escape(text)).isSameAs(text);
  }

  @Property
  void nothingThatCouldBeMarkupRemainsAndNothingIsLost(
      @ForAll @Chars({'<', '>', '&', '"', '\'', 'é', ';', '#'}) String text) throws IOException {
    String escaped = Html.escape(text);
    assertThat(escaped).doesNotContain("<", ">", "\"", "'");
    assertThat(
            escaped
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"))
        .isEqualTo(text);
    StringBuilder appended = new StringBuilder();
    Html.escape(text, appended);
    assertThat(appended).hasToString(escaped);
  }
}
