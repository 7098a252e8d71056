package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  private static final Manifest MANIFEST =
      new Manifest(
          List.of(
              new Manifest.Entry("b/c.html", "text/html", 12, "a1".repeat(48)),
              new Manifest.Entry("a", "text/plain", 0, "0".repeat(96))));
  private static final String MARK = "{\"publication\": \"territoires/v1\"";

  @TempDir Path folder;

  @Test
  void isReadAsItIsWritten() throws IOException {
    assertThat(MANIFEST.toJson())
        .startsWith(
            "{\n  \"publication\": \"territoires/v1\",\n  \"files\": [\n    {\"path\": \"a\"");
    assertThat(read(MANIFEST.toJson())).isEqualTo(MANIFEST);
    assertThat(read(new Manifest(List.of()).toJson()).files()).isEmpty();
  }

  @Test
  void isNeverReadInPart() {
    String whole = MANIFEST.toJson();
    for (int length = 0; length < whole.length() - 1; length++) {
      assertRefused(whole.substring(0, length));
    }
    assertRefused(whole + "}");
    assertRefused(whole.replace(",\n    {", "\n    {"));
  }

  @Test
  void passesOverMembersOfLaterVersions() throws IOException {
    String value = "{\"a\": [1, -2.5e3, true, null, {}, [], \"\\\"}\\\\\"], \"files\": 3}";
    String later =
        MANIFEST
            .toJson()
            .replace("\"files\"", "\"edition\": " + value + ", \"files\"")
            .replace("\"size\"", "\"added\": " + value + ", \"size\"")
            .replace("  ]\n", "  ], \"last\": " + value)
            .replace("\n", "\r\n\t");
    assertThat(read(later)).isEqualTo(MANIFEST);
  }

  @Test
  void isToldFromOtherFilesOfItsName() {
    assertRefused("");
    assertRefused("[]");
    assertRefused("{}");
    assertRefused("{\"name\":\"app\",\"files\":[\"index.html\"]}");
    assertRefused("{\"files\": [], \"publication\": \"territoires/v1\"}");
    assertRefused("{\"publication\": \"territoires/v2\", \"files\": []}");
    assertRefused("{\"publication\": 1, \"files\": []}");
    assertRefused(MARK + "}");
    assertRefused(MARK + ", \"files\": {}}");
    assertRefused(MARK + ", \"files\": [\"index.html\"]}");
    assertRefused(MARK + ", \"files\": [{\"path\": \"a\"}]}");
    assertRefused(MARK + ", \"x\": " + "[".repeat(100_000));
    assertRefused(MANIFEST.toJson().replace("b/c.html", "../c.html"));
    assertRefused(MANIFEST.toJson().replace("12", "\"12\""));
    assertRefused(MANIFEST.toJson().replace("12", "12345678901234567890"));
  }

  private void assertRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .as(text)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("manifest.json is not the manifest of a publication: ");
  }

  private Manifest read(String text) throws IOException {
    return Manifest.read(Files.writeString(folder.resolve(Manifest.FILE), text));
  }
}
