package io.github.territoires.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerimeterFileTest {
  @ParameterizedTest
  @CsvSource({
    "id_ti, true, false",
    "Id Territoire, true, false",
    "lib_com, true, false",
    "liste_geo, true, true",
    "SIREN-groupement, true, true",
    "insee_com, true, true",
    "geo_point_2d, false, false",
    "'', false, false",
    "_, false, false"
  })
  void knowsTheNamesOfOfficialFiles(String name, boolean official, boolean members) {
    assertThat(PerimeterFile.isOfficial(name)).isEqualTo(official);
    assertThat(PerimeterFile.listsMembers(name)).isEqualTo(members);
  }
}
