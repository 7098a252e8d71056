package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.ThemeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectsViewTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final TerritoryId BARE = TerritoryId.parse("phase-1/ti-1");

  private final ProjectsView french =
      TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH).projects();

  @Test
  void flagshipIsSaidOnceForAllOrOnEach() {
    assertThat(french.title()).isEqualTo("Zoom sur les projets phares");
    assertThat(french.items()).allMatch(project -> project.flagship().isEmpty());
    Project first =
        Project.builder(ProjectId.of(BARE, "p"), Text.french("P")).flagship(true).build();
    Project second = Project.builder(ProjectId.of(BARE, "q"), Text.french("Q")).build();
    ProjectsView mixed =
        view(bare().projects(Listing.all(first, second)), Locale.ENGLISH).projects();
    assertThat(mixed.title()).isEqualTo("A closer look at the projects");
    assertThat(mixed.items())
        .extracting(ProjectView::flagship)
        .containsExactly(Optional.of("Flagship project"), Optional.empty());
  }

  @Test
  void partiesOfWhomSomeAreNotNamedAreSaidToBeSome() {
    ProjectId ceramics = ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique");
    assertThat(
            ProjectView.of(Catalog.bundled(), ceramics, Locale.FRENCH)
                .parties()
                .flatMap(ListView::note))
        .contains("D’autres peuvent y prendre part.");
    assertThat(parties(Listing.all(Party.of(OrganisationId.of("x"), Role.PARTNER))).note())
        .isEmpty();
    assertThat(parties(Listing.none()).note()).contains("Nobody");
    assertThat(project(Listing.unknown()).parties()).isEmpty();
  }

  @Test
  void projectsStandOnceByTheirFirstTheme() {
    ThemeId first = ThemeId.parse("phase-1/a");
    ThemeId second = ThemeId.parse("phase-1/b");
    List<ThemeProjectsView> themes =
        view(
                bare()
                    .projects(
                        Listing.all(
                            project("p", Listing.all(second, first)),
                            project("q", Listing.all(first)),
                            project("r", Listing.none()),
                            project("s", Listing.unknown()))),
                Locale.ENGLISH)
            .projects()
            .themes();
    assertThat(themes)
        .extracting(theme -> theme.name().words())
        .containsExactly("b", "a", "No theme", "Theme not stated");
    assertThat(themes)
        .extracting(theme -> theme.items().stream().map(ProjectView::code).toList())
        .containsExactly(List.of("p"), List.of("q"), List.of("r"), List.of("s"));
    assertThat(themes.get(1).others())
        .containsExactly(new ReferenceView(BARE + "/p", new TextView("p", Optional.of("fr"))));
  }

  /** The model promises to hold contradictions, and views to show them. */
  @Test
  void aProjectWhoseTerritoryIsUnknownIsShownAllTheSame() {
    ProjectId stray = ProjectId.parse("phase-1/ti-9/p");
    Programme programme =
        programme(bare().projects(Listing.all(Project.builder(stray, Text.french("P")).build())));
    assertThat(ProjectView.of(programme, stray, Locale.FRENCH).territory().name().words())
        .isEqualTo("phase-1/ti-9");
  }

  private static ListView<RoleView> parties(Listing<Party> parties) {
    return project(parties).parties().orElseThrow();
  }

  private static ProjectView project(Listing<Party> parties) {
    ProjectId id = ProjectId.of(BARE, "p");
    Project project = Project.builder(id, Text.french("P")).parties(parties).build();
    return ProjectView.of(programme(bare().projects(Listing.all(project))), id, Locale.ENGLISH);
  }

  private static Project project(String code, Listing<ThemeId> themes) {
    return Project.builder(ProjectId.of(BARE, code), Text.french(code)).themes(themes).build();
  }

  private static TerritoryView view(Territory.Builder territory, Locale locale) {
    return TerritoryView.of(programme(territory), BARE, locale);
  }

  private static Programme programme(Territory.Builder territory) {
    return Programme.builder(Text.french("Programme"), LocalDate.of(2020, 6, 1))
        .territories(List.of(territory.build()))
        .build();
  }

  private static Territory.Builder bare() {
    return Territory.builder(BARE, Text.french("Territoire"));
  }
}
