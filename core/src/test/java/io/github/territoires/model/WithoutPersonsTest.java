package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WithoutPersonsTest {
  private static final OrganisationId BODY = OrganisationId.of("corps");

  @Test
  void namesNobodyAndKeepsAllElse() {
    Optional<Person> somebody =
        Optional.of(
            Person.builder("Une Personne", Text.french("présidente"), SourceId.of("page")).build());
    Programme with = programme(somebody);
    assertThat(with).isNotEqualTo(programme(Optional.empty()));
    assertThat(with.withoutPersons()).isEqualTo(programme(Optional.empty()));
  }

  /** Makes a programme with somebody wherever there may be somebody. */
  private static Programme programme(Optional<Person> somebody) {
    Listing<Seat> seats =
        Listing.selection(new Seat(BODY, Optional.of(Text.french("élus")), somebody));
    Agreement agreement =
        Agreement.builder()
            .signatories(
                Listing.all(
                    List.of(
                        new Signatory(BODY, Optional.of(SignatoryCollege.GROUPINGS), somebody))))
            .build();
    Territory territory =
        Territory.builder(TerritoryId.parse("phase-1/ti-1"), Text.french("Un territoire"))
            .governance(
                new Governance(
                    Optional.of(BODY),
                    seats,
                    List.of(new College(Text.french("Collège"), seats)),
                    List.of()))
            .protocol(agreement)
            .contract(agreement)
            .build();
    return Programme.builder(Text.french("Programme"), LocalDate.of(2021, 1, 1))
        .territories(List.of(territory))
        .build();
  }
}
