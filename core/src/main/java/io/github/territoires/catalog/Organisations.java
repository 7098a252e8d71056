package io.github.territoires.catalog;

import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.Siren;
import io.github.territoires.model.WebAddress;
import java.util.List;

/** The organisations of the bundled programme. */
final class Organisations {
  static final OrganisationId TERRITOIRES = OrganisationId.of("territoires");
  static final OrganisationId STATE = OrganisationId.of("etat");
  static final OrganisationId REGIONS = OrganisationId.of("regions");
  static final OrganisationId NOUVELLE_AQUITAINE = OrganisationId.of("region-nouvelle-aquitaine");
  static final OrganisationId ANCT = OrganisationId.of("anct");
  static final OrganisationId DGE = OrganisationId.of("dge");

  static final OrganisationId LIMOGES_METROPOLE = OrganisationId.of("limoges-metropole");
  static final OrganisationId ELAN = OrganisationId.of("elan");
  static final OrganisationId COMMITTEE = OrganisationId.of("comite-de-pilotage-territorial");

  static final OrganisationId TEXELIS = OrganisationId.of("texelis");
  static final OrganisationId BERNARDAUD = OrganisationId.of("bernardaud");
  static final OrganisationId PROTOTIG = OrganisationId.of("prototig");
  static final OrganisationId ORANO = OrganisationId.of("orano");
  static final OrganisationId OERLIKON_BALZERS = OrganisationId.of("oerlikon-balzers");
  static final OrganisationId ELRINGKLINGER = OrganisationId.of("elringklinger");
  static final OrganisationId FREUDENBERG = OrganisationId.of("freudenberg");
  static final OrganisationId SAFRAN = OrganisationId.of("safran");

  static final OrganisationId UNIVERSITY = OrganisationId.of("universite-de-limoges");
  static final OrganisationId CNRS = OrganisationId.of("cnrs");
  static final OrganisationId IRCER = OrganisationId.of("ircer");
  static final OrganisationId CITRA = OrganisationId.of("citra");
  static final OrganisationId ESTER = OrganisationId.of("ester-technopole");

  static final OrganisationId ETALAB = OrganisationId.of("etalab");
  static final OrganisationId BANQUE_DES_TERRITOIRES = OrganisationId.of("banque-des-territoires");
  static final OrganisationId PREFECTURE_ALLIER = OrganisationId.of("prefecture-allier");
  static final OrganisationId ACTUS_LIMOUSIN = OrganisationId.of("actus-limousin");
  static final OrganisationId AQUI = OrganisationId.of("aqui");
  static final OrganisationId VIPRESS = OrganisationId.of("vipress");
  static final OrganisationId GAZETTE = OrganisationId.of("la-gazette-des-communes");
  static final OrganisationId THAU_INFOS = OrganisationId.of("thau-infos");

  private Organisations() {}

  static List<Organisation> all() {
    return List.of(
        Organisation.builder(TERRITOIRES, Prose.text("organisation.territoires"))
            .kind(OrganisationKind.OTHER)
            .website(WebAddress.of("https://github.com/territoires/territoires"))
            .build(),
        described(STATE, OrganisationKind.STATE),
        described(REGIONS, OrganisationKind.REGION),
        described(NOUVELLE_AQUITAINE, OrganisationKind.REGION),
        described(ANCT, OrganisationKind.AGENCY).toBuilder().shortName("ANCT").build(),
        described(DGE, OrganisationKind.STATE).toBuilder().shortName("DGE").build(),
        named(LIMOGES_METROPOLE, "Limoges Métropole", OrganisationKind.GROUPING).toBuilder()
            .siren(Siren.of("248719312"))
            .legalNature(LegalNature.CU)
            .website(WebAddress.of("https://www.limoges-metropole.fr/"))
            .sources(List.of(Sources.DIVISIONS))
            .build(),
        named(ELAN, "Élan Limousin Avenir Nature", OrganisationKind.GROUPING).toBuilder()
            .shortName("ELAN")
            .siren(Siren.of("200066512"))
            .legalNature(LegalNature.CC)
            .sources(List.of(Sources.DIVISIONS))
            .build(),
        described(COMMITTEE, OrganisationKind.COMMITTEE).toBuilder()
            .sources(List.of(Sources.PAGE))
            .build(),
        company(TEXELIS, "Texelis"),
        company(BERNARDAUD, "Bernardaud"),
        company(PROTOTIG, "Prototig"),
        company(ORANO, "Orano"),
        company(OERLIKON_BALZERS, "Oerlikon Balzers"),
        company(ELRINGKLINGER, "ElringKlinger"),
        company(FREUDENBERG, "Freudenberg"),
        company(SAFRAN, "Safran"),
        described(UNIVERSITY, OrganisationKind.UNIVERSITY),
        described(CNRS, OrganisationKind.RESEARCH_BODY).toBuilder().shortName("CNRS").build(),
        described(IRCER, OrganisationKind.LABORATORY).toBuilder().shortName("IRCER").build(),
        described(CITRA, OrganisationKind.TECHNOLOGY_CENTRE).toBuilder().shortName("CITRA").build(),
        named(ESTER, "ESTER Technopole", OrganisationKind.TECHNOLOGY_CENTRE).toBuilder()
            .website(WebAddress.of("https://www.ester-technopole.org/"))
            .build(),
        named(ETALAB, "Etalab", OrganisationKind.STATE),
        described(BANQUE_DES_TERRITOIRES, OrganisationKind.AGENCY),
        described(PREFECTURE_ALLIER, OrganisationKind.STATE),
        named(ACTUS_LIMOUSIN, "Actus Limousin", OrganisationKind.MEDIA),
        named(AQUI, "Aqui.fr", OrganisationKind.MEDIA),
        named(VIPRESS, "VIPress.net", OrganisationKind.MEDIA),
        named(GAZETTE, "La Gazette des communes", OrganisationKind.MEDIA),
        named(THAU_INFOS, "Thau Infos", OrganisationKind.MEDIA));
  }

  private static Organisation described(OrganisationId id, OrganisationKind kind) {
    return Organisation.builder(id, Prose.text("organisation." + id)).kind(kind).build();
  }

  private static Organisation named(OrganisationId id, String name, OrganisationKind kind) {
    return Organisation.builder(id, Prose.name(name)).kind(kind).build();
  }

  private static Organisation company(OrganisationId id, String name) {
    return named(id, name, OrganisationKind.COMPANY);
  }
}
