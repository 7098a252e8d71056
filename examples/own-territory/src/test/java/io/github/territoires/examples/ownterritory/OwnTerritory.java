package io.github.territoires.examples.ownterritory;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.JsonReader;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableReader;
import io.github.territoires.tables.TableReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the folder as a territory would have it read. */
final class OwnTerritory {
  static final Path DATA = Path.of("data");
  static final TerritoryId ID = TerritoryId.parse("phase-2/ti-9901");

  private OwnTerritory() {}

  /** Lays the document over the bundled programme. */
  static Programme document() throws IOException {
    return JsonReader.create().over(Catalog.bundled()).read(DATA.resolve("programme.json"));
  }

  /** Lays the tables over the document. */
  static TableReading reading() throws IOException {
    return TableReader.over(document()).inspect(tables(DATA));
  }

  /** Lists the tables in a folder. */
  static List<Path> tables(Path folder) {
    return Stream.of(Table.values()).map(table -> folder.resolve(table.fileName())).toList();
  }
}
