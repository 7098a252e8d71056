package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.validation.Violation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are far too large, read in a small heap. */
class HugeTablesTest {
  private static final int MILLION = 1_000_000;
  private static final int CELL = 100_000_000;
  private static final String HEADING = "territoire;id;titre_fr;resume_fr\n";

  @TempDir Path folder;

  /** Reads the file that is its argument, and prints what was found. */
  static final class Program {
    private Program() {}

    public static void main(String... arguments) throws IOException {
      TableReading reading = TableReader.over(Catalog.bundled()).inspect(Path.of(arguments[0]));
      long projects = reading.programme().projects().size();
      System.out.println(
          projects
              + " projects "
              + reading.report().violations().stream()
                  .collect(Collectors.groupingBy(Violation::code, Collectors.counting())));
      reading.report().violations().stream()
          .filter(one -> one.code().startsWith("row"))
          .limit(2)
          .forEach(System.out::println);
    }
  }

  private static String read(Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    Program.class.getName(),
                    file.toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void aMillionRowsAreCheckedAndThoseKeptForWhichThereIsRoom() throws Exception {
    Path file = folder.resolve("projects.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADING);
      for (int i = 0; i < MILLION; i++) {
        out.write(
            "phase-2/ti-7511;projet-"
                + i
                + ";Projet "
                + i
                + ";"
                + (i == 999_998 ? "\"x\n" : "Un.\n"));
      }
    }

    String said = read(file);

    assertThat(said)
        .contains("rows-too-many=1", "row-quote=1")
        .contains("projects.csv, row 1000000, column D")
        .contains("rows from here on were checked and left out");
  }

  @Test
  void aHundredMegabytesOfTextAreNotAllKept() throws Exception {
    Path file = folder.resolve("projects.csv");
    String words = "Une phrase qui en dit long. ".repeat(60);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("territoire;id;titre_fr;titre_en;resume_fr;description_fr;lieu_fr;cout;extra.a\n");
      for (int i = 0; i < 50_000; i++) {
        out.write("phase-2/ti-7511;projet-" + i + ";Projet " + i + ";Project;Un.;" + words);
        out.write(";Limoges;" + i + " €;" + i + "\n");
      }
    }

    assertThat(read(file)).contains("rows-too-many=1");
  }

  @Test
  void aMillionEmptyRowsAreNothing() throws Exception {
    Path file = folder.resolve("projects.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADING);
      out.write("phase-2/ti-7511;four;Four;\n");
      for (int i = 0; i < MILLION; i++) {
        out.write(";;;\n");
      }
    }

    assertThat(read(file)).contains("4 projects {source-missing=1}");
  }

  @Test
  void aHundredMegabytesInACellCostItsRow() throws Exception {
    for (String quote : List.of("", "\"")) {
      Path file = folder.resolve("projects.csv");
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        out.write(HEADING);
        out.write("phase-2/ti-7511;four;Four;" + quote);
        String much = "x".repeat(1000);
        for (int i = 0; i < CELL / 1000; i++) {
          out.write(much);
        }
        out.write(quote + "\nphase-2/ti-7511;pont;Pont;Un pont.\n");
      }

      assertThat(read(file)).contains("4 projects", "row-long=1", "projects.csv, row 2, column D");
    }
  }

  @Test
  void manyWarningsLoseNoRow() throws Exception {
    Path file = folder.resolve("projects.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("territoire;id;titre_fr;lieu_commune;lieu_fr\n");
      for (int i = 0; i < 6_000; i++) {
        out.write((i == 0 ? "phase-2/ti-7511" : "") + ";projet-" + i + ";Projet;1004;Ici\n");
      }
    }

    assertThat(read(file)).contains("6003 projects", "warnings-too-many=1");
  }

  @Test
  void aMillionFaultyRowsGiveTenThousandFindings() throws Exception {
    Path file = folder.resolve("projects.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADING);
      for (int i = 0; i < MILLION; i++) {
        out.write("phase-2/ti-7511;projet-" + i + ";\"Projet " + i + ";\n");
      }
    }

    assertThat(read(file)).contains("row-quote=10000", "findings-too-many=1");
  }
}
