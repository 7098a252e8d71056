package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of the model, and the open lists of codes, which have the same form. */
class IdsTest {
  private static final List<Function<String, Object>> SLUGS =
      List.of(
          PhaseId::parse,
          OrganisationId::parse,
          SourceId::parse,
          Role::parse,
          MilestoneKind::parse,
          ProjectForm::parse,
          PhaseId::of,
          OrganisationId::of,
          SourceId::of,
          Role::of,
          MilestoneKind::of,
          ProjectForm::of,
          code -> TerritoryId.of(PhaseId.of("p"), code).code(),
          code -> ThemeId.of(PhaseId.of("p"), code).code(),
          code -> ProjectId.of(TerritoryId.parse("p/t"), code).code(),
          scheme -> Identifier.of(scheme, "x").scheme());

  @Test
  void anIdNamesItsWayFromThePhaseDown() {
    ProjectId ceramics = ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique");
    assertThat(ceramics.code()).isEqualTo("cite-de-la-ceramique");
    assertThat(ceramics.territory()).isEqualTo(TerritoryId.parse("phase-1/ti-7507"));
    assertThat(ceramics.territory().phase()).isEqualTo(PhaseId.of("phase-1"));
    assertThat(ceramics.territory().code()).isEqualTo("ti-7507");
    assertThat(ThemeId.parse("phase-2/foncier"))
        .isEqualTo(ThemeId.of(PhaseId.of("phase-2"), "foncier"));
  }

  @Test
  void theSameCodeInAnotherPhaseIsAnotherTerritory() {
    assertThat(TerritoryId.parse("phase-1/ti-7507"))
        .isNotEqualTo(TerritoryId.parse("phase-2/ti-7507"));
  }

  @Test
  void theCoreCodesPrintAsTheyAreWrittenInDocuments() {
    assertThat(Role.CARRIER).isEqualTo(Role.of("carrier")).hasToString("carrier");
    assertThat(Role.CONTRACTING_AUTHORITY).isEqualTo(Role.parse("contracting-authority"));
    assertThat(MilestoneKind.FIRST_STONE).isEqualTo(MilestoneKind.parse("first-stone"));
    assertThat(ProjectForm.PUBLIC_PRIVATE_PARTNERSHIP)
        .isEqualTo(ProjectForm.parse("public-private-partnership"));
  }

  @Test
  void anIdentifierKeepsTheFormOfItsScheme() {
    Identifier own = Identifier.parse("region-nouvelle-aquitaine:8700TI01");
    assertThat(own).isEqualTo(Identifier.of("region-nouvelle-aquitaine", "8700TI01"));
    assertThat(Identifier.parse("urn:isbn:2-07 é").value()).isEqualTo("isbn:2-07 é");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "-a",
        "a-",
        "a--b",
        "A",
        "é",
        "a_b",
        "a b",
        " a",
        "a\n",
        "a/b",
        "a.b",
        "a:b",
        "ａ",
        "٣",
        "12345678901234567890123456789012345678901234567890123456789012345"
      })
  void aSlugOfAnotherFormIsRefused(String text) {
    for (Function<String, Object> slug : SLUGS) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> slug.apply(text))
          .matches(refusal -> refusal.value().equals(text))
          .withMessageEndingWith(
              "is not valid: expected lower-case letters a-z and digits in groups joined by '-', at"
                  + " most 64 characters");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "phase-1", "/", "phase-1/", "/ti-7507", "phase-1/ti-7507/", "a/b/c/d"})
  void aPathOfAnotherLengthIsRefused(String text) {
    for (Function<String, Object> path :
        List.<Function<String, Object>>of(TerritoryId::parse, ThemeId::parse, ProjectId::parse)) {
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> path.apply(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "x",
        ":x",
        "x:",
        "x: ",
        "x: y",
        "x:y ",
        "x:y\u00A0",
        "X:y",
        "x:\u0000",
        "x:\uD800"
      })
  void anIdentifierThatIsBlankOrPaddedIsRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Identifier.parse(text))
        .withMessageStartingWith("identifier");
  }

  @Test
  void anIdWithoutItsParentIsNone() {
    assertThatNullPointerException().isThrownBy(() -> new TerritoryId(null, "ti-7507"));
    assertThatNullPointerException().isThrownBy(() -> new ThemeId(null, "foncier"));
    assertThatNullPointerException().isThrownBy(() -> new ProjectId(null, "cite"));
  }

  @Property
  void everySlugReadsBack(@ForAll("slugs") String text) {
    for (Function<String, Object> slug : SLUGS) {
      assertThat(slug.apply(text)).hasToString(text).isEqualTo(slug.apply(text));
    }
  }

  @Property
  void everyPathReadsBack(
      @ForAll("slugs") String phase, @ForAll("slugs") String middle, @ForAll("slugs") String last) {
    TerritoryId territory = TerritoryId.of(PhaseId.of(phase), middle);
    assertThat(territory).hasToString(phase + "/" + middle);
    assertThat(TerritoryId.parse(territory.toString())).isEqualTo(territory);
    ThemeId theme = ThemeId.of(PhaseId.of(phase), middle);
    assertThat(ThemeId.parse(phase + "/" + middle)).isEqualTo(theme).hasToString(theme.toString());
    ProjectId project = ProjectId.of(territory, last);
    assertThat(project).hasToString(phase + "/" + middle + "/" + last);
    assertThat(ProjectId.parse(project.toString())).isEqualTo(project);
  }

  @Property
  void everyIdentifierReadsBack(@ForAll("slugs") String scheme, @ForAll("values") String value) {
    Identifier identifier = Identifier.of(scheme, value);
    assertThat(Identifier.parse(identifier.toString())).isEqualTo(identifier);
    assertThat(identifier).hasToString(scheme + ":" + value);
  }

  @Provide
  Arbitrary<String> slugs() {
    Arbitrary<String> group =
        Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(20);
    return group.list().ofMinSize(1).ofMaxSize(3).map(groups -> String.join("-", groups));
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> visible = Arbitraries.strings().withChars("aZ09é:/-.").ofMinLength(1);
    return Combinators.combine(visible, Arbitraries.of("", " ", "\u00A0"), visible)
        .as((start, blank, end) -> start + blank + end);
  }
}
