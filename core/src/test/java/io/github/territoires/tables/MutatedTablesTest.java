package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever happens to some bytes of a table, the rows that it does not touch are read. */
class MutatedTablesTest {
  private static final int ROWS = 40;
  private static final TerritoryId TERRITORY = TerritoryId.parse("phase-2/ti-7511");

  /** What happens to the bytes of one row, each written as the character of its number. */
  record Mutation(int row, double where, int removed, String added) {
    String of(String row) {
      int at = (int) (where * row.length());
      int end = Math.min(row.length(), at + removed);
      return row.substring(0, at) + added + row.substring(end);
    }
  }

  private Path file = Path.of("");

  @BeforeTry
  void makeFile() throws IOException {
    file = Files.createTempFile("projects", ".csv");
  }

  @AfterTry
  void removeFile() throws IOException {
    Files.delete(file);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<String> nasty =
        Arbitraries.of(
            "\"", "\"\"", ";", "\r", "\n", "\r\n", "\t", ",", "'", "=", "\u0000", "\u00c3\u00a9");
    Arbitrary<String> any = Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(6);
    return Combinators.combine(
            Arbitraries.integers().between(0, ROWS - 1),
            Arbitraries.doubles().between(0, 0.99),
            Arbitraries.integers().between(0, 5),
            Arbitraries.oneOf(nasty, any))
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void rowsThatAreLeftAloneAreRead(@ForAll("mutations") List<Mutation> mutations)
      throws IOException {
    String[] rows = new String[ROWS];
    for (int i = 0; i < ROWS; i++) {
      rows[i] = bytes(row(i));
    }
    boolean[] touched = new boolean[ROWS];
    for (Mutation mutation : mutations) {
      rows[mutation.row()] = mutation.of(rows[mutation.row()]);
      touched[mutation.row()] = true;
    }
    Files.writeString(
        file,
        "territoire;id;titre_fr;resume_fr;cout\r\n" + String.join("", rows),
        StandardCharsets.ISO_8859_1);

    TableReading reading = TableReader.over(Catalog.bundled()).inspect(file);

    Programme programme = reading.programme();
    for (int i = 0; i < ROWS; i++) {
      // a row whose end is lost takes the next one with it
      boolean spoilt = touched[i] || (i > 0 && touched[i - 1] && !ends(rows[i - 1]));
      if (!spoilt) {
        Project project = programme.project(ProjectId.of(TERRITORY, "projet-" + i));
        assertThat(project.title().toString()).isEqualTo("fr: " + title(i));
        assertThat(project.summary().orElseThrow().toString())
            .isEqualTo("fr: Été, « n° " + i + " » ; \"oui\"\nautre ligne");
        assertThat(project.cost().orElseThrow().amount().amount().intValue()).isEqualTo(1000 + i);
      }
    }
    assertThat(reading.report().violations()).extracting(Violation::code).doesNotContainNull();
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static boolean ends(String row) {
    return row.endsWith("\n");
  }

  private static String title(int i) {
    return "Projet " + i + " de l’été";
  }

  private static String row(int i) {
    return TERRITORY
        + ";projet-"
        + i
        + ";"
        + title(i)
        + ";\"Été, « n° "
        + i
        + " » ; \"\"oui\"\"\nautre ligne\";"
        + (1000 + i)
        + "\r\n";
  }
}
