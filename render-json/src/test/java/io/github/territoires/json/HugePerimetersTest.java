package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.validation.Violation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are far too large or were made to cost much, read in a small heap. */
class HugePerimetersTest {
  private static final int MEGABYTE = 1_000_000;
  private static final String GOOD =
      "{\"type\": \"Feature\", \"properties\": {\"id_ti\": \"ti-7507\", \"lib_ti\": \"X\"}, \"geometry\":"
          + " null}";
  private static final String HEAD = "{\"features\": [" + GOOD + ", ";

  @TempDir Path folder;

  /** Reads the file that is its argument, and prints what was found. */
  static final class Program {
    private Program() {}

    public static void main(String... arguments) throws IOException {
      PerimeterFile file = GeoJson.create().readPerimeters(Path.of(arguments[0]));
      System.out.println(
          file.records().size()
              + " records "
              + file.report().violations().stream()
                  .collect(
                      Collectors.groupingBy(Violation::code, TreeMap::new, Collectors.counting())));
    }
  }

  private String read(Path file) throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Program.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(ended).as("ends in time: " + text).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  private Path file(String head, String again, int bytes, String tail) throws IOException {
    Path file = folder.resolve("essai.geojson");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(head);
      for (int i = 0; i < bytes / again.length(); i++) {
        out.write(again);
      }
      out.write(tail);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "\"",
        "{\"id\":",
        "{\"properties\": {\"id\": [",
        "{\"type\": \"Feature\", \"geometry\": ",
        "{\"type\": \"Feature\", \"properties\": {\"x\": \"",
        "{\"geometry\": {\"type\": \"GeometryCollection\", \"geometries\": [",
        "{\"type\": \"Feature\"} ",
        "{\"id\": {}} {",
        "\u00e9\n",
        " "
      })
  void aHundredMegabytesOfAnythingEnd(String again) throws Exception {
    String said = read(file(HEAD, again, 100 * MEGABYTE, "]}"));

    assertThat(said).startsWith("1 records").contains("document-cut=1");
  }

  /** As much as is read at all in such a heap, so that what follows is not lost. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[[[[",
        "{\"id\": ",
        "{\"type\": \"Feature\", \"geometry\": ",
        "{\"type\": \"Feature\", \"properties\": {\"x\": \"",
      })
  void whatFollowsMegabytesOfBrokenFeaturesIsRead(String again) throws Exception {
    String said =
        read(file(HEAD, again, 4 * MEGABYTE, "]}, " + GOOD.replace("7507", "7508") + "]}"));

    assertThat(said).startsWith("2 records");
  }

  @Test
  void aLongStringLosesNoOtherFeature() throws Exception {
    String said =
        read(
            file(
                HEAD + "{\"type\": \"Feature\", \"properties\": {\"id_ti\": \"ti-",
                "x",
                5 * MEGABYTE,
                "\"}}, " + GOOD.replace("7507", "7508") + "]}"));

    assertThat(said).startsWith("2 records {feature-broken=1}");
  }

  @Test
  void aHundredMegabytesOfCoordinatesAreNotAllKept() throws Exception {
    String ring = "[[2,46],[2,47],[3,47],[2,46]],";
    String geometry =
        "{\"type\": \"Feature\", \"geometry\": {\"type\": \"MultiPolygon\", \"coordinates\": [[";

    assertThat(read(file(HEAD + geometry, ring, 5 * MEGABYTE, "[]]]}}]}")))
        .startsWith("1 records")
        .contains("geometry-large", "territory-missing=1");
    assertThat(read(file(HEAD + geometry, ring, 100 * MEGABYTE, "")))
        .startsWith("1 records {document-cut=1}");
  }

  @Test
  void aMillionTinyFeaturesAreReadAsFarAsThereIsRoom() throws Exception {
    Path file = folder.resolve("essai.geojson");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"features\": [");
      for (int i = 0; i < MEGABYTE; i++) {
        out.write(
            "{\"type\":\"Feature\",\"properties\":{\"id_ti\":\"ti-" + i + "\",\"lib_ti\":\"X\"}},");
      }
    }

    assertThat(read(file)).contains("document-cut=1");
  }

  @Test
  void aHundredThousandFindingsAreCounted() throws Exception {
    assertThat(read(file(HEAD, "7,", 200_000, GOOD + "]}")))
        .startsWith("1 records")
        .contains("feature-expected=10000", "findings-too-many=1");
  }
}
