package io.github.territoires.catalog;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Level;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Region;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The phases of the bundled programme, and its governance. */
final class Phases {
  static final PhaseId FIRST = PhaseId.of("phase-1");
  static final PhaseId SECOND = PhaseId.of("phase-2");
  static final Region NOUVELLE_AQUITAINE = Region.of("75");

  private Phases() {}

  static Phase first() {
    return Phase.builder(FIRST, Prose.text("phase-1.name"), ImpreciseDate.parse("2018-2022"))
        .purpose(Prose.text("phase-1.purpose"))
        .rationale(Prose.text("phase-1.rationale"))
        .needs(
            Stream.of("skills", "mobility", "services")
                .map(need -> Prose.text("phase-1.needs." + need))
                .toList())
        .themes(themes(FIRST, "recruter", "attirer", "innover", "simplifier"))
        .announcedCounts(
            List.of(
                count(124, "22 novembre 2018", Sources.VIPRESS_2019),
                new AnnouncedCount(
                    14,
                    ImpreciseDate.parse("23 janvier 2020"),
                    Optional.of(NOUVELLE_AQUITAINE),
                    List.of(Sources.PAGE, Sources.AQUI_2020)),
                count(149, "2022", Sources.GAZETTE_2023)))
        .mandates(
            List.of(
                new Mandate(
                    Organisations.STATE,
                    Organisations.REGIONS,
                    Prose.text("phase-1.mandate"),
                    List.of(Sources.PAGE))))
        .sources(List.of(Sources.PAGE, Sources.VIPRESS_2019))
        .build();
  }

  static Phase second() {
    return Phase.builder(SECOND, Prose.text("phase-2.name"), ImpreciseDate.parse("2023-2027"))
        .themes(themes(SECOND, "competences", "innovation", "foncier", "decarbonation"))
        .announcedCounts(List.of(count(183, "9 novembre 2023", Sources.THAU_INFOS_2023)))
        .sources(List.of(Sources.THAU_INFOS_2023))
        .build();
  }

  static List<GovernanceLevel> governance() {
    return List.of(
        level(Level.LOCAL, "governance.local").toBuilder()
            .remark(Prose.text("governance.local.remark"))
            .build(),
        level(Level.REGIONAL, "governance.regional"),
        level(Level.NATIONAL, "governance.national").toBuilder()
            .steering(List.of(Organisations.ANCT, Organisations.DGE))
            .sources(List.of(Sources.BANQUE_DES_TERRITOIRES, Sources.PREFECTURE_ALLIER_2023))
            .build());
  }

  private static GovernanceLevel level(Level level, String key) {
    return GovernanceLevel.builder(level, Prose.text(key + ".body"), Prose.text(key + ".chair"))
        .sources(List.of(Sources.BANQUE_DES_TERRITOIRES))
        .build();
  }

  private static List<Theme> themes(PhaseId phase, String... codes) {
    return Stream.of(codes)
        .map(
            code ->
                new Theme(
                    ThemeId.of(phase, code), Prose.text(phase + "." + code), Optional.empty()))
        .toList();
  }

  private static AnnouncedCount count(int territories, String announced, SourceId source) {
    return new AnnouncedCount(
        territories, ImpreciseDate.parse(announced), Optional.empty(), List.of(source));
  }
}
