package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.validation.Validator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme, its tables, and the programme again. */
class RoundTripTest {
  private Path folder = Path.of("");

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("tables");
  }

  @AfterTry
  void removeFolder() throws IOException {
    for (Table table : Table.values()) {
      Files.deleteIfExists(folder.resolve(table.fileName()));
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  /** Writes every table of a programme into a folder. */
  static List<Path> written(Programme programme, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Table table : Table.values()) {
      Path file = folder.resolve(table.fileName());
      try (Writer out = Files.newBufferedWriter(file)) {
        TableWriter.of(programme).write(table, out);
      }
      files.add(file);
    }
    return files;
  }

  @Test
  void theTablesOfTheBundledProgrammeChangeNothing(@TempDir Path folder) throws IOException {
    Programme programme = Catalog.bundled();

    TableReading reading = TableReader.over(programme).inspect(written(programme, folder));

    assertThat(reading.report().violations()).isEmpty();
    assertThat(reading.programme()).isEqualTo(programme);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theTablesOfAProgrammeChangeNothing(@ForAll("programmes") Programme programme)
      throws IOException {
    TableReading reading = TableReader.over(programme).inspect(written(programme, folder));

    assertThat(reading.programme()).isEqualTo(programme);
    assertThat(reading.report().violations())
        .hasSameSizeAs(Validator.standard().validate(programme).violations());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void tablesHoldAllThatTheyHaveColumnsFor(@ForAll("programmes") Programme programme)
      throws IOException {
    Programme held = Held.of(programme);

    TableReading reading = TableReader.over(Held.without(held)).inspect(written(held, folder));

    assertThat(reading.programme()).isEqualTo(held);
  }
}
