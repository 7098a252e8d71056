package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Member;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents that give a part, and are laid over a programme that is known. */
class PartialDocumentTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final ProjectId CERAMICS = ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique");

  private final Programme bundled = Catalog.bundled();
  private final JsonReader reader = JsonReader.create().over(bundled);

  /** A territory's own words, in twenty lines. */
  @Example
  void putsATerritorysOwnWordsInPlaceOfTheBundledOnes() {
    Programme ours =
        reader.read(
            """
            {
              "$schema": "programme.schema.json",
              "formatVersion": "1.0",
              "territories": [
                {
                  "id": "phase-1/ti-7507",
                  "headline": {"fr": "Limoges, l’industrie à portée de main"},
                  "introduction": null,
                  "projects": {
                    "items": [
                      {
                        "id": "phase-1/ti-7507/cite-de-la-ceramique",
                        "title": {"fr": "La Cité de la céramique"},
                        "summary": {"fr": "Un lieu pour apprendre et entreprendre."}
                      }
                    ]
                  }
                }
              ]
            }
            """);
    Project before = bundled.project(CERAMICS);
    Project expected =
        before.toBuilder()
            .title(Text.french("La Cité de la céramique"))
            .summary(Text.french("Un lieu pour apprendre et entreprendre."))
            .build();
    assertThat(ours.project(CERAMICS)).isEqualTo(expected);
    Territory territory = bundled.territory(LIMOGES);
    List<Project> projects =
        territory.projects().stream().map(p -> p.equals(before) ? expected : p).toList();
    assertThat(ours.territory(LIMOGES))
        .isEqualTo(
            territory.toBuilder()
                .headline(Text.french("Limoges, l’industrie à portée de main"))
                .introduction(null)
                .projects(new Listing<>(projects, territory.projects().extent()))
                .build());
    assertThat(ours.toBuilder().territories(bundled.territories()).build()).isEqualTo(bundled);
  }

  @Example
  void changesNothingIfItGivesNothing() {
    assertThat(reader.read("{}")).isEqualTo(bundled);
    assertThat(reader.read("{\"territories\": [{\"id\": \"phase-1/ti-7507\"}]}"))
        .isEqualTo(bundled);
  }

  @Property(tries = 100)
  void changesNothingIfItGivesWhatIsKnown(@ForAll("programmes") Programme programme) {
    String document = JsonRenderer.create().render(programme);
    assertThat(JsonReader.create().over(programme).read(document)).isEqualTo(programme);
  }

  @Example
  void aNatureIsTakenAwayAndANewMemberNeedsNone() {
    Programme changed =
        reader.read(
            """
            {"territories": [{"id": "phase-1/ti-7507", "perimeter": {"members": {"items": [
              {"code": "248719312", "nature": null},
              {"code": "200040814", "name": "CC Briance Sud Haute Vienne"}]}}}]}
            """);
    assertThat(perimeter(changed).members().items())
        .extracting(Member::nature)
        .containsExactly(Optional.empty(), Optional.of(LegalNature.CC), Optional.empty());
  }

  @Example
  void communesOfAPerimeterAreAddedToAndLeaveItsMembers() {
    String document =
        """
        {"territories": [{"id": "phase-1/ti-7507", "perimeter": {"communes": {"items": [
          {"code": "%s", "name": "%s"}]}}}]}
        """;
    Programme one = reader.read(document.formatted("87085", "Limoges"));
    Programme two = JsonReader.create().over(one).read(document.formatted("87114", "Panazol"));
    assertThat(perimeter(two))
        .isEqualTo(
            new Perimeter(
                perimeter(bundled).members(),
                new Listing<>(
                    List.of(
                        Commune.of(InseeCode.of("87085"), "Limoges"),
                        Commune.of(InseeCode.of("87114"), "Panazol")),
                    Extent.UNKNOWN),
                perimeter(bundled).sources()));
  }

  @Example
  void whatIsWrongWithACommuneOfAPerimeterHasItsPlace() {
    Violation wrong =
        reader
            .inspect(
                """
                {"territories": [{"id": "phase-1/ti-7507", "perimeter": {"communes": {
                  "items": [{"code": "87085", "name": "Limoges"},
                            {"code": "8708", "name": "Limoges"}]}}}]}
                """)
            .report()
            .errors()
            .get(0);
    assertThat(wrong.location().pointer())
        .contains("/territories/0/perimeter/communes/items/1/code");
    assertThat(wrong.location().line()).hasValue(3);
  }

  private static Perimeter perimeter(Programme programme) {
    return programme.territory(LIMOGES).perimeter().orElseThrow();
  }

  @Example
  void addsWhatIsNotKnown() {
    Programme more =
        reader.read(
            """
            {"organisations": [{"name": {"fr": "Atelier"}, "id": "atelier"}],
             "territories": [{"presentedBy": {"id": "atelier"}, "id": "phase-1/ti-7507"}]}
            """);
    assertThat(more.organisations()).hasSize(bundled.organisations().size() + 1);
    assertThat(more.territory(LIMOGES).presentedBy()).contains(OrganisationId.of("atelier"));
  }

  @Example
  void aListingThatGivesAllLeavesOutTheRest() {
    Programme one =
        reader.read(
            """
            {"territories": [{"id": "phase-1/ti-7507", "projects": {
              "items": [{"id": "phase-1/ti-7507/cite-de-la-ceramique", "title": {"fr": "La Cité"}}],
              "extent": "all"}}]}
            """);
    assertThat(one.territory(LIMOGES).projects().extent()).isEqualTo(Extent.ALL);
    assertThat(one.territory(LIMOGES).projects().items())
        .containsExactly(
            bundled.project(CERAMICS).toBuilder().title(Text.french("La Cité")).build());
  }

  @Example
  void changesWhatHoldsThingsWithIdsFieldByField() {
    Programme changed =
        reader.read(
            """
            {"territories": [{"id": "phase-1/ti-7507", "actionProgramme": {
              "challenges": {"items": [{"code": "%s", "description": {"fr": "Nos mots."}}]}}}]}
            """
                .formatted(
                    bundled
                        .territory(LIMOGES)
                        .actionProgramme()
                        .orElseThrow()
                        .challenges()
                        .items()
                        .get(1)
                        .code()));
    var before = bundled.territory(LIMOGES).actionProgramme().orElseThrow();
    var after = changed.territory(LIMOGES).actionProgramme().orElseThrow();
    assertThat(after.themes()).isEqualTo(before.themes());
    assertThat(after.drawnUpBy()).isEqualTo(before.drawnUpBy());
    assertThat(after.challenges().items().get(0)).isEqualTo(before.challenges().items().get(0));
    assertThat(after.challenges().items().get(1).title())
        .isEqualTo(before.challenges().items().get(1).title());
    assertThat(after.challenges().items().get(1).description()).contains(Text.french("Nos mots."));
  }

  /** What has no id is one thing: nothing of the old one is left in the new one. */
  @Example
  void mixesNothingWithWhatItReplaces() {
    Programme base =
        reader.read(
            """
            {"contact": {"page": "https://old.example/", "mail": "old@old.example"},
             "licence": {"name": {"fr": "Ancienne"}, "address": "https://old.example/licence"},
             "territories": [{"id": "phase-1/ti-7507", "actionProgramme":
               {"themes": {"extent": "all", "items": ["phase-1/recruter", "phase-1/innover"]}}}]}
            """);
    Programme changed =
        JsonReader.create()
            .over(base)
            .read(
                """
                {"contact": {"page": "https://new.example/"},
                 "licence": {"name": {"fr": "Nouvelle"}},
                 "sources": [{"id": "anct-phase-1", "published": {"text": "2024"}}],
                 "territories": [{"id": "phase-1/ti-7507", "actionProgramme":
                   {"themes": {"items": ["phase-1/recruter"]}}}]}
                """);
    assertThat(changed.contact().orElseThrow().mail()).isEmpty();
    assertThat(changed.licence().orElseThrow().address()).isEmpty();
    assertThat(changed.source(SourceId.of("anct-phase-1")).published().orElseThrow().text())
        .isEqualTo("2024");
    assertThat(changed.territory(LIMOGES).actionProgramme().orElseThrow().themes().extent())
        .isEqualTo(Extent.UNKNOWN);
  }

  @Example
  void warnsOfANewThingThatHasNearlyAKnownId() {
    Reading reading =
        reader.inspect(
            """
            {"territories": [{"id": "phase-1/ti-7507", "projects": {"items": [
              {"id": "phase-1/ti-7507/cite-de-la-ceramiqe", "title": {"fr": "La Cité"}}]}}]}
            """);
    assertThat(reading.programme()).isPresent();
    assertThat(reading.report().warnings())
        .filteredOn(found -> found.code().equals("id-near"))
        .extracting(found -> found.nearest().orElse(""))
        .containsExactly("phase-1/ti-7507/cite-de-la-ceramique");
  }

  @Example
  void officialIdsThatFollowEachOtherAreNotTakenForTypingErrors() {
    Reading reading =
        reader.inspect(
            """
            {"territories": [{"id": "phase-2/ti-7512", "name": {"fr": "Les Prés"}}]}
            """);
    assertThat(reading.report().violations()).extracting(Violation::code).doesNotContain("id-near");
  }

  @Example
  void doesNotBlameWhatATypingErrorInAnIdLeavesWithoutABase() {
    assertThat(
            codes(
                """
                {"territories": [{"id": "ti 7507", "actionProgramme":
                  {"challenges": {"items": [{"code": "x", "description": {"fr": "Mots"}}]}}}]}
                """))
        .containsExactly("value-invalid");
  }

  @Example
  void replacesEverythingElseWhole() {
    Programme changed =
        reader.read(
            """
            {"name": {"fr": "Notre programme"},
             "territories": [{"id": "phase-1/ti-7507", "contract": {"remark": {"fr": "À venir."}}}]}
            """);
    assertThat(changed.name()).isEqualTo(Text.french("Notre programme"));
    assertThat(changed.territory(LIMOGES).contract().orElseThrow().signatories())
        .isEqualTo(Listing.unknown());
  }

  /** The place in the document, not in the programme that is made of it. */
  @Example
  void findingsAreWhereTheDocumentGivesThem() {
    Violation found =
        reader
            .inspect(
                """
                {"territories": [
                  {"id": "phase-2/limoges-new", "name": {"fr": "Un autre"}},
                  {"id": "phase-1/ti-7507", "projects": {"items": [
                    {"id": "phase-1/ti-7507/cite-de-la-ceramique", "title": {"fr": "La Cité"},
                     "parties": {"extent": "all", "items": [
                       {"organisation": {"id": "limoges-metropol"}, "roles": ["carrier"]}]}}]}}]}
                """)
            .report()
            .errors()
            .get(0);
    assertThat(found.code()).isEqualTo("reference-unknown");
    assertThat(found.nearest()).contains("limoges-metropole");
    assertThat(found.location().pointer())
        .contains("/territories/1/projects/items/0/parties/items/0/organisation");
    assertThat(found.location().line()).hasValue(6);
    assertThat(found.location().column()).hasValue(25);
  }

  @Example
  void saysWhatIsMissingWhereNothingIsKnown() {
    assertThatThrownBy(() -> JsonReader.create().read("{\"phases\": [{\"id\": \"phase-9\"}]}"))
        .isInstanceOf(InvalidDocumentException.class)
        .satisfies(
            thrown ->
                assertThat(((InvalidDocumentException) thrown).report().errors())
                    .extracting(v -> v.code() + " " + v.message(Locale.ENGLISH))
                    .contains(
                        "fact-missing The field “name” is missing, and nothing else makes it"
                            + " known.",
                        "fact-missing The field “asOf” is missing, and nothing else makes it"
                            + " known."));
  }

  @Example
  void takesNothingAwayThatMustBeKnown() {
    assertThat(codes("{\"name\": null}")).containsExactly("type-wrong");
    assertThat(codes("{\"territories\": [{\"id\": null}]}")).containsExactly("type-wrong");
    assertThat(codes("{\"territories\": [null]}")).containsExactly("type-wrong");
  }

  @Example
  void aThingGivenTwiceIsFound() {
    assertThat(
            codes(
                """
                {"territories": [{"id": "phase-1/ti-7507"}, {"id": "phase-1/ti-7507"}]}
                """))
        .contains("id-duplicate");
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  private List<String> codes(String document) {
    return reader.inspect(document).report().errors().stream().map(Violation::code).toList();
  }
}
