package io.github.territoires.catalog;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.College;
import io.github.territoires.model.Department;
import io.github.territoires.model.Governance;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Seat;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Limoges Métropole – ELAN, a territory of the first phase. */
final class LimogesElan {
  static final TerritoryId ID = TerritoryId.of(Phases.FIRST, "ti-7507");

  private LimogesElan() {}

  static Territory territory() {
    return Territory.builder(ID, Prose.name("Limoges Métropole – ELAN"))
        .headline(Prose.text("limoges.headline"))
        .introduction(Prose.text("limoges.introduction"))
        .description(Prose.text("limoges.description"))
        .presentedBy(Organisations.LIMOGES_METROPOLE)
        .website(WebAddress.of("https://www.limoges-metropole.fr/"))
        .regions(List.of(Phases.NOUVELLE_AQUITAINE))
        .departments(List.of(Department.of("87")))
        .perimeter(LimogesMembers.perimeter())
        .governance(governance())
        .actionProgramme(actionProgramme())
        .contract(contract())
        .projects(
            Listing.selection(
                LimogesProjects.ceramics(),
                LimogesProjects.surfaces(),
                LimogesProjects.electronics()))
        .identifiers(List.of(Identifier.of("region-nouvelle-aquitaine", "8700TI01")))
        .sources(List.of(Sources.PAGE, Sources.ANCT_PHASE_1, Sources.AQUI_2020))
        .build();
  }

  private static Governance governance() {
    College companies =
        new College(
            Prose.text("limoges.college.companies"),
            Listing.all(
                Stream.of(
                        Organisations.TEXELIS,
                        Organisations.BERNARDAUD,
                        Organisations.PROTOTIG,
                        Organisations.ORANO,
                        Organisations.OERLIKON_BALZERS,
                        Organisations.ELRINGKLINGER,
                        Organisations.FREUDENBERG)
                    .map(Seat::of)
                    .toList()));
    College authorities =
        new College(
            Prose.text("limoges.college.authorities"),
            Listing.all(
                Seat.of(Organisations.LIMOGES_METROPOLE, Prose.text("limoges.seat.councillors")),
                Seat.of(Organisations.ELAN, Prose.text("limoges.seat.councillors"))));
    return new Governance(
        Optional.of(Organisations.COMMITTEE),
        Listing.unknown(),
        List.of(companies, authorities),
        List.of(Sources.PAGE));
  }

  private static ActionProgramme actionProgramme() {
    return new ActionProgramme(
        Optional.of(Organisations.COMMITTEE),
        Listing.all(
            Stream.of("recruter", "attirer", "simplifier", "innover")
                .map(code -> ThemeId.of(Phases.FIRST, code))
                .toList()),
        Listing.all(
            challenge("identite-industrielle", 1),
            challenge("formation-et-industrie", 2),
            challenge("emploi-et-talents", 3),
            challenge("entreprises", 4),
            challenge("industrie-durable", 5)),
        List.of(Sources.PAGE));
  }

  private static Challenge challenge(String code, int number) {
    return Challenge.of(code, Prose.text("limoges.challenge." + number));
  }

  private static Agreement contract() {
    return Agreement.builder()
        .signed(StatedDate.of(ImpreciseDate.parse("23 janvier 2020")).statedIn(Sources.AQUI_2020))
        .remark(Prose.text("limoges.contract.remark"))
        .sources(List.of(Sources.AQUI_2020))
        .build();
  }
}
