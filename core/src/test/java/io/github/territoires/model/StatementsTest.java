package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The small records by which a programme states terms, contacts, populations and dates. */
class StatementsTest {
  private static final WebAddress PAGE = WebAddress.of("https://www.limoges-metropole.fr/");
  private static final MailAddress MAIL = MailAddress.of("contact@example.org");
  private static final SourceId SOURCE = SourceId.of("page");

  @Test
  void aContactIsAPageOrAMailAddressOrBoth() {
    assertThat(Contact.of(PAGE)).isEqualTo(new Contact(Optional.of(PAGE), Optional.empty()));
    assertThat(Contact.of(MAIL)).isEqualTo(new Contact(Optional.empty(), Optional.of(MAIL)));
    assertThat(new Contact(Optional.of(PAGE), Optional.of(MAIL)).mail()).contains(MAIL);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Contact(Optional.empty(), Optional.empty()))
        .withMessage("contact '' is not valid: expected a page or a mail address");
  }

  @Test
  void theOpenLicenceCanBeNamedAndRead() {
    assertThat(Licence.OPEN_LICENCE_2.name().resolve(Locale.FRENCH).words())
        .isEqualTo("Licence Ouverte 2.0");
    assertThat(Licence.OPEN_LICENCE_2.address()).isPresent();
    assertThat(Licence.of(Text.french("Tous droits réservés"), PAGE).address()).contains(PAGE);
    assertThatNullPointerException().isThrownBy(() -> new Licence(null, Optional.empty()));
  }

  @Property
  void aPopulationIsNeverNegative(@ForAll int inhabitants) {
    if (inhabitants >= 0) {
      assertThat(Population.of(inhabitants, "2021").inhabitants()).isEqualTo(inhabitants);
    } else {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Population.of(inhabitants, "2021"))
          .withMessage("inhabitants '%d' is not valid: expected 0 or more", inhabitants);
    }
  }

  @Test
  void aPopulationCarriesItsVintageAndItsOwnListOfSources() {
    List<SourceId> given = new ArrayList<>(List.of(SOURCE));
    Population population = new Population(207_147, "edition 6.0.0", given);
    given.clear();
    assertThat(population).isEqualTo(Population.of(207_147, "edition 6.0.0", SOURCE));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Population.of(1, " "))
        .withMessageStartingWith("vintage ' ' is not valid");
  }

  @Test
  void aStatedDateSaysWhenAndWhereItWasStated() {
    ImpreciseDate date = ImpreciseDate.parse("d'ici à 2026");
    ImpreciseDate said = ImpreciseDate.parse("2023-09");
    StatedDate stated = StatedDate.of(date).said(said).statedIn(SOURCE);
    assertThat(stated).isEqualTo(new StatedDate(date, Optional.of(said), List.of(SOURCE)));
    assertThat(StatedDate.of(date).said()).isEmpty();
  }

  @Test
  void anUnknownIdNamesTheNearestKnownOne() {
    var unknown =
        new UnknownIdException("territory", "phase-1/ti-7570", List.of("phase-1/ti-7507"));
    assertThat(unknown)
        .hasMessage("unknown territory 'phase-1/ti-7570', the nearest known is 'phase-1/ti-7507'");
    assertThat(unknown.id()).isEqualTo("phase-1/ti-7570");
    assertThat(unknown.nearest()).contains("phase-1/ti-7507");
    assertThat(new UnknownIdException("widget", "jobs", List.of("timeline")))
        .hasMessage("unknown widget 'jobs'")
        .matches(exception -> exception.nearest().isEmpty());
  }

  @Test
  void aMessageShowsOneShortLineOfWhatWasAsked() {
    assertThat(
            new UnknownIdException(
                "widget", "a\n\u0085\u202E\uD800" + "b".repeat(100_000), List.of()))
        .hasMessage("unknown widget 'a\uFFFD\uFFFD\uFFFD\uFFFD" + "b".repeat(55) + "…'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Siren.parse("a".repeat(59) + "\uD83D\uDE00" + "b"))
        .withMessageStartingWith("SIREN '" + "a".repeat(59) + "…' is not valid");
  }
}
