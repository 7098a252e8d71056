package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.reading.DocumentText;
import io.github.territoires.json.internal.reading.Documents;
import io.github.territoires.json.internal.reading.Positions;
import io.github.territoires.json.internal.reading.Problems;
import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme as far as a document gives it, and all that is wrong with both.
 *
 * @param programme the programme; nothing if there is an error
 * @param report all findings, in the order of the document
 */
public record ProgrammeDocument(Optional<Programme> programme, ValidationReport report) {
  /** Stands in for what a document lacks, so that the rest of it can be looked through. */
  private static final Programme STAND_IN =
      Programme.builder(Text.french("Territoires d’industrie"), LocalDate.of(9999, 12, 31)).build();

  /**
   * Reads a document, laid over a programme if there is one, and validates what comes of it.
   *
   * @param findings the most findings that are kept
   */
  public static ProgrammeDocument read(
      DocumentText text,
      Documents documents,
      int findings,
      @Nullable Programme base,
      Optional<String> source)
      throws IOException {
    Problems problems = new Problems(findings);
    Positions positions = new Positions();
    Programme known = base == null ? STAND_IN : base;
    Programme made = documents.read(text, ProgrammeForms.PROGRAMME, known, problems, positions);
    if (made != null) {
      if (base == null) {
        reportMissing(made, problems, positions);
      }
      validate(made, problems, positions);
    }
    Optional<Programme> programme =
        problems.refused() ? Optional.empty() : Optional.ofNullable(made);
    return new ProgrammeDocument(programme, problems.report(source));
  }

  @SuppressWarnings("ReferenceEquality") // an equal one may have been given
  private static void reportMissing(Programme made, Problems problems, Positions positions) {
    if (made.name() == STAND_IN.name() && !problems.isAt("/name")) {
      problems.add(missing("name", positions));
    }
    if (made.asOf() == STAND_IN.asOf() && !problems.isAt("/asOf")) {
      problems.add(missing("asOf", positions));
    }
  }

  private static Violation missing(String field, Positions positions) {
    return Violation.builder(Rules.FACT_MISSING, located(Location.ofPointer(""), positions))
        .detail("field", field)
        .build();
  }

  private static void validate(Programme made, Problems problems, Positions positions) {
    boolean whole = !problems.refused();
    List<Violation> found = new ArrayList<>();
    for (Violation violation : Validator.standard().validate(made).violations()) {
      Violation here =
          violation.toBuilder().location(located(violation.location(), positions)).build();
      if (whole || !(problems.explain(here) || isAboutStandIn(made, here))) {
        found.add(here);
      }
    }
    found.forEach(problems::add);
  }

  /** Tells whether a finding would not be if the document gave its day. */
  @SuppressWarnings("ReferenceEquality") // an equal one may have been given
  private static boolean isAboutStandIn(Programme made, Violation violation) {
    return made.asOf() == STAND_IN.asOf() && violation.code().equals("issued-before-as-of");
  }

  private static Location located(Location location, Positions positions) {
    return location
        .pointer()
        .flatMap(positions::find)
        .map(place -> Location.ofPointer(place.pointer()).atLine(place.line(), place.column()))
        .orElse(location);
  }
}
