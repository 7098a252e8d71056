package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.TerritoryId;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Finds every fact of the page that the project starts from in the rendered French page. */
class PageFactsTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");

  private final Element page =
      Jsoup.parse(
              HtmlRenderer.builder()
                  .locale(Locale.FRENCH)
                  .build()
                  .render(Catalog.bundled(), LIMOGES))
          .expectFirst("article.ti-widget-page");

  @Test
  void headerSaysWhatItIs() {
    Element title = section("title-block");
    assertThat(title.select(".ti-kicker").text()).isEqualTo("Communauté urbaine");
    assertThat(title.select("h2").text()).isEqualTo("Un territoire d'industrie");
    assertThat(title.select(".ti-subtitle").text()).isEqualTo("Limoges Métropole – ELAN");
    Element header = section("glance");
    assertThat(header.select(".ti-lead").text())
        .contains("grandes entreprises", "Limoges Métropole", "potentiel industriel");
    assertThat(header.select("a[href=https://www.limoges-metropole.fr/]").text())
        .contains("Limoges Métropole");
    assertThat(fact(header, "Signature du contrat")).containsExactly("23 janvier 2020");
  }

  @Test
  void initiativeSupportsEmploymentAndIndustry() {
    assertThat(section("about").text())
        .contains(
            "emploi",
            "développement économique de l’industrie",
            "redonner de l’élan aux territoires",
            "Nouvelle-Aquitaine");
  }

  @Test
  void industryDrivesDevelopmentAndCohesion() {
    assertThat(fact(section("about"), "Pourquoi ?").get(0)).contains("développement", "cohésion");
  }

  @Test
  void stateEntrustedTheRegionsWithSteering() {
    Element about = section("about");
    assertThat(fact(about, "Confiée par")).containsExactly("État");
    assertThat(fact(about, "Confiée à")).containsExactly("Régions");
    assertThat(fact(about, "Mission").get(0)).contains("piloter le programme");
  }

  @Test
  void territoryIsOneOfFourteenInItsRegion() {
    assertThat(fact(section("about"), "L’un des 14 territoires d’industrie de sa région"))
        .containsExactly("Nouvelle-Aquitaine");
    assertThat(section("about").text()).contains("Élan Limousin Avenir Nature", "tissu industriel");
  }

  @Test
  void territoriesAnswerThreeNeeds() {
    List<String> needs = section("about").select("ul.ti-list > li").eachText();
    assertThat(needs).hasSize(3);
    assertThat(needs.get(0)).contains("compétences");
    assertThat(needs.get(1)).contains("mobilité des salariés");
    assertThat(needs.get(2)).contains("services aux entreprises");
  }

  @Test
  void themesAreFour() {
    assertThat(section("themes").select(".ti-axis").eachText())
        .containsExactly("recruter", "attirer", "simplifier", "innover");
  }

  @Test
  void sevenCompaniesFaceTwoAuthorities() {
    List<Element> colleges = section("governance").select(".ti-college");
    assertThat(colleges).hasSize(2);
    assertThat(colleges.get(0).text())
        .startsWith("Des entreprises industrielles emblématiques, réunies en collectif");
    assertThat(colleges.get(0).select("li").eachText())
        .containsExactly(
            "Texelis",
            "Bernardaud",
            "Prototig",
            "Orano",
            "Oerlikon Balzers",
            "ElringKlinger",
            "Freudenberg");
    assertThat(colleges.get(1).select("li").eachText())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("Limoges Métropole"),
            second -> assertThat(second).contains("ELAN"));
    assertThat(colleges.get(1).select("p").eachText()).containsExactly("élus communautaires");
  }

  @Test
  void togetherTheyFormTheCommitteeThatDrewUpTheActionProgramme() {
    Element governance = section("governance");
    assertThat(fact(governance, "Ensemble, ils forment"))
        .containsExactly("Comité de pilotage territorial");
    assertThat(fact(governance, "Programme d’action"))
        .containsExactly("établi par ce comité autour de 4 axes et de 5 enjeux");
  }

  @Test
  void contractIsSignedOnTheDayOfTheOthers() {
    assertThat(fact(section("governance"), "Contrat"))
        .containsExactly(
            "signé le 23 janvier 2020",
            "Les 13 autres contrats de la région ont été signés le même jour. Celui-ci réunit"
                + " plusieurs projets, dont les projets phares présentés ici.");
  }

  @Test
  void challengesAreFiveInOrder() {
    assertThat(section("challenges").select("ol > li").eachText())
        .containsExactly(
            "promouvoir et développer une identité industrielle forte au service de l'attractivité"
                + " du territoire et du développement local",
            "favoriser le continuum formation initiale et continue et industrie",
            "apporter une meilleure visibilité à l'emploi industriel et attirer des talents",
            "maintenir, attirer et développer les entreprises",
            "soutenir le développement d'une industrie durable et le développement des productions"
                + " locales");
  }

  @Test
  void projectsAreThreeFlagshipsAndSaidToBeASelection() {
    Element projects = section("projects");
    assertThat(projects.select(".ti-card")).hasSize(3);
    assertThat(projects.select("h3").text()).isEqualTo("Zoom sur les projets phares");
    assertThat(projects.select(".ti-badge")).isEmpty();
    assertThat(projects.select(".ti-body > .ti-note").eachText())
        .extracting(PageFactsTest::spaced)
        .containsExactly("3 projets donnés en exemple ; leur nombre total n’est pas connu.");
    assertThat(projects.select(".ti-card .ti-facts > div > .ti-note").eachText())
        .contains("D’autres peuvent y prendre part.");
  }

  @Test
  void everyProjectIsCarriedByLimogesMetropoleAndNoThemeIsAssigned() {
    for (Element project : section("projects").select(".ti-card")) {
      assertThat(fact(project, "Porteur")).containsExactly("Limoges Métropole");
      assertThat(spaced(project.text())).contains("Axes du programme Non précisés");
    }
  }

  @Test
  void citeShowsTheAssetsOfCeramics() {
    Element project = project("cite-de-la-ceramique");
    assertThat(project.select("h4").text()).isEqualTo("Cité de la Céramique");
    assertThat(project.text()).contains("atouts de la céramique");
  }

  @Test
  void surfaceTreatmentIsAPublicPrivatePartnership() {
    Element project = project("traitement-de-surface");
    assertThat(project.select("h4").text())
        .isEqualTo("Centre de ressources pour le traitement de surface");
    assertThat(fact(project, "Forme")).containsExactly("Partenariat public-privé");
    assertThat(fact(project, "Partenaires"))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("Oerlikon Balzers"),
            two -> assertThat(two).isEqualTo("Safran"),
            three ->
                assertThat(three).contains("Université de Limoges", "pour le compte de", "IRCER"),
            four -> assertThat(four).contains("CNRS", "pour le compte de", "IRCER"),
            five -> assertThat(five).contains("CITRA", "transfert de technologie"));
  }

  @Test
  void contractingAuthorityAndDateStandOnTheBuildingAlone() {
    Element project = project("traitement-de-surface");
    Element building = project.expectFirst(".ti-facility");
    assertThat(building.select("h5").text()).contains("bâtiment");
    assertThat(fact(building, "Maître d’ouvrage")).containsExactly("Limoges Métropole");
    assertThat(building.text()).contains("Livraison : le bâtiment", "date prévue : été 2021");
    assertThat(building.select(".ti-milestone .ti-note").text()).isEqualTo("suite non connue");
    building.remove();
    assertThat(project.text()).doesNotContain("Maître d’ouvrage", "2021");
  }

  @Test
  void electronicsCentreOffersItsServicesAtEster() {
    Element project = project("electronique-photonique-hyperfrequences");
    assertThat(project.text())
        .contains(
            "Centre de ressources pour l'électronique, la photonique et les hyperfréquences",
            "Espace d'innovation électronique hyperfréquence et photonique");
    assertThat(fact(project, "Lieu")).containsExactly("ESTER Technopole");
    assertThat(project.select("ul.ti-list").text())
        .contains(
            "expertise technique",
            "création",
            "collaboration",
            "domaine d’excellence",
            "nationale et internationale");
    assertThat(fact(project, "Coût")).containsExactly("10,8 M€");
  }

  @Test
  void sectionsAreReadInTheOrderOfThePage() {
    assertThat(page.children())
        .extracting(child -> child.className().replaceAll(".*ti-(?:widget-)?", ""))
        .containsExactly(
            "title-block",
            "glance",
            "contents",
            "about",
            "themes",
            "governance",
            "challenges",
            "projects",
            "timeline",
            "figures",
            "map",
            "sources");
  }

  @Test
  void pageEndsWithSourceDateLicenceAndContact() {
    Element sources = section("sources");
    assertThat(sources.select(".ti-notice").text()).contains("n’est pas une publication");
    assertThat(sources.select(".ti-line > li").eachText())
        .anySatisfy(item -> assertThat(item).startsWith("Données au "))
        .contains("Licence Ouverte 2.0", "Signaler une erreur");
    assertThat(sources.select("details li")).isNotEmpty();
  }

  private Element section(String name) {
    return page.expectFirst(".ti-" + name + ", .ti-widget-" + name);
  }

  private Element project(String code) {
    return page.expectFirst("[id$=-" + code + "]").clone();
  }

  private static List<String> fact(Element scope, String term) {
    return scope.select("dt").stream()
        .filter(dt -> spaced(dt.text()).equals(term))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no fact '" + term + "' in " + scope.text()))
        .parent()
        .select("> dd:not(.ti-note)")
        .eachText();
  }

  /** Puts a plain space for the narrow no-break one; jsoup does so for the wide one. */
  private static String spaced(String text) {
    return text.replace('\u202F', ' ');
  }
}
