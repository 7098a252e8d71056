package io.github.territoires.examples.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.examples.markdown.application.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The renderer takes part in a publication by being on the path, be it of classes or modules. */
class MarkdownPublicationTest {
  @TempDir Path classPathSite;
  @TempDir Path modulePathSite;

  @Test
  void writesAFileForEachTerritoryAndLanguage() throws IOException {
    Publisher.main(classPathSite.toString());

    assertThat(files(classPathSite))
        .containsOnlyKeys(
            ".htaccess",
            "_headers",
            "manifest.json",
            "markdown/v1/phase-1/ti-7507.fr.md",
            "markdown/v1/phase-1/ti-7507.en.md",
            "markdown/v1/phase-2/ti-7511.fr.md",
            "markdown/v1/phase-2/ti-7511.en.md",
            "nginx.conf.example");
    assertThat(files(classPathSite).get("markdown/v1/phase-1/ti-7507.fr.md"))
        .isEqualTo(Files.readString(Path.of("src/test/golden/bundled.phase-1_ti-7507.fr.md")));
  }

  @Test
  void writesTheSameOnTheModulePath() throws Exception {
    Publisher.main(classPathSite.toString());

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                String.join(
                    System.getProperty("path.separator"),
                    place(Catalog.class),
                    place(Class.forName("de.siegmar.fastcsv.reader.CsvReader")),
                    place(MarkdownRenderer.class)),
                "--add-modules",
                "io.github.territoires.core",
                "--class-path",
                place(Publisher.class),
                Publisher.class.getName(),
                modulePathSite.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(files(modulePathSite)).isEqualTo(files(classPathSite));
  }

  private static String place(Class<?> type) throws Exception {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return Path.of(source.getLocation().toURI()).toString();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file));
      }
    }
    return files;
  }
}
