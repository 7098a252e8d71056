package io.github.territoires.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Whatever happens to some bytes of an official file, the lines that it does not touch are read.
 */
class MutatedPerimetersTest {
  private static final int LINES = 60;
  private static final int LINES_OF_TERRITORY = 6;

  /** What happens to the bytes of one line, each written as the character of its number. */
  record Mutation(int line, double where, int removed, String added) {
    String of(String text) {
      int at = (int) (where * text.length());
      int end = Math.min(text.length(), at + removed);
      return text.substring(0, at) + added + text.substring(end);
    }
  }

  private Path file = Path.of("");

  @BeforeTry
  void makeFile() throws IOException {
    file = Files.createTempFile("liste-ti-com", ".csv");
  }

  @AfterTry
  void removeFile() throws IOException {
    Files.delete(file);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<String> nasty =
        Arbitraries.of("\"", "\"\"", ";", "\r", "\n", "\r\n", "\t", ",", "(", "\u0000", "\u00c3");
    Arbitrary<String> any = Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(6);
    return Combinators.combine(
            Arbitraries.integers().between(0, LINES - 1),
            Arbitraries.doubles().between(0, 0.99),
            Arbitraries.integers().between(0, 5),
            Arbitraries.oneOf(nasty, any))
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void linesThatAreLeftAloneAreRead(@ForAll("mutations") List<Mutation> mutations)
      throws IOException {
    String[] lines = new String[LINES];
    for (int i = 0; i < LINES; i++) {
      lines[i] = bytes(line(i));
    }
    boolean[] touched = new boolean[LINES];
    for (Mutation mutation : mutations) {
      lines[mutation.line()] = mutation.of(lines[mutation.line()]);
      touched[mutation.line()] = true;
    }
    Files.writeString(
        file,
        "insee_com,lib_com,id_ti,lib_ti\r\n" + String.join("", lines),
        StandardCharsets.ISO_8859_1);

    PerimeterFile read = PerimeterCsv.read(file);

    Set<String> places = new TreeSet<>();
    for (PerimeterRecord record : read.records()) {
      record
          .communes()
          .forEach(
              commune ->
                  places.add(
                      commune.code() + " " + commune.name().orElse("") + " " + record.code()));
    }
    String told = read.report().toString();
    for (int i = 0; i < LINES; i++) {
      // a line whose end is lost takes the next one with it
      boolean spoilt = touched[i] || (i > 0 && touched[i - 1] && !lines[i - 1].endsWith("\n"));
      boolean contradicted = told.contains("“" + name(i) + " (" + insee(i) + ")” is listed");
      if (!spoilt && !contradicted) {
        assertThat(places).contains(insee(i) + " " + name(i) + " " + territory(i));
      }
    }
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String insee(int i) {
    return Integer.toString(87_001 + i);
  }

  private static String name(int i) {
    return "Été-l’Évêque, " + i;
  }

  private static String territory(int i) {
    return "ti-75" + (10 + i / LINES_OF_TERRITORY);
  }

  private static String line(int i) {
    return insee(i) + ",\"" + name(i) + "\"," + territory(i) + ",Pays n° " + territory(i) + "\r\n";
  }
}
