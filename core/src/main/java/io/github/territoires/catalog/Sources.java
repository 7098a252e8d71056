package io.github.territoires.catalog;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Licence;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sources of the bundled programme. */
final class Sources {
  /** The day on which this edition of the data was compared with its sources. */
  static final LocalDate EDITION = LocalDate.of(2026, 11, 22);

  static final SourceId PAGE = SourceId.of("page-limoges-metropole");
  static final SourceId DIVISIONS = SourceId.of("decoupage-administratif");
  static final SourceId ANCT_PHASE_1 = SourceId.of("anct-phase-1");
  static final SourceId ANCT_PHASE_2 = SourceId.of("anct-phase-2");
  static final SourceId AQUI_2020 = SourceId.of("aqui-2020");
  static final SourceId VIPRESS_2019 = SourceId.of("vipress-2019");
  static final SourceId GAZETTE_2023 = SourceId.of("gazette-2023");
  static final SourceId THAU_INFOS_2023 = SourceId.of("thau-infos-2023");
  static final SourceId BANQUE_DES_TERRITOIRES = SourceId.of("banque-des-territoires");
  static final SourceId PREFECTURE_ALLIER_2023 = SourceId.of("prefecture-allier-2023");
  static final SourceId CERAMICS = SourceId.of("nouvelle-aquitaine-ceramique");
  static final SourceId UNILIM_2019 = SourceId.of("unilim-2019");
  static final SourceId ACTUS_2023 = SourceId.of("actus-limousin-2023");
  static final SourceId ACTUS_2024 = SourceId.of("actus-limousin-2024");
  static final SourceId INAUGURATION = SourceId.of("limoges-metropole-2026");
  static final SourceId ESTER = SourceId.of("ester-technopole");

  private static final Licence FACTS_ONLY =
      new Licence(Prose.text("licence.facts-only"), Optional.empty());

  private Sources() {}

  static List<Source> all() {
    return List.of(
        page(PAGE, Organisations.LIMOGES_METROPOLE, "https://www.limoges-metropole.fr/"),
        data(DIVISIONS, Organisations.ETALAB).toBuilder()
            .address(WebAddress.of("https://github.com/etalab/decoupage-administratif"))
            .build(),
        data(ANCT_PHASE_1, Organisations.ANCT).toBuilder().published(date("2023-10")).build(),
        data(ANCT_PHASE_2, Organisations.ANCT).toBuilder().published(date("2024-09")).build(),
        article(
            AQUI_2020,
            Organisations.AQUI,
            "2020-03-30",
            "http://www.aqui.fr/economies/territoires-d-industrie-limoges-metropole-et-elan"
                + "-misent-sur-le-developpement-industriel,20009.html"),
        article(
            VIPRESS_2019,
            Organisations.VIPRESS,
            "2019-01",
            "https://www.vipress.net/premier-comite-de-pilotage-de-linitiative-territoires"
                + "-dindustrie/"),
        article(
            GAZETTE_2023,
            Organisations.GAZETTE,
            "2023-07",
            "https://www.lagazettedescommunes.com/877579/les-prochains-territoires-dindustrie"
                + "-tournes-vers-le-zan-et-le-developpement-des-competences/"),
        article(
            THAU_INFOS_2023,
            Organisations.THAU_INFOS,
            "2023-11",
            "http://thau-infos.fr/index.php/commune/occitanie/174957-quinze-laureats-en-occitanie"
                + "-pour-la-deuxieme-phase-du-programme-territoires-dindustrie-2023-2028"),
        page(
            BANQUE_DES_TERRITOIRES,
            Organisations.BANQUE_DES_TERRITOIRES,
            "https://www.banquedesterritoires.fr/territoires-dindustrie/letat-et-les"
                + "-collectivites"),
        article(
            PREFECTURE_ALLIER_2023,
            Organisations.PREFECTURE_ALLIER,
            "2023-07-19",
            "https://www.allier.gouv.fr/Actualites/Actualites/Lancement-selection-Territoires-d"
                + "-industrie-2023-2027"),
        page(
            CERAMICS,
            Organisations.NOUVELLE_AQUITAINE,
            "https://territoires.nouvelle-aquitaine.fr/actualites/limoges-de-la-porcelaine-la"
                + "-ceramique-industrielle"),
        article(
            UNILIM_2019,
            Organisations.UNIVERSITY,
            "2019-07-02",
            "https://unilim.fr/recherche/2019/07/02/protheis-et-safir-nouvelles-structures-pour"
                + "-la-recherche-aeronautique-et-spatiale"),
        article(
            ACTUS_2023,
            Organisations.ACTUS_LIMOUSIN,
            "2023-09-11",
            "https://actus-limousin.fr/economie-entreprises/2023/09/11/photonique-laser-et"
                + "-hyperfrequences-au-coeur-de-linnovation-et-du-developpement-economique-de"
                + "-limoges-metropole/"),
        article(
            ACTUS_2024,
            Organisations.ACTUS_LIMOUSIN,
            "2024-10-08",
            "https://actus-limousin.fr/economie-entreprises/2024/10/08/limoges-metropole-pose-la"
                + "-premiere-pierre-de-son-centre-dinnovation-electronique-et-photonique/"),
        article(
            INAUGURATION,
            Organisations.LIMOGES_METROPOLE,
            "2026-01-08",
            "https://www.limoges-metropole.fr/informations-transversales/actualites/espace"
                + "-dinnovation-electronique-hyperfrequence-et-photonique-de-limoges-metropole"
                + "-399091"),
        page(ESTER, Organisations.ESTER, "https://www.ester-technopole.org/"));
  }

  /** Open data under the Licence Ouverte. */
  private static Source data(SourceId id, OrganisationId publisher) {
    return Source.builder(id, publisher, Prose.text("source." + id), EDITION)
        .licence(Licence.OPEN_LICENCE_2)
        .build();
  }

  /** A page without a date, of which only facts are taken over. */
  private static Source page(SourceId id, OrganisationId publisher, String address) {
    return Source.builder(id, publisher, Prose.text("source." + id), EDITION)
        .address(WebAddress.of(address))
        .licence(FACTS_ONLY)
        .build();
  }

  /** A page with a date, of which only facts are taken over. */
  private static Source article(
      SourceId id, OrganisationId publisher, String published, String address) {
    return page(id, publisher, address).toBuilder().published(date(published)).build();
  }

  private static ImpreciseDate date(String edtf) {
    return ImpreciseDate.parse(edtf);
  }
}
