package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ValidationReportTest {
  private static final Programme PROGRAMME = Programmes.make(7, 4, 1, 1);

  /**
   * Eight territories are presented by an organisation whose id is misspelt; nobody is the contact.
   */
  private static ValidationReport report() {
    List<Territory> territories =
        PROGRAMME.territories().stream()
            .map(
                territory ->
                    territory.toBuilder().presentedBy(OrganisationId.of("universty")).build())
            .toList();
    return Validator.standard()
        .validate(PROGRAMME.toBuilder().territories(territories).contact(null).build());
  }

  @Test
  void keepsTheOrderOfTheDocument() {
    assertThat(report().violations())
        .extracting(violation -> violation.location().pointer().orElseThrow())
        .startsWith("/contact", "/territories/0/presentedBy", "/territories/1/presentedBy")
        .endsWith("/territories/7/presentedBy");
  }

  @Test
  void keepsErrorsApartFromWarnings() {
    assertThat(report().errors()).hasSize(8).allMatch(v -> v.severity() == Severity.ERROR);
    assertThat(report().warnings()).hasSize(1);
    assertThat(report().valid()).isFalse();
    assertThat(new ValidationReport(report().warnings()).valid()).isTrue();
    assertThat(new ValidationReport(report().warnings()).and(report()).violations()).hasSize(10);
  }

  @Test
  void putsRepeatsTogether() {
    List<ValidationReport.Group> groups = report().grouped();

    assertThat(groups).extracting(ValidationReport.Group::count).containsExactly(1, 8);
    assertThat(groups.get(1).locations()).hasSize(5);
    assertThat(groups.get(1).first().nearest()).contains("university");
  }

  @Test
  void readsWellInATerminal() {
    String french = report().format(Locale.FRENCH);

    assertThat(french)
        .startsWith("8 erreurs, 1 avertissement\n\nerreur reference-unknown ×8\n")
        .contains("  L’organisation «\u00a0universty\u00a0» est introuvable.")
        .contains(
            "Vouliez-vous dire «\u00a0university\u00a0»\u202f?\n  /territories/0/presentedBy (")
        .contains("\n  et 3 autres endroits\n\navertissement contact-missing\n");
    assertThat(report().toString()).startsWith("8 errors, 1 warning\n").contains("3 more places");
    assertThat(new ValidationReport(List.of())).hasToString("0 errors, 0 warnings\n");
    assertThat(new ValidationReport(List.of()).format(Locale.FRENCH))
        .isEqualTo("0 erreur, 0 avertissement\n");
  }

  /** A hash of all sentences for each finding would take a minute. */
  @Test
  void putsVeryManyFindingsTogetherSoon() {
    StringBuilder sentences = new StringBuilder("x = {value}\n");
    IntStream.range(0, 5_000).forEach(i -> sentences.append("key-" + i + " = words\n"));
    byte[] file = sentences.toString().getBytes(StandardCharsets.UTF_8);
    Messages messages = Messages.load(name -> new ByteArrayInputStream(file));
    Rule rule = new Rule("x", Severity.WARNING, messages);
    List<Violation> found =
        IntStream.range(0, 200_000)
            .mapToObj(
                i ->
                    Violation.builder(rule, Location.ofPointer("/" + i))
                        .value("value " + i % 100_000)
                        .build())
            .toList();

    List<ValidationReport.Group> groups =
        Assertions.assertTimeout(
            Duration.ofSeconds(8), () -> new ValidationReport(found).grouped());

    assertThat(groups).hasSize(100_000).allMatch(group -> group.count() == 2);
    assertThat(Set.copyOf(found)).hasSize(200_000);
  }

  @Test
  void proposesOnlyForTheFirstOfVeryManyUnknownIds() {
    List<OrganisationId> unknown =
        IntStream.range(0, 20_000).mapToObj(i -> OrganisationId.of("universit-" + i)).toList();
    GovernanceLevel national = PROGRAMME.governance().get(2).toBuilder().steering(unknown).build();

    ValidationReport report =
        Validator.standard().validate(PROGRAMME.toBuilder().governance(List.of(national)).build());

    assertThat(report.errors()).hasSize(20_000);
    assertThat(report.errors()).filteredOn(v -> v.nearest().isPresent()).hasSizeLessThan(101);
  }

  @Test
  void answersSoonWhereManyIdsAreKnownAndManyAreNot() {
    List<Organisation> known =
        IntStream.range(0, 50_000)
            .mapToObj(i -> OrganisationId.of("communaute-de-communes-du-pays-de-l-industrie-" + i))
            .map(id -> Organisation.builder(id, Text.french("Communauté")).build())
            .toList();
    List<OrganisationId> unknown =
        IntStream.range(0, 150)
            .mapToObj(i -> OrganisationId.of("comunaute-de-comunes-du-pays-de-l-industrie-x" + i))
            .toList();
    GovernanceLevel national = PROGRAMME.governance().get(2).toBuilder().steering(unknown).build();
    Programme programme =
        PROGRAMME.toBuilder().organisations(known).governance(List.of(national)).build();

    ValidationReport report =
        Assertions.assertTimeout(
            Duration.ofSeconds(8), () -> Validator.standard().validate(programme));

    assertThat(report.errors()).filteredOn(v -> v.nearest().isPresent()).isNotEmpty();
  }
}
