package io.github.territoires.catalog;

import io.github.territoires.model.Department;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Succession.Destination;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.List;
import java.util.Optional;

/** Limoges et Haute-Vienne, the territory that Limoges Métropole is in during the second phase. */
final class LimogesHauteVienne {
  static final TerritoryId ID = TerritoryId.of(Phases.SECOND, "ti-7511");

  private LimogesHauteVienne() {}

  static Territory territory() {
    return Territory.builder(ID, Prose.name("Limoges et Haute-Vienne"))
        .regions(List.of(Phases.NOUVELLE_AQUITAINE))
        .departments(List.of(Department.of("87"), Department.of("19")))
        .perimeter(
            Perimeter.of(
                Listing.all(
                    member("248719312", "CU Limoges Métropole", LegalNature.CU),
                    member("200040814", "CC Briance Sud Haute Vienne", LegalNature.CC),
                    member("200059400", "CC Porte Océane du Limousin", LegalNature.CC),
                    member("248700189", "CC du Pays de Saint Yrieix", LegalNature.CC),
                    member("200071942", "CC Haut Limousin en Marche", LegalNature.CC)),
                List.of(Sources.ANCT_PHASE_2)))
        .sources(List.of(Sources.ANCT_PHASE_2))
        .build();
  }

  /** Limoges Métropole is here in the second phase; ELAN is in no territory any more. */
  static Succession succession() {
    return new Succession(
        LimogesElan.ID,
        Phases.SECOND,
        List.of(
            new Destination(Optional.of(ID), List.<MemberCode>of(LimogesMembers.LIMOGES_METROPOLE)),
            new Destination(Optional.empty(), List.<MemberCode>of(LimogesMembers.ELAN))),
        List.of(Sources.ANCT_PHASE_1, Sources.ANCT_PHASE_2));
  }

  private static Member member(String siren, String name, LegalNature nature) {
    return Member.builder(Siren.of(siren), name).nature(nature).build();
  }
}
