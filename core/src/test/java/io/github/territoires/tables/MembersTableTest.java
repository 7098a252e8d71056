package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of members says who they are, and nothing else of a perimeter. */
class MembersTableTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final Programme BASE =
      Catalog.bundled().toBuilder().successions(List.of()).build();

  @TempDir Path folder;

  @Test
  void aNatureMayBeLeftOut() throws IOException {
    TableReading reading =
        read(
            BASE,
            "territoire;code;nom;nature",
            "phase-1/ti-7507;248719312;CU Limoges Métropole;",
            "phase-1/ti-7507;200040814;CC Briance Sud Haute Vienne;");

    assertThat(reading.report().errors()).isEmpty();
    assertThat(perimeter(reading.programme()).members())
        .extracting(Member::nature)
        .containsExactly(Optional.of(LegalNature.CU), Optional.empty());
  }

  @Test
  void theColumnOfNaturesMayBeLeftOut() throws IOException {
    TableReading reading =
        read(BASE, "territoire;code;nom", "phase-1/ti-7507;200040814;CC Briance Sud Haute Vienne");

    assertThat(reading.report().errors()).isEmpty();
    assertThat(perimeter(reading.programme()).members())
        .extracting(Member::nature)
        .containsExactly(Optional.empty());
  }

  @Test
  void communesOfThePerimeterStay() throws IOException {
    Perimeter listed =
        new Perimeter(
            Listing.unknown(),
            Listing.all(Commune.of(InseeCode.of("87085"), "Limoges")),
            perimeter(BASE).sources());
    Territory limoges = BASE.territory(LIMOGES).toBuilder().perimeter(listed).build();
    Programme base = BASE.toBuilder().territories(List.of(limoges)).build();

    Perimeter read =
        perimeter(
            read(
                    base,
                    "territoire;code;nom;nature",
                    "phase-1/ti-7507;248719312;CU Limoges Métropole;CU")
                .programme());

    assertThat(read.members()).extracting(Member::name).containsExactly("CU Limoges Métropole");
    assertThat(read.communes()).isEqualTo(listed.communes());
    assertThat(read.sources()).isEqualTo(listed.sources());
  }

  private TableReading read(Programme base, String... lines) throws IOException {
    Path file = folder.resolve("members.csv");
    Files.writeString(file, String.join("\r\n", lines) + "\r\n");
    return TableReader.over(base).inspect(file);
  }

  private static Perimeter perimeter(Programme programme) {
    return programme.territory(LIMOGES).perimeter().orElseThrow();
  }
}
