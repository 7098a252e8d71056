package io.github.territoires.examples.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.examples.countdown.application.Publisher;
import io.github.territoires.html.HtmlRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The widget takes part in a publication by being on the path, be it of classes or modules. */
class CountdownPublicationTest {
  @TempDir Path classPathSite;
  @TempDir Path modulePathSite;

  @Test
  void writesAFileForEachTerritoryAndLanguage() throws IOException {
    Publisher.main(classPathSite.toString());

    Map<String, String> files = files(classPathSite);
    assertThat(files)
        .containsKeys(
            "fragment/v1/phase-1/ti-7507/countdown.fr.html",
            "embed/v1/phase-1/ti-7507/countdown.en.html");
    assertThat(Jsoup.parse(files.get("fragment/v1/phase-1/ti-7507/page.fr.html")).select("h3"))
        .extracting(Element::text)
        .endsWith("Prochaine étape");
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
                    place(HtmlRenderer.class),
                    place(CountdownWidget.class),
                    place(Class.forName("com.github.jknack.handlebars.Handlebars")),
                    place(Class.forName("org.apache.commons.lang3.Validate")),
                    place(Class.forName("org.apache.commons.text.StringSubstitutor")),
                    place(Class.forName("org.slf4j.Logger"))),
                "--add-modules",
                "io.github.territoires.core,io.github.territoires.html",
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
