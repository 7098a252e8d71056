package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
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
    assertThat(mixed.partiesNote()).isEmpty();
  }

  @Test
  void partiesOfWhomSomeAreNotNamedAreSaidToBeSome() {
    assertThat(french.partiesNote())
        .contains("D’autres que ceux qui sont nommés peuvent prendre part aux projets.");
  }

  private static TerritoryView view(Territory.Builder territory, Locale locale) {
    Programme programme =
        Programme.builder(Text.french("Programme"), LocalDate.of(2020, 6, 1))
            .territories(List.of(territory.build()))
            .build();
    return TerritoryView.of(programme, BARE, locale);
  }

  private static Territory.Builder bare() {
    return Territory.builder(BARE, Text.french("Territoire"));
  }
}
