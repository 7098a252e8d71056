package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectTableViewTest {
  private static final PhaseId PHASE = PhaseId.of("phase-1");
  private static final TerritoryId ID = TerritoryId.of(PHASE, "ti-1");
  private static final ThemeId FIRST = ThemeId.of(PHASE, "recruter");
  private static final ThemeId SECOND = ThemeId.of(PHASE, "attirer");
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private final List<Project> projects = new ArrayList<>();

  @Test
  void fewerThanTenProjectsAreNotCompared() {
    add(9, Listing.all(FIRST), Optional.of(Stage.IDEA));
    assertThat(view().figures().table()).isEmpty();
    add(1, Listing.all(FIRST), Optional.of(Stage.IDEA));
    assertThat(view().figures().table()).isPresent();
  }

  @Test
  void projectsAreCountedByThemeAndStage() {
    add(4, Listing.all(SECOND), Optional.of(Stage.OPERATION));
    add(3, Listing.all(FIRST, SECOND), Optional.of(Stage.STUDY));
    add(2, Listing.none(), Optional.of(Stage.IDEA));
    add(1, Listing.unknown(), Optional.empty());
    ProjectTableView table = view().figures().table().orElseThrow();
    assertThat(table.columns())
        .extracting(ProjectTableView.ColumnView::term)
        .containsExactly("Idée", "Étude", "Réalisation", "Inconnu");
    assertThat(table.rows())
        .extracting(row -> row.name().words() + " " + row.counts() + " " + row.total())
        .containsExactly(
            "recruter [0, 3, 0, 0] 3",
            "attirer [0, 3, 4, 0] 7",
            "Aucun axe [2, 0, 0, 0] 2",
            "Axe non indiqué [0, 0, 0, 1] 1");
    assertThat(table.reading())
        .isEqualTo(
            "10 projets\u00A0: un dont l’avancement n’est pas connu, 4 en réalisation, 3 à"
                + " l’étude, 2 à l’état d’idée.");
    assertThat(table.note()).isPresent();
  }

  @Test
  void progressThatIsKnownLaterDoesNotCount() {
    add(10, Listing.all(FIRST), Optional.of(Stage.IDEA));
    ProjectTableView table =
        TerritoryView.of(programme(), ID, Locale.FRENCH, DAY.minusDays(1))
            .figures()
            .table()
            .orElseThrow();
    assertThat(table.rows().get(0).counts()).containsExactly(0, 0, 0, 10);
    assertThat(table.note()).isEmpty();
  }

  private void add(int count, Listing<ThemeId> themes, Optional<Stage> stage) {
    for (int i = 0; i < count; i++) {
      Project.Builder project =
          Project.builder(ProjectId.of(ID, "p" + projects.size()), Text.french("P")).themes(themes);
      stage.ifPresent(
          one ->
              project.progress(new Progress(Optional.of(one), Optional.empty(), DAY, List.of())));
      projects.add(project.build());
    }
  }

  private TerritoryView view() {
    return TerritoryView.of(programme(), ID, Locale.FRENCH);
  }

  private Programme programme() {
    return Programme.builder(Text.french("Programme"), DAY)
        .phases(
            List.of(
                Phase.builder(PHASE, Text.french("Phase"), ImpreciseDate.parse("2018-2022"))
                    .themes(List.of(theme(FIRST), theme(SECOND)))
                    .build()))
        .territories(List.of(Territory.builder(ID).projects(Listing.all(projects)).build()))
        .build();
  }

  private static Theme theme(ThemeId id) {
    return new Theme(id, Text.french(id.code()), Optional.empty());
  }
}
