package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void findsColumnsByWhateverIsWrittenAboveThem() {
    for (String heading : List.of("titre", "titre_fr", "titre_en", "title", "Titre *")) {
      assertThat(Table.PROJECTS.column(heading).orElseThrow().english())
          .as(heading)
          .isEqualTo("title");
    }
    assertThat(Table.PROJECTS.column("extra.surface").orElseThrow().isExtra()).isTrue();
    assertThat(Table.MEMBERS.column("extra.surface")).isEmpty();
    assertThat(Table.MEMBERS.column("titre")).isEmpty();
  }

  @Test
  void tellsWhatIsWrittenAboveItsColumns() throws IOException {
    for (Table table : Table.values()) {
      StringBuilder template = new StringBuilder();
      TableWriter.template(table, template);
      StringBuilder written = new StringBuilder();
      TableWriter writer = TableWriter.of(Catalog.bundled());
      writer.write(table, written);

      assertThat(String.join(";", table.headings())).isEqualTo(heading(template));
      assertThat(String.join(";", writer.headings(table))).isEqualTo(heading(written));
    }
    assertThat(TableWriter.of(Catalog.bundled()).headings(Table.PROJECTS))
        .contains("titre_fr", "titre_en");
  }

  private static String heading(CharSequence csv) {
    return csv.toString().lines().findFirst().orElseThrow().substring(1);
  }
}
