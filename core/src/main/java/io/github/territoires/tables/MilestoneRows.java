package io.github.territoires.tables;

import io.github.territoires.model.Facility;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The table {@code milestones.csv}: one row for each date that was planned, and the actual date
 * beside the last. Rows of one event that follow each other are its dates as announced one after
 * another. The rows of a project are all its milestones.
 */
final class MilestoneRows implements TableForm {
  static final Column<MilestoneKind> KIND =
      Column.of("kind", "type", Choice.open("milestone", MilestoneKind::parse))
          .example("ouverture")
          .required()
          .repeating();
  static final Column<String> CONCERNS = Column.of("concerns", "objet", Texts.TEXT).inLanguages();
  static final Column<ImpreciseDate> PLANNED =
      Column.of("planned", "prevu", Dates.DATE).example("été 2027");
  static final Column<ImpreciseDate> SAID =
      Column.of("said", "annonce_le", Dates.DATE).at("/planned/0/said");
  static final Column<List<String>> SOURCES =
      Column.of("sources", "sources", Texts.REFERENCES).at("/planned/0/sources");
  static final Column<ImpreciseDate> ACTUAL =
      Column.of("actual", "reel", Dates.DATE).at("/actual/date");
  static final Column<ImpreciseDate> ACTUAL_SAID =
      Column.of("actual_said", "reel_annonce_le", Dates.DATE).at("/actual/said");
  static final Column<List<String>> ACTUAL_SOURCES =
      Column.of("actual_sources", "reel_sources", Texts.REFERENCES).at("/actual/sources");
  static final Column<String> REMARK = Column.of("remark", "remarque", Texts.TEXT).inLanguages();

  @Override
  public List<Column<?>> columns() {
    return List.of(
        Holder.PROJECT,
        Holder.FACILITY,
        KIND,
        CONCERNS,
        PLANNED,
        SAID,
        SOURCES,
        ACTUAL,
        ACTUAL_SAID,
        ACTUAL_SOURCES,
        REMARK);
  }

  @Override
  public List<Column<?>> labels() {
    return List.of(CONCERNS, Holder.PROJECT);
  }

  @Override
  public void write(Programme programme, Consumer<Line> out) {
    for (Project project : programme.projects()) {
      lines(Holder.of(project), project.milestones()).forEach(out);
      for (Facility facility : project.facilities()) {
        lines(Holder.of(project, facility), facility.milestones()).forEach(out);
      }
    }
  }

  /** Makes the rows of a list; none if rows that follow each other would be taken for one event. */
  private static List<Line> lines(Holder holder, List<Milestone> milestones) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < milestones.size(); i++) {
      if (i > 0 && isSameEvent(milestones.get(i - 1), milestones.get(i))) {
        return List.of();
      }
      lines.addAll(lines(holder, milestones.get(i)));
    }
    return lines.stream().allMatch(Line::isWhole) ? lines : List.of();
  }

  private static boolean isSameEvent(Milestone one, Milestone other) {
    return one.kind().equals(other.kind()) && one.concerns().equals(other.concerns());
  }

  private static List<Line> lines(Holder holder, Milestone milestone) {
    List<Line> lines = new ArrayList<>();
    for (StatedDate planned : milestone.planned()) {
      lines.add(
          begun(holder, milestone)
              .put(PLANNED, planned.date())
              .put(SAID, planned.said())
              .list(SOURCES, planned.sources()));
    }
    if (lines.isEmpty()) {
      lines.add(begun(holder, milestone));
    }
    Line last = lines.get(lines.size() - 1).text(REMARK, milestone.remark());
    milestone
        .actual()
        .ifPresent(
            actual ->
                last.put(ACTUAL, actual.date())
                    .put(ACTUAL_SAID, actual.said())
                    .list(ACTUAL_SOURCES, actual.sources()));
    return lines;
  }

  private static Line begun(Holder holder, Milestone milestone) {
    return holder
        .line()
        .put(KIND, milestone.kind())
        .text(CONCERNS, Optional.of(milestone.concerns()));
  }

  @Override
  public void read(List<Row> rows, Draft draft) {
    draft
        .rows()
        .grouped(rows, row -> Holder.named(row, draft))
        .forEach((holder, group) -> read(holder, group, draft));
  }

  private static void read(Holder holder, List<Row> rows, Draft draft) {
    Project known = holder.in(draft);
    Text itself = holder.facility(known).map(Facility::name).orElseGet(known::title);
    List<Milestone> milestones = new ArrayList<>();
    Optional<Row> dated = Optional.empty();
    for (Row row : rows) {
      Milestone next = milestone(row, itself, draft);
      int last = milestones.size() - 1;
      if (last >= 0 && isSameEvent(milestones.get(last), next)) {
        Optional<Row> before = dated.filter(one -> row.has(ACTUAL));
        if (before.isPresent() && !before.get().get(ACTUAL).equals(row.get(ACTUAL))) {
          draft.rows().contradiction(before.get(), row, Slot.of(ACTUAL));
        }
        milestones.set(last, joined(milestones.get(last), next));
      } else {
        milestones.add(next);
        draft.origin(new Part(holder, "/milestones/" + (last + 1)), row);
        dated = Optional.empty();
      }
      dated = row.has(ACTUAL) ? Optional.of(row) : dated;
    }
    draft.put(
        holder.facility().isPresent()
            ? known.toBuilder()
                .facilities(holder.changed(known, facility -> facility.milestones(milestones)))
                .build()
            : known.toBuilder().milestones(milestones).build());
  }

  private static Milestone milestone(Row row, Text itself, Draft draft) {
    return Milestone.builder(
            row.get(KIND).orElseThrow(), row.text(CONCERNS, Optional.empty()).orElse(itself))
        .planned(dates(row, PLANNED, SAID, SOURCES, draft).map(List::of).orElse(List.of()))
        .actual(dates(row, ACTUAL, ACTUAL_SAID, ACTUAL_SOURCES, draft).orElse(null))
        .remark(row.text(REMARK, Optional.empty()).orElse(null))
        .build();
  }

  private static Optional<StatedDate> dates(
      Row row,
      Column<ImpreciseDate> date,
      Column<ImpreciseDate> said,
      Column<List<String>> sources,
      Draft draft) {
    return row.get(date)
        .map(
            day ->
                new StatedDate(
                    day,
                    row.get(said),
                    draft.references().sources(row, sources).orElse(List.of())));
  }

  private static Milestone joined(Milestone first, Milestone second) {
    List<StatedDate> planned = new ArrayList<>(first.planned());
    planned.addAll(second.planned());
    return first.toBuilder()
        .planned(planned)
        .actual(first.actual().or(second::actual).orElse(null))
        .remark(first.remark().or(second::remark).orElse(null))
        .build();
  }
}
