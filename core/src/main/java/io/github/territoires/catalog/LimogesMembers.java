package io.github.territoires.catalog;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Siren;
import java.util.List;

/** The groupings that make up Limoges Métropole – ELAN, with their communes. */
final class LimogesMembers {
  static final Siren LIMOGES_METROPOLE = Siren.of("248719312");
  static final Siren ELAN = Siren.of("200066512");

  private LimogesMembers() {}

  static Perimeter perimeter() {
    return Perimeter.of(
        Listing.all(limogesMetropole(), elan()), List.of(Sources.ANCT_PHASE_1, Sources.DIVISIONS));
  }

  private static Member limogesMetropole() {
    return Member.builder(LIMOGES_METROPOLE, "CU Limoges Métropole")
        .nature(LegalNature.CU)
        .population(inhabitants(207_147))
        .communes(
            Listing.all(
                commune("87085", "Limoges"),
                commune("87114", "Panazol"),
                commune("87050", "Couzeix"),
                commune("87075", "Isle"),
                commune("87065", "Feytiat"),
                commune("87113", "Le Palais-sur-Vienne"),
                commune("87048", "Condat-sur-Vienne"),
                commune("87201", "Verneuil-sur-Vienne"),
                commune("87125", "Rilhac-Rancon"),
                commune("87019", "Boisseuil"),
                commune("87156", "Saint-Just-le-Martel"),
                commune("87205", "Le Vigen"),
                commune("87143", "Saint-Gence"),
                commune("87202", "Veyrac"),
                commune("87038", "Chaptelat"),
                commune("87020", "Bonnac-la-Côte"),
                commune("87192", "Solignac"),
                commune("87118", "Peyrilhac"),
                commune("87063", "Eyjeaux"),
                commune("87005", "Aureil")))
        .build();
  }

  private static Member elan() {
    return Member.builder(ELAN, "CC Élan Limousin Avenir Nature")
        .nature(LegalNature.CC)
        .population(inhabitants(27_459))
        .communes(
            Listing.all(
                commune("87002", "Ambazac"),
                commune("87178", "Saint-Priest-Taurion"),
                commune("87014", "Bessines-sur-Gartempe"),
                commune("87047", "Compreignac"),
                commune("87152", "Saint-Jouvent"),
                commune("87107", "Nieul"),
                commune("87103", "Nantiat"),
                commune("87122", "Razès"),
                commune("87183", "Saint-Sylvestre"),
                commune("87157", "Saint-Laurent-les-Églises"),
                commune("87181", "Saint-Sulpice-Laurière"),
                commune("87079", "La Jonchère-Saint-Maurice"),
                commune("87033", "Chamboret"),
                commune("87013", "Bersac-sur-Rivalier"),
                commune("87197", "Thouron"),
                commune("87083", "Laurière"),
                commune("87068", "Fromental"),
                commune("87067", "Folles"),
                commune("87198", "Vaulry"),
                commune("87159", "Saint-Léger-la-Montagne"),
                commune("87016", "Les Billanges"),
                commune("87076", "Jabreilles-les-Bordes"),
                commune("87023", "Le Buis"),
                commune("87022", "Breuilaufa")))
        .build();
  }

  private static Commune commune(String code, String name) {
    return Commune.of(InseeCode.of(code), name);
  }

  /** The source states no reference year, so its edition stands for the vintage. */
  private static Population inhabitants(int number) {
    return Population.of(number, "édition 6.0.0", Sources.DIVISIONS);
  }
}
