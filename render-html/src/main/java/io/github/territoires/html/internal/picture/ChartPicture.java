package io.github.territoires.html.internal.picture;

import io.github.territoires.view.FigureView;
import io.github.territoires.view.FiguresView;
import io.github.territoires.view.ProjectTableView;
import io.github.territoires.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A territory in numbers, and its projects as bars.
 *
 * @param items the numbers; empty where none is known
 * @param chart its projects by theme and progress; absent where there are fewer than ten
 * @param note says where no number is known; absent where one is
 */
public record ChartPicture(List<FigureView> items, Optional<Chart> chart, Optional<String> note) {

  /**
   * Projects by theme and progress.
   *
   * @param title what is counted
   * @param reading says in a sentence how far how many have come
   * @param theme what the rows are
   * @param columns the stages
   * @param total what the last column is
   * @param rows the themes
   * @param note says that a project of several themes counts for each; absent where none has
   *     several
   */
  public record Chart(
      String title,
      String reading,
      String theme,
      List<Column> columns,
      String total,
      List<Row> rows,
      Optional<String> note) {}

  /**
   * A stage.
   *
   * @param term its name
   * @param paint how its bars look
   */
  public record Column(String term, Paint paint) {}

  /**
   * How the bars of a stage look, whatever a style sheet adds.
   *
   * @param stage {@code idea}, {@code study}, {@code operation} or {@code unknown}
   * @param opacity how full they are, 0 to 1
   * @param dashes how their outline is broken; absent where it is not
   */
  public record Paint(String stage, String opacity, Optional<String> dashes) {
    static Paint of(String stage) {
      return switch (stage) {
        case "study" -> new Paint(stage, "0.35", Optional.empty());
        case "operation" -> new Paint(stage, "1", Optional.empty());
        case "unknown" -> new Paint(stage, "0", Optional.of("2 2"));
        default -> new Paint(stage, "0", Optional.empty());
      };
    }
  }

  /**
   * A theme.
   *
   * @param code the theme's code; absent for projects that serve none, or of which none is stated
   * @param name the theme
   * @param counts how many projects there are at each stage
   * @param total how many there are
   * @param bars the same as lengths, without stages that have none
   */
  public record Row(
      Optional<String> code, TextView name, List<Integer> counts, int total, List<Bar> bars) {}

  /**
   * The projects at a stage.
   *
   * @param paint how it looks
   * @param x where it begins
   * @param width how long it is
   */
  public record Bar(Paint paint, String x, String width) {}

  /** Measures the bars of a territory; the longest one takes the whole width. */
  public static ChartPicture of(FiguresView figures) {
    return new ChartPicture(
        figures.items(), figures.table().map(ChartPicture::chart), figures.note());
  }

  private static Chart chart(ProjectTableView table) {
    double longest =
        table.rows().stream().mapToInt(ProjectTableView.RowView::total).max().orElse(1);
    return new Chart(
        table.title(),
        table.reading(),
        table.theme(),
        table.columns().stream()
            .map(column -> new Column(column.term(), Paint.of(column.code())))
            .toList(),
        table.total(),
        table.rows().stream().map(row -> row(row, table.columns(), longest)).toList(),
        table.note());
  }

  private static Row row(
      ProjectTableView.RowView row, List<ProjectTableView.ColumnView> columns, double longest) {
    List<Bar> bars = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < row.counts().size(); i++) {
      int count = row.counts().get(i);
      if (count > 0) {
        bars.add(
            new Bar(
                Paint.of(columns.get(i).code()),
                Percent.of(before / longest),
                Percent.of(count / longest)));
      }
      before += count;
    }
    return new Row(row.code(), row.name(), row.counts(), row.total(), List.copyOf(bars));
  }
}
