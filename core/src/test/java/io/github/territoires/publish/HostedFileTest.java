package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads {@code _headers} as hosts do: every pattern that matches adds its values. */
class HostedFileTest {
  @TempDir Path folder;

  /** The lines below one pattern; stars match anything, and a name after a colon one segment. */
  private record Block(Pattern pattern, Map<String, String> headers) {
    static Block of(String pattern) {
      String regex =
          Pattern.quote(pattern)
              .replace("*", "\\E.*\\Q")
              .replaceAll(":[a-z]\\w*", "\\\\E[^/]+\\\\Q");
      return new Block(Pattern.compile(regex), new LinkedHashMap<>());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/embed/v1/"})
  void everyFileGetsExactlyItsHeaders(String base) throws IOException {
    Manifest manifest = SiteOfAllKinds.publish(folder, "https://x.fr" + base).manifest();
    List<Block> blocks = blocks(Files.readString(folder.resolve("_headers")));
    for (Manifest.Entry file : manifest.files()) {
      assertThat(sent(blocks, base + file.path()))
          .as(file.path())
          .isEqualTo(new TreeMap<>(Headers.of(file.path(), file.mediaType())));
    }
    assertThat(sent(blocks, base + "manifest.json"))
        .containsEntry("Content-Type", "application/json");
    assertThat(blocks).hasSizeLessThan(100);
  }

  @Test
  void addressesWithoutTheEndOfTheNameGetTheSamePolicy() throws IOException {
    SiteOfAllKinds.publish(folder, "https://x.fr/");
    List<Block> blocks = blocks(Files.readString(folder.resolve("_headers")));
    Map<String, String> start = sent(blocks, "/index.html");
    assertThat(sent(blocks, "/")).isEqualTo(start);
    for (String shown :
        List.of("index.en", "embed/v1/phase-1/ti-7507/page.fr", "gallery/phase-1/ti-7507.fr")) {
      Map<String, String> named = sent(blocks, "/" + shown + ".html");
      named.remove("Content-Type");
      Map<String, String> bare = sent(blocks, "/" + shown);
      bare.remove("Content-Type");
      assertThat(bare).as(shown).isEqualTo(named);
    }
  }

  @Test
  void errorsAreNotKept() throws IOException {
    SiteOfAllKinds.publish(folder, "https://x.fr/");
    List<Block> blocks = blocks(Files.readString(folder.resolve("_headers")));
    for (String path : List.of("/assets/ti.0000000000000000.css", "/fonts/a.0000000000000000.x")) {
      assertThat(sent(blocks, path))
          .containsAllEntriesOf(Headers.ofError())
          .doesNotContainKey("Cache-Control");
    }
  }

  private static List<Block> blocks(String file) {
    List<Block> blocks = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.startsWith("/")) {
        blocks.add(Block.of(line));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        String[] header = line.strip().split(": ", 2);
        assertThat(blocks.get(blocks.size() - 1).headers().put(header[0], header[1])).isNull();
      }
    }
    return blocks;
  }

  private static Map<String, String> sent(List<Block> blocks, String address) {
    Map<String, String> sent = new TreeMap<>();
    for (Block block : blocks) {
      if (block.pattern().matcher(address).matches()) {
        block.headers().forEach((name, value) -> sent.merge(name, value, (a, b) -> a + ", " + b));
      }
    }
    return sent;
  }
}
