package io.github.territoires.opendata;

import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Outline;
import io.github.territoires.model.PhaseId;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An official file of perimeters: what could be read of it, and all that could not.
 *
 * <pre>{@code
 * PerimeterFile file = PerimeterCsv.read(Path.of("liste-ti-grpt-2023.csv"));
 * file.records().size();                // 183
 * file.phase();                         // Optional[phase-2], if the file says so itself
 * file.inPhase(PhaseId.of("phase-2"));  // if one knows better
 * file.strict();                        // refuses it if anything was left out
 * }</pre>
 *
 * @param name the name of the file
 * @param phase of which phase it is, told or by what the file says itself; {@link Perimeters} finds
 *     out more by comparing
 * @param edition the month or day in its name, or the year
 * @param records what it says of each territory, in its order
 * @param report all that was found
 * @since 0.1
 */
public record PerimeterFile(
    String name,
    Optional<RecognisedPhase> phase,
    Optional<ImpreciseDate> edition,
    List<PerimeterRecord> records,
    ValidationReport report) {
  /** What {@link Violation#done()} says of what is not among the records. */
  public static final String LEFT_OUT = "left-out";

  /** Copies the list; use {@link #builder}. */
  public PerimeterFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(edition, "edition");
    records = List.copyOf(records);
    Objects.requireNonNull(report, "report");
  }

  /** Begins a file that is read, for readers of whatever format. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Tells whether official files call a column or a property so, however that is written. */
  public static boolean isOfficial(String property) {
    return Field.named(property).isPresent();
  }

  /**
   * Tells whether a column or a property of this name says who belongs to a territory: where its
   * value is lost, so may be members.
   */
  public static boolean listsMembers(String property) {
    return Field.named(property).filter(Field::listsMembers).isPresent();
  }

  /** Returns this file as one of a phase, whatever it says itself. */
  public PerimeterFile inPhase(PhaseId told) {
    return recognised(new RecognisedPhase(told, Evidence.TOLD));
  }

  PerimeterFile recognised(RecognisedPhase as) {
    return new PerimeterFile(name, Optional.of(as), edition, records, report);
  }

  /**
   * Returns this file if all that stands in it could be read.
   *
   * @throws InvalidPerimeterFileException if something was left out, or nothing could be read
   */
  public PerimeterFile strict() {
    boolean whole =
        report.violations().stream()
            .allMatch(violation -> violation.done().filter(LEFT_OUT::equals).isEmpty());
    if (!whole || !report.valid()) {
      throw new InvalidPerimeterFileException(report);
    }
    return this;
  }

  /**
   * A value of a line or of a feature.
   *
   * @param text what stands there
   * @param location where
   */
  public record Value(String text, Location location) {
    /** Refuses what is missing. */
    public Value {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(location, "location");
    }
  }

  /**
   * Collects what a file says, line by line or feature by feature, and checks it: readers of a
   * format find the values and need not know what these mean. Not thread-safe.
   */
  public static final class Builder {
    private final String name;
    private final RecordCollector records;
    private final Findings findings = new Findings();

    private Builder(String name) {
      this.name = Objects.requireNonNull(name, "name");
      this.records = new RecordCollector(findings);
    }

    /**
     * Adds a line or a feature.
     *
     * @param values what it says, by the name of the column or property; names that no official
     *     file has are passed over
     * @param outline the outline that comes with it
     * @param location where it stands
     */
    public Builder add(Map<String, Value> values, Optional<Outline> outline, Location location) {
      records.add(values, outline, location);
      return this;
    }

    /** Adds what else was found; {@link #LEFT_OUT} where a part of a line or feature is lost. */
    public Builder finding(Violation finding) {
      findings.add(finding);
      return this;
    }

    /**
     * Adds that a whole line or feature is lost, or several, or a value that {@link #listsMembers
     * lists members}; of which territory they were nobody knows, so that no list of the file is
     * sure to be complete.
     */
    public Builder lost(Violation.Builder finding) {
      records.lose();
      findings.lost(finding);
      return this;
    }

    /** Tells whether there is room for more; if not, that has been found, and the rest is lost. */
    public boolean hasRoom() {
      return records.hasRoom();
    }

    /** Makes the file. */
    public PerimeterFile build() {
      Location whole = Location.ofSource(name);
      List<PerimeterRecord> all = records.all();
      if (all.isEmpty() && !findings.refused()) {
        findings.add(Violation.builder(Rules.RECORDS_NONE, whole).build());
      }
      return new PerimeterFile(
          name,
          FileNames.phase(name).or(records::phase),
          FileNames.edition(name),
          all,
          findings.report(whole));
    }
  }
}
