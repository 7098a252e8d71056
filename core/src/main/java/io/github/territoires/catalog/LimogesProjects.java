package io.github.territoires.catalog;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Facility;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.Funding;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Link;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Money;
import io.github.territoires.model.Party;
import io.github.territoires.model.Place;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The projects that Limoges Métropole – ELAN gives as examples of its contract. */
final class LimogesProjects {
  private static final Party CARRIER = Party.of(Organisations.LIMOGES_METROPOLE, Role.CARRIER);

  private LimogesProjects() {}

  static Project ceramics() {
    return begin("cite-de-la-ceramique", "ceramics")
        .parties(Listing.selection(CARRIER))
        .milestones(
            List.of(
                Milestone.builder(MilestoneKind.COMPETITION, Prose.text("ceramics.concerns"))
                    .planned(List.of(stated("début 2021", Sources.CERAMICS)))
                    .build(),
                Milestone.builder(MilestoneKind.OPENING, Prose.text("ceramics.concerns"))
                    .planned(List.of(stated("mi-2023", Sources.CERAMICS)))
                    .build()))
        .sources(List.of(Sources.PAGE, Sources.CERAMICS))
        .build();
  }

  /** The contracting authority and the date belong to the building, not to the partnership. */
  static Project surfaces() {
    Facility building =
        Facility.builder("batiment", Prose.text("surfaces.building"))
            .parties(
                Listing.selection(
                    Party.of(Organisations.LIMOGES_METROPOLE, Role.CONTRACTING_AUTHORITY)))
            .milestones(
                List.of(
                    Milestone.builder(
                            MilestoneKind.DELIVERY, Prose.text("surfaces.building.concerns"))
                        .planned(List.of(stated("été 2021", Sources.PAGE)))
                        .build()))
            .sources(List.of(Sources.PAGE))
            .build();
    return begin("traitement-de-surface", "surfaces")
        .form(ProjectForm.PUBLIC_PRIVATE_PARTNERSHIP)
        .parties(
            Listing.selection(
                CARRIER,
                Party.of(Organisations.OERLIKON_BALZERS, Role.PARTNER),
                Party.of(Organisations.SAFRAN, Role.PARTNER),
                Party.of(Organisations.UNIVERSITY, Role.PARTNER).onBehalfOf(Organisations.IRCER),
                Party.of(Organisations.CNRS, Role.PARTNER).onBehalfOf(Organisations.IRCER),
                Party.of(Organisations.CITRA, Role.PARTNER)))
        .facilities(List.of(building))
        .milestones(
            List.of(
                Milestone.builder(
                        MilestoneKind.LETTER_OF_INTENT, Prose.text("surfaces.partnership"))
                    .actual(stated("18 juin 2019", Sources.UNILIM_2019))
                    .build()))
        .sources(List.of(Sources.PAGE, Sources.UNILIM_2019))
        .build();
  }

  static Project electronics() {
    return begin("electronique-photonique-hyperfrequences", "electronics")
        .formerNames(
            List.of(
                new FormerName(
                    Prose.text("electronics.former"),
                    Optional.empty(),
                    List.of(Sources.PAGE, Sources.INAUGURATION))))
        .place(new Place(Prose.name("ESTER Technopole"), Optional.of(InseeCode.of("87085"))))
        .parties(Listing.selection(CARRIER))
        .services(
            Stream.of("expertise", "creation", "collaboration", "visibility")
                .map(service -> Prose.text("electronics.services." + service))
                .toList())
        .milestones(electronicsMilestones())
        .progress(
            Progress.of(Stage.OPERATION, Status.DONE, LocalDate.of(2026, 1, 8))
                .statedIn(Sources.INAUGURATION))
        .cost(Cost.of(Money.euros(10_800_000)).statedIn(Sources.ACTUS_2024))
        .fundings(Listing.selection(funding("fonds-vert", 400_000), funding("dsil", 500_000)))
        .links(
            List.of(
                new Link(
                    Prose.text("electronics.link"),
                    WebAddress.of(
                        "https://www.limoges-metropole.fr/informations-transversales/actualites"
                            + "/espace-dinnovation-electronique-hyperfrequence-et-photonique-de"
                            + "-limoges-metropole-399091"))))
        .sources(List.of(Sources.PAGE, Sources.ACTUS_2024, Sources.INAUGURATION, Sources.ESTER))
        .build();
  }

  private static List<Milestone> electronicsMilestones() {
    return List.of(
        Milestone.builder(MilestoneKind.WORKS_START, Prose.text("electronics.building.concerns"))
            .actual(stated("septembre 2024", Sources.ACTUS_2024))
            .build(),
        Milestone.builder(MilestoneKind.FIRST_STONE, Prose.text("electronics.building.concerns"))
            .actual(stated("4 octobre 2024", Sources.ACTUS_2024))
            .build(),
        Milestone.builder(MilestoneKind.INAUGURATION, Prose.text("electronics.concerns"))
            .planned(
                List.of(
                    stated("d'ici à 2026", Sources.ACTUS_2023)
                        .said(ImpreciseDate.parse("septembre 2023")),
                    stated("premier trimestre 2026", Sources.ACTUS_2024)
                        .said(ImpreciseDate.parse("octobre 2024"))))
            .actual(stated("8 janvier 2026", Sources.INAUGURATION))
            .remark(Prose.text("electronics.inauguration.remark"))
            .build());
  }

  private static Project.Builder begin(String code, String key) {
    return Project.builder(ProjectId.of(LimogesElan.ID, code), Prose.text(key + ".title"))
        .summary(Prose.text(key + ".summary"))
        .flagship(true);
  }

  private static StatedDate stated(String date, SourceId source) {
    return StatedDate.of(ImpreciseDate.parse(date)).statedIn(source);
  }

  private static Funding funding(String scheme, long euros) {
    return Funding.builder(Organisations.STATE)
        .scheme(Prose.text("scheme." + scheme))
        .amount(Money.euros(euros))
        .sources(List.of(Sources.ACTUS_2024))
        .build();
  }
}
