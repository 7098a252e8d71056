package io.github.territoires.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables in which a territory can keep its data, each a file of separated values.
 *
 * <pre>{@code
 * Table.PROJECTS.fileName();                 // "projects.csv"
 * Table.PROJECTS.columns().get(2).french();  // "titre", one for each language: "titre_fr"
 * }</pre>
 *
 * @since 0.1
 */
public enum Table {
  /** Territories: their names and texts, what they lie in, their contract. */
  TERRITORIES(new TerritoryRows()),
  /** The groupings and single communes of the perimeters. */
  MEMBERS(new MemberRows()),
  /** The challenges of the action programmes, in their order. */
  CHALLENGES(new ChallengeRows()),
  /** Projects. */
  PROJECTS(new ProjectRows()),
  /** Who takes part in the projects, and in what role. */
  PARTIES(new PartyRows()),
  /** What the projects have planned and what has happened. */
  MILESTONES(new MilestoneRows()),
  /** Who pays how much for the projects. */
  FUNDINGS(new FundingRows());

  @SuppressWarnings("ImmutableEnumChecker") // no form has any state
  private final TableForm form;

  Table(TableForm form) {
    this.form = form;
  }

  TableForm form() {
    return form;
  }

  /** Returns the name of its file, such as {@code projects.csv}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** Says what a row of it is, in French or English. */
  public String description(Locale locale) {
    return Words.of("table." + name().toLowerCase(Locale.ROOT), locale);
  }

  /** Returns its columns, from the left. */
  public List<TableColumn> columns() {
    return form.columns().stream().map(column -> new TableColumn(this, column)).toList();
  }

  /**
   * Finds the column that a heading names, such as {@code titre_fr}, {@code title} or {@code
   * extra.surface}.
   */
  public Optional<TableColumn> column(String heading) {
    return Slot.named(heading, form.columns()).map(slot -> new TableColumn(this, slot.column()));
  }

  /** Returns the headings of its template: the French names, with {@code _fr} behind texts. */
  public List<String> headings() {
    return TableWriter.templateSlots(this).stream().map(Slot::heading).toList();
  }
}
