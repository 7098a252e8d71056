package io.github.territoires.validation;

import static io.github.territoires.validation.Edits.*;
import static io.github.territoires.validation.RuleCase.broken;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Governance;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Person;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Agreements, phases and what a publisher says of itself that do not fit. */
final class PublisherCases {
  private PublisherCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(agreements(), asOf(), missing()).flatMap(c -> c);
  }

  private static Stream<RuleCase> agreements() {
    return Stream.of(
        new RuleCase(
            "date-in-future",
            "a contract signed after the as-of day",
            p ->
                broken(
                    newTerritory(p, t -> t.contract(signed(p.asOf().plusDays(1).toString()))),
                    inTerritory(p, "/contract/signed/date"))),
        new RuleCase(
            "contract-before-protocol",
            "two months",
            p ->
                broken(
                    newTerritory(p, t -> t.contract(signed("2020-03")).protocol(signed("2020-05"))),
                    inTerritory(p, "/contract/signed/date"))),
        new RuleCase(
            "contract-outside-phase",
            "after it",
            p ->
                broken(
                    newTerritory(p, t -> t.contract(holds(Agreement.builder(), "2030-2031"))),
                    inTerritory(p, "/contract/period"))),
        new RuleCase(
            "agreement-ends-before-signed",
            "two years",
            p ->
                broken(
                    newTerritory(
                        p, t -> t.contract(holds(signed("2022").toBuilder(), "2019-2020"))),
                    inTerritory(p, "/contract/period"))),
        new RuleCase(
            "signatory-out-of-office",
            "five years",
            p -> {
              Person person =
                  Person.builder("Camille", Text.french("maire"), p.sources().get(0).id())
                      .period(ImpreciseDate.parse("2014-2015"))
                      .build();
              Signatory signatory = new Signatory(STATE, Optional.empty(), Optional.of(person));
              Agreement contract =
                  signed("2020").toBuilder().signatories(Listing.all(signatory)).build();
              return broken(
                  newTerritory(p, t -> t.contract(contract)),
                  inTerritory(p, "/contract/signatories/items/0/person/period"));
            }));
  }

  private static Stream<RuleCase> asOf() {
    return Stream.of(
        new RuleCase(
            "later-than-as-of",
            "a source compared later",
            p -> broken(source(p, s -> s.asOf(p.asOf().plusDays(1))), "/sources/0/asOf")),
        new RuleCase(
            "later-than-as-of",
            "a source published later",
            p ->
                broken(
                    source(p, s -> s.published(ImpreciseDate.of(p.asOf().plusDays(1)))),
                    "/sources/0/published")),
        new RuleCase(
            "later-than-as-of",
            "a number announced later",
            p -> {
              ImpreciseDate tomorrow = ImpreciseDate.of(p.asOf().plusDays(1));
              List<AnnouncedCount> counts = p.phases().get(0).announcedCounts();
              AnnouncedCount more = new AnnouncedCount(999, tomorrow, Optional.empty(), List.of());
              return broken(
                  phase(p, phase -> phase.announcedCounts(plus(counts, more))),
                  "/phases/0/announcedCounts/" + counts.size() + "/announced");
            }),
        new RuleCase(
            "later-than-as-of",
            "a term that begins later",
            p -> {
              Person person =
                  Person.builder("Camille", Text.french("maire"), p.sources().get(0).id())
                      .period(ImpreciseDate.of(p.asOf().plusDays(1)))
                      .build();
              Seat seat = new Seat(STATE, Optional.empty(), Optional.of(person));
              Governance governance =
                  new Governance(Optional.empty(), Listing.all(seat), List.of(), List.of());
              return broken(
                  newTerritory(p, t -> t.governance(governance)),
                  inTerritory(p, "/governance/chairs/items/0/holder/period"));
            }),
        new RuleCase(
            "later-than-as-of",
            "a territory known later",
            p ->
                broken(
                    newTerritory(p, t -> t.asOf(p.asOf().plusDays(1))), inTerritory(p, "/asOf"))),
        programme("issued-before-as-of", "/issued", (p, b) -> b.issued(p.asOf().minusDays(1))),
        new RuleCase(
            "phases-out-of-order",
            "an older one last",
            p -> IdCases.newPhase(p, PhaseId.of("phase-0"), "2010-2012", "/period")));
  }

  private static Stream<RuleCase> missing() {
    return Stream.of(
        new RuleCase(
            "source-missing",
            "of a phase",
            p -> broken(phase(p, phase -> phase.sources(List.of())), "/phases/0/sources")),
        new RuleCase(
            "source-missing",
            "of a territory and of its project",
            p -> {
              Project project =
                  Project.builder(ProjectId.of(NEW_TERRITORY, "x"), Text.french("X")).build();
              return broken(
                  newTerritory(p, t -> t.sources(List.of()).projects(Listing.all(project))),
                  inTerritory(p, "/sources"),
                  inTerritory(p, "/projects/items/0/sources"));
            }),
        new RuleCase(
            "source-without-licence",
            "the first",
            p -> broken(source(p, s -> s.licence(null)), "/sources/0/licence")),
        programme("publisher-missing", "/publisher", (p, b) -> b.publisher(null)),
        programme("contact-missing", "/contact", (p, b) -> b.contact(null)),
        programme("licence-missing", "/licence", (p, b) -> b.licence(null)),
        new RuleCase(
            "name-missing",
            "of a territory",
            p -> broken(newTerritory(p, t -> t.name(null)), inTerritory(p, "/name"))),
        programme(
            "french-missing",
            "/name",
            (p, b) -> b.name(Text.of(Locale.ENGLISH, "Territories of industry"))));
  }

  private interface Change {
    Programme.Builder apply(Programme programme, Programme.Builder builder);
  }

  private static RuleCase programme(String code, String pointer, Change change) {
    return new RuleCase(
        code, "of the programme", p -> broken(change.apply(p, p.toBuilder()).build(), pointer));
  }

  private static Agreement signed(String date) {
    return Agreement.builder().signed(StatedDate.of(ImpreciseDate.parse(date))).build();
  }

  private static Agreement holds(Agreement.Builder agreement, String period) {
    return agreement.period(ImpreciseDate.parse(period)).build();
  }
}
