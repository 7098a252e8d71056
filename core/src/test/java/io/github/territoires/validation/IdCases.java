package io.github.territoires.validation;

import static io.github.territoires.validation.Edits.*;
import static io.github.territoires.validation.RuleCase.broken;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Facility;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Succession;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ids given twice, references to nothing, things in the wrong place. */
final class IdCases {
  private static final Text NAME = Text.french("Ajouté");

  private IdCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(
        duplicate(
            "organisation",
            p ->
                broken(
                    p.toBuilder()
                        .organisations(plus(p.organisations(), p.organisations().get(0)))
                        .build(),
                    last("organisations", p.organisations(), "/id"))),
        duplicate(
            "source",
            p ->
                broken(
                    p.toBuilder().sources(plus(p.sources(), p.sources().get(0))).build(),
                    last("sources", p.sources(), "/id"))),
        duplicate("phase", p -> newPhase(p, FIRST, "2030-2031", "/id")),
        duplicate(
            "theme",
            p -> {
              List<Theme> themes = p.phases().get(0).themes();
              return broken(
                  phase(p, phase -> phase.themes(plus(themes, themes.get(0)))),
                  "/phases/0/themes/" + themes.size() + "/id");
            }),
        duplicate(
            "territory",
            p ->
                broken(
                    newTerritory(p, territory -> territory.id(p.territories().get(0).id())),
                    inTerritory(p, "/id"))),
        duplicate(
            "project",
            p ->
                broken(
                    newProject(p, b -> b.id(p.territories().get(0).projects().items().get(0).id())),
                    inProject(p, "/id"))),
        duplicate(
            "challenge",
            p -> {
              Challenge one = Challenge.of("enjeu-1", NAME);
              ActionProgramme twice =
                  new ActionProgramme(
                      Optional.empty(), Listing.unknown(), Listing.all(one, one), List.of());
              return broken(
                  territory(p, territory -> territory.actionProgramme(twice)),
                  "/territories/0/actionProgramme/challenges/items/1/code");
            }),
        duplicate(
            "facility",
            p ->
                broken(
                    newProject(
                        p,
                        project ->
                            project.facilities(
                                List.of(
                                    Facility.builder("halle", NAME).build(),
                                    Facility.builder("halle", Text.french("Autre")).build()))),
                    inProject(p, "/facilities/1/code"))),
        duplicate(
            "member",
            p -> {
              Member member = Member.builder(SIREN, "CC").nature(LegalNature.CC).build();
              return broken(
                  newPerimeter(p, member, member),
                  inTerritory(p, "/perimeter/members/items/1/code"));
            }),
        duplicate(
            "commune",
            p -> {
              Commune commune = Commune.of(COMMUNE, "Saint-Denis");
              Member member =
                  Member.builder(SIREN, "CC")
                      .nature(LegalNature.CC)
                      .communes(Listing.all(commune, commune))
                      .build();
              return broken(
                  newPerimeter(p, member),
                  inTerritory(p, "/perimeter/members/items/0/communes/items/1/code"));
            }),
        duplicate(
            "commune",
            p -> {
              Commune commune = Commune.of(COMMUNE, "Saint-Denis");
              Perimeter twice =
                  new Perimeter(Listing.none(), Listing.selection(commune, commune), List.of());
              return broken(
                  newTerritory(p, territory -> territory.perimeter(twice)),
                  inTerritory(p, "/perimeter/communes/items/1/code"));
            }),
        unknown(
            "organisation",
            p ->
                broken(
                    territory(p, territory -> territory.presentedBy(OrganisationId.of("nobody"))),
                    "/territories/0/presentedBy")),
        unknown(
            "source",
            p ->
                broken(
                    territory(p, territory -> territory.sources(List.of(SourceId.of("nowhere")))),
                    "/territories/0/sources/0")),
        unknown(
            "theme",
            p ->
                broken(
                    newProject(p, b -> b.themes(Listing.all(ThemeId.of(FIRST, "chanter")))),
                    inProject(p, "/themes/items/0"))),
        unknown(
            "phase of a territory",
            p ->
                broken(
                    newTerritory(p, t -> t.id(TerritoryId.of(PhaseId.of("phase-9"), "ti-1"))),
                    inTerritory(p, "/id"))),
        unknown(
            "phase and territory of a succession",
            p -> {
              TerritoryId nowhere = TerritoryId.of(FIRST, "ti-none");
              Succession none =
                  new Succession(nowhere, PhaseId.of("phase-9"), List.of(), sources(p));
              return broken(
                  p.toBuilder().successions(plus(p.successions(), none)).build(),
                  last("successions", p.successions(), "/from"),
                  last("successions", p.successions(), "/phase"));
            }),
        new RuleCase(
            "entry-repeated",
            "a source",
            p ->
                broken(
                    territory(p, t -> t.sources(plus(sources(p), p.sources().get(0).id()))),
                    "/territories/0/sources/1")),
        new RuleCase(
            "entry-repeated",
            "a service",
            p ->
                broken(
                    newProject(p, project -> project.services(List.of(NAME, NAME))),
                    inProject(p, "/services/1"))),
        new RuleCase(
            "organisation-unused",
            "add one",
            p ->
                broken(
                    p.toBuilder()
                        .organisations(
                            plus(
                                p.organisations(),
                                Organisation.builder(OrganisationId.of("new"), NAME).build()))
                        .build(),
                    last("organisations", p.organisations(), "/id"))),
        new RuleCase(
            "source-unused",
            "add one",
            p -> {
              Source source = p.sources().get(0).toBuilder().id(SourceId.of("new")).build();
              return broken(
                  p.toBuilder().sources(plus(p.sources(), source)).build(),
                  last("sources", p.sources(), "/id"));
            }),
        new RuleCase(
            "theme-misplaced",
            "put one into the first phase",
            p -> {
              Theme theme = new Theme(ThemeId.of(SECOND, "nouveau"), NAME, Optional.empty());
              List<Theme> themes = p.phases().get(0).themes();
              return broken(
                  phase(p, phase -> phase.themes(plus(themes, theme))),
                  "/phases/0/themes/" + themes.size() + "/id");
            }),
        new RuleCase(
            "theme-of-other-phase",
            "of a project",
            p -> {
              ThemeId other = p.phases().get(1).themes().get(0).id();
              return broken(
                  newProject(p, project -> project.themes(Listing.all(other))),
                  inProject(p, "/themes/items/0"));
            }),
        new RuleCase(
            "theme-of-other-phase",
            "of an action programme",
            p -> {
              ThemeId other = p.phases().get(1).themes().get(0).id();
              ActionProgramme programme =
                  new ActionProgramme(
                      Optional.empty(), Listing.all(other), Listing.unknown(), List.of());
              return broken(
                  territory(p, territory -> territory.actionProgramme(programme)),
                  "/territories/0/actionProgramme/themes/items/0");
            }),
        new RuleCase(
            "project-misplaced",
            "give a project the id of another territory's",
            p ->
                broken(
                    newProject(p, project -> project.id(ProjectId.of(NEW_TERRITORY, "x"))),
                    inProject(p, "/id"))));
  }

  static RuleCase.Broken newPhase(Programme p, PhaseId id, String period, String pointer) {
    Phase phase = Phase.builder(id, NAME, ImpreciseDate.parse(period)).sources(sources(p)).build();
    return broken(
        p.toBuilder().phases(plus(p.phases(), phase)).build(), last("phases", p.phases(), pointer));
  }

  private static RuleCase duplicate(String what, Function<Programme, RuleCase.Broken> breaking) {
    return new RuleCase("id-duplicate", what, breaking);
  }

  private static RuleCase unknown(String what, Function<Programme, RuleCase.Broken> breaking) {
    return new RuleCase("reference-unknown", what, breaking);
  }
}
