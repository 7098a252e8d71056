package io.github.territoires.html.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.internal.picture.TimelinePicture.Mark;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.view.TerritoryView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelinePictureTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  @Property
  void everythingIsWithinTheWidth(@ForAll("programmes") Programme programme) {
    for (Territory territory : programme.territories()) {
      TimelinePicture picture =
          TimelinePicture.of(TerritoryView.of(programme, territory.id(), Locale.FRENCH).timeline());
      assertThat(share(picture.asOf())).isBetween(0.0, 100.0);
      assertThat(picture.years()).isNotEmpty();
      marks(picture)
          .forEach(
              mark -> {
                assertThat(share(mark.x())).isBetween(0.0, 100.0);
                assertThat(share(mark.width())).isPositive();
                assertThat(share(mark.end())).isBetween(share(mark.x()), 100.0);
                assertThat(share(mark.middle())).isBetween(0.0, 100.0);
              });
    }
  }

  @Example
  void yearsAreEquallyWideAndSomeAreNamed() {
    List<TimelinePicture.Year> years =
        TimeScale.of(LocalDate.of(1990, 6, 1), LocalDate.of(2029, 2, 1)).years();
    assertThat(years).hasSize(40);
    assertThat(years.stream().flatMap(year -> year.name().stream()))
        .containsExactly("1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025");
    assertThat(years.stream().filter(TimelinePicture.Year::minor)).hasSize(4);
  }

  @Example
  void dateThatMovedIsALineFromTheFirstToTheLast() {
    TimelinePicture picture =
        TimelinePicture.of(TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH).timeline());
    assertThat(picture.rows().stream().flatMap(row -> row.lanes().stream()))
        .filteredOn(lane -> lane.slip().isPresent())
        .singleElement()
        .satisfies(
            lane -> {
              assertThat(lane.marks())
                  .extracting(Mark::kind)
                  .containsExactly("earlier", "earlier", "actual");
              assertThat(lane.marks().get(0).openStart()).isTrue();
              assertThat(lane.marks().get(2).exact()).isTrue();
              assertThat(lane.question()).isEmpty();
            });
  }

  private static Stream<Mark> marks(TimelinePicture picture) {
    return picture.rows().stream()
        .flatMap(row -> row.lanes().stream())
        .flatMap(lane -> lane.marks().stream());
  }

  private static double share(String percent) {
    assertThat(percent).endsWith("%");
    return Double.parseDouble(percent.substring(0, percent.length() - 1));
  }
}
