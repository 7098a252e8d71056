package io.github.territoires.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class ScriptJsonTest {
  private static final String BACKSLASH = "\\";

  @Example
  void scriptElementCannotBeEnded() {
    assertThat(ScriptJson.escape("[\"</script><!--\"]"))
        .isEqualTo(
            "[\"" + BACKSLASH + "u003c/script" + BACKSLASH + "u003e" + BACKSLASH + "u003c!--\"]");
  }

  @Property
  void nothingThatEndsAScriptOrALineRemains(
      @ForAll @Chars({'<', '>', '&', '\u2028', '\u2029', '"', 'a', '/'}) String json) {
    String escaped = ScriptJson.escape(json);
    assertThat(escaped).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(
            escaped
                .replace(BACKSLASH + "u003c", "<")
                .replace(BACKSLASH + "u003e", ">")
                .replace(BACKSLASH + "u0026", "&")
                .replace(BACKSLASH + "u2028", "\u2028")
                .replace(BACKSLASH + "u2029", "\u2029"))
        .isEqualTo(json);
  }
}
