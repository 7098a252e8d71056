package io.github.territoires.validation;

import io.github.territoires.model.Programme;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is wrong in a programme: all of it at once. It changes nothing, and throws nothing but
 * what a {@link Check} of an integrator's own throws.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(programme);
 * report.errors().forEach(error -> log.error(error.message(Locale.FRENCH)));
 * boolean publish = report.valid();
 * }</pre>
 *
 * <p>The rules stand in the documentation of this package. A validator is immutable and safe to
 * share between threads; the time that it takes grows with the size of the programme.
 *
 * @since 0.1
 */
public final class Validator {
  private static final Validator STANDARD = new Validator(List.of());

  private final List<Check> checks;

  private Validator(List<Check> checks) {
    this.checks = checks;
  }

  /** Returns the validator that knows the rules of this package. */
  public static Validator standard() {
    return STANDARD;
  }

  /** Returns a validator that makes one more check after its own. */
  public Validator with(Check check) {
    List<Check> more = new ArrayList<>(checks);
    more.add(check);
    return new Validator(List.copyOf(more));
  }

  /**
   * Returns the standard rules, in the order of their table; those of checks that were added are
   * known to the checks alone.
   */
  public List<Rule> rules() {
    return StandardRules.ALL;
  }

  /** Looks through a programme; findings come in the order of its JSON document. */
  public ValidationReport validate(Programme programme) {
    Findings findings = new Findings();
    Walk walk = new Walk();
    families(programme, findings).forEach(family -> family.watch(walk));
    walk.through(programme);
    List<Violation> found = new ArrayList<>(findings.inOrder());
    checks.forEach(check -> check.check(programme, found::add));
    return new ValidationReport(found);
  }

  private static List<RuleFamily> families(Programme programme, Findings findings) {
    return List.of(
        new Ids(findings),
        new Entries(findings),
        new References(programme, findings),
        new Belonging(findings),
        new Organisations(findings),
        new SameBody(programme, findings),
        new Perimeters(findings),
        new Geography(findings),
        new Counts(programme, findings),
        new Successions(programme, findings),
        new Parties(findings),
        new Financing(findings),
        new AsOf(programme, findings),
        new Announcements(findings),
        new Milestones(findings),
        new Sequences(findings),
        new Agreements(programme, findings),
        new Provenance(findings),
        new Wordings(findings));
  }
}
