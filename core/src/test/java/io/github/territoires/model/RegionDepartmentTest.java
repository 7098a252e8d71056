package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegionDepartmentTest {

  @Test
  void thereAreEighteenRegionsThirteenOfThemInEurope() {
    assertThat(Region.all())
        .extracting(Region::code)
        .containsExactly(
            "01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75",
            "76", "84", "93", "94");
    assertThat(Region.all()).extracting(Region::name).doesNotHaveDuplicates();
  }

  @Test
  void thereAreOneHundredAndOneDepartmentsEachInARegion() {
    List<String> metropolitan =
        Stream.concat(
                IntStream.rangeClosed(1, 95).filter(i -> i != 20).mapToObj("%02d"::formatted),
                Stream.of("2A", "2B"))
            .toList();
    List<String> overseas = List.of("971", "972", "973", "974", "976");
    assertThat(Department.all().stream().filter(d -> d.region().isPresent()).map(Department::code))
        .hasSize(101)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(metropolitan.stream(), overseas.stream()).toList());
    assertThat(Department.all()).extracting(Department::name).doesNotHaveDuplicates();
  }

  @Test
  void everyRegionHasItsDepartmentsAndEveryDepartmentAKnownRegion() {
    assertThat(Department.all().stream().flatMap(d -> d.region().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(Region.all());
    assertThat(namesIn("75"))
        .containsExactlyInAnyOrder(
            "Charente",
            "Charente-Maritime",
            "Corrèze",
            "Creuse",
            "Dordogne",
            "Gironde",
            "Landes",
            "Lot-et-Garonne",
            "Pyrénées-Atlantiques",
            "Deux-Sèvres",
            "Vienne",
            "Haute-Vienne");
    assertThat(namesIn("94")).containsExactlyInAnyOrder("Corse-du-Sud", "Haute-Corse");
    assertThat(namesIn("11")).hasSize(8);
    assertThat(namesIn("84")).hasSize(12);
    assertThat(namesIn("76")).hasSize(13);
  }

  @Test
  void anOverseasCollectivityLiesInNoRegion() {
    assertThat(Department.all().stream().filter(d -> d.region().isEmpty()).map(Department::code))
        .containsExactly("975", "977", "978", "984", "986", "987", "988", "989");
  }

  @Test
  void aCodeFindsTheNameAndPrintsItself() {
    assertThat(Region.of("75").name()).isEqualTo("Nouvelle-Aquitaine");
    assertThat(Department.of("87").region()).isEqualTo(Optional.of(Region.of("75")));
    assertThat(Region.all()).allMatch(region -> Region.of(region.toString()).equals(region));
    assertThat(Department.all())
        .allMatch(department -> Department.of(department.toString()).equals(department));
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Region.of("74"))
        .withMessageStartingWith("region code '74' is not valid: expected one of 01, 02, ");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Department.of("20"))
        .withMessage(
            "department code '20' is not valid: expected an INSEE code such as 87, 2A or 974");
  }

  @Test
  void theTablesCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Region.all().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Department.all().clear());
  }

  private static List<String> namesIn(String region) {
    return Department.all().stream()
        .filter(department -> department.region().equals(Optional.of(Region.of(region))))
        .map(Department::name)
        .toList();
  }
}
