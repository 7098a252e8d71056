package io.github.territoires.validation;

import io.github.territoires.model.Milestone;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a publisher has to look after as time goes by: dates that have passed without a word,
 * sources that nobody has compared for long, texts that wait for a translation. All are warnings.
 * Immutable.
 *
 * <pre>{@code
 * Upkeep upkeep =
 *     Upkeep.asOf(LocalDate.now(ZoneId.of("Europe/Paris")))
 *         .staleAfter(Period.ofYears(1))
 *         .languages(List.of(Locale.FRENCH, Locale.ENGLISH));
 * ValidationReport report = Validator.standard().with(upkeep).validate(programme);
 * }</pre>
 *
 * <table>
 * <caption>The rules</caption>
 * <tr><th>Code<th>What it finds
 * <tr><td>planned-date-passed<td>The last date announced for a milestone is over, nobody has said
 * whether it was kept, and the project is not given up.
 * <tr><td>source-old<td>The facts were last compared with a source longer ago than they may be. Said
 * once for each territory that cites it, and of the source itself where none does.
 * <tr><td>translation-missing<td>A text lacks one of the languages. Names of organisations and
 * territories, and what a source is called, need none: the official wording is French.
 * </table>
 *
 * @since 0.1
 */
public final class Upkeep implements Check {
  private static final Rule PLANNED_DATE_PASSED = rule("planned-date-passed");
  private static final Rule SOURCE_OLD = rule("source-old");
  private static final Rule TRANSLATION_MISSING = rule("translation-missing");

  private final LocalDate day;
  private final Optional<Period> staleAfter;
  private final List<Locale> languages;

  private Upkeep(LocalDate day, Optional<Period> staleAfter, List<Locale> languages) {
    this.day = day;
    this.staleAfter = staleAfter;
    this.languages = languages;
  }

  private static Rule rule(String code) {
    return new Rule(code, Severity.WARNING, Messages.STANDARD);
  }

  /** Looks for what is to be done on a day: dates that have passed. */
  public static Upkeep asOf(LocalDate day) {
    return new Upkeep(Objects.requireNonNull(day, "day"), Optional.empty(), List.of());
  }

  /**
   * Also looks for sources with which the facts were not compared for longer than this.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Upkeep staleAfter(Period period) {
    if (period.isNegative()) {
      throw new IllegalArgumentException("period " + period + " must not be negative");
    }
    return new Upkeep(day, Optional.of(period), languages);
  }

  /** Also looks for texts that are not given in each of these languages. */
  public Upkeep languages(Collection<Locale> languages) {
    return new Upkeep(day, staleAfter, List.copyOf(languages));
  }

  /** Returns the rules, in the order of their table. */
  public static List<Rule> rules() {
    return List.of(PLANNED_DATE_PASSED, SOURCE_OLD, TRANSLATION_MISSING);
  }

  @Override
  public void check(Programme programme, Consumer<Violation> found) {
    Findings findings = new Findings();
    Walk walk = new Walk();
    walk.each(Milestone.class, (milestone, at) -> passed(milestone, at, findings));
    walk.each(Text.class, (text, at) -> untranslated(text, at, findings));
    staleAfter.ifPresent(period -> new Sources(programme, day.minus(period), findings).watch(walk));
    walk.through(programme);
    findings.inOrder().forEach(found);
  }

  private void passed(Milestone milestone, Path at, Findings findings) {
    boolean givenUp =
        at.within(Project.class)
            .flatMap(Project::progress)
            .flatMap(Progress::status)
            .filter(Status.ABANDONED::equals)
            .isPresent();
    if (givenUp || milestone.actual().isPresent() || milestone.planned().isEmpty()) {
      return;
    }
    int last = milestone.planned().size() - 1;
    StatedDate planned = milestone.planned().get(last);
    if (planned.date().endsBefore(day)) {
      findings.add(
          PLANNED_DATE_PASSED,
          at.to("planned").to(last).to("date"),
          violation ->
              violation
                  .value(planned.date().text())
                  .detail("concerns", Labels.of(milestone.concerns())));
    }
  }

  private void untranslated(Text text, Path at, Findings findings) {
    Set<String> given =
        text.wordings().keySet().stream().map(Locale::getLanguage).collect(Collectors.toSet());
    String missing =
        languages.stream()
            .filter(language -> !given.contains(language.getLanguage()))
            .map(Locale::toLanguageTag)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty() && !isName(text, at)) {
      findings.add(
          TRANSLATION_MISSING,
          at,
          violation -> violation.value(Labels.of(text)).detail("languages", missing));
    }
  }

  private static boolean isName(Text text, Path at) {
    return at.within(Source.class).isPresent()
        || at.within(Organisation.class).isPresent()
        || at.within(Territory.class).flatMap(Territory::name).filter(text::equals).isPresent();
  }

  /** Finds the sources that are too old, where they are cited first in each territory. */
  private static final class Sources implements RuleFamily {
    private record Cited(Optional<TerritoryId> territory, SourceId source) {}

    private final Map<SourceId, Source> old = new HashMap<>();
    private final Map<SourceId, Path> places = new HashMap<>();
    private final Set<Cited> said = new HashSet<>();
    private final Findings findings;

    Sources(Programme programme, LocalDate oldest, Findings findings) {
      this.findings = findings;
      programme.sources().stream()
          .filter(source -> source.asOf().isBefore(oldest))
          .forEach(source -> old.put(source.id(), source));
    }

    @Override
    public void watch(Walk walk) {
      walk.each(Source.class, (source, at) -> places.put(source.id(), at));
      walk.each(SourceId.class, this::cited);
      walk.afterwards(this::others);
    }

    private void cited(SourceId id, Path at) {
      at.within(Territory.class).ifPresent(territory -> say(Optional.of(territory.id()), id, at));
    }

    private void others() {
      Set<SourceId> inTerritories = said.stream().map(Cited::source).collect(Collectors.toSet());
      places.forEach(
          (id, at) -> {
            if (!inTerritories.contains(id)) {
              say(Optional.empty(), id, at.to("asOf"));
            }
          });
    }

    private void say(Optional<TerritoryId> territory, SourceId id, Path at) {
      Source source = old.get(id);
      if (source != null && said.add(new Cited(territory, id))) {
        findings.add(
            SOURCE_OLD,
            at,
            violation ->
                violation
                    .value(source.asOf().toString())
                    .detail("title", Labels.of(source.title())));
      }
    }
  }
}
