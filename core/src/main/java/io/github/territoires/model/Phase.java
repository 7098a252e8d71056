package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phase of the programme. Themes and announced counts belong to a phase.
 *
 * @param id its id
 * @param name its name
 * @param period from when to when it runs
 * @param purpose what the programme is for
 * @param rationale why there is such a programme
 * @param needs the needs that territories answer
 * @param themes its themes (<i>axes</i>), in their official order
 * @param announcedCounts how many territories were announced, the oldest first
 * @param mandates who entrusted whom with what
 * @param sources where this is stated
 * @since 0.1
 */
public record Phase(
    PhaseId id,
    Text name,
    ImpreciseDate period,
    Optional<Text> purpose,
    Optional<Text> rationale,
    List<Text> needs,
    List<Theme> themes,
    List<AnnouncedCount> announcedCounts,
    List<Mandate> mandates,
    List<SourceId> sources) {

  /** Copies the lists; use {@link #builder}. */
  public Phase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(rationale, "rationale");
    needs = Checks.list("needs", needs);
    themes = Checks.list("themes", themes);
    announcedCounts = Checks.list("announcedCounts", announcedCounts);
    mandates = Checks.list("mandates", mandates);
    sources = Checks.list("sources", sources);
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(PhaseId id, Text name, ImpreciseDate period) {
    return new Builder(id, name, period);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(id, name, period)
        .purpose(purpose.orElse(null))
        .rationale(rationale.orElse(null))
        .needs(needs)
        .themes(themes)
        .announcedCounts(announcedCounts)
        .mandates(mandates)
        .sources(sources);
  }

  /** Collects what a Phase is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private PhaseId id;
    private Text name;
    private ImpreciseDate period;
    private @Nullable Text purpose;
    private @Nullable Text rationale;
    private List<Text> needs = List.of();
    private List<Theme> themes = List.of();
    private List<AnnouncedCount> announcedCounts = List.of();
    private List<Mandate> mandates = List.of();
    private List<SourceId> sources = List.of();

    private Builder(PhaseId id, Text name, ImpreciseDate period) {
      this.id = id;
      this.name = name;
      this.period = period;
    }

    /** Sets its id. */
    public Builder id(PhaseId id) {
      this.id = id;
      return this;
    }

    /** Sets its name. */
    public Builder name(Text name) {
      this.name = name;
      return this;
    }

    /** Sets from when to when it runs. */
    public Builder period(ImpreciseDate period) {
      this.period = period;
      return this;
    }

    /** Sets what the programme is for; null means unknown. */
    public Builder purpose(@Nullable Text purpose) {
      this.purpose = purpose;
      return this;
    }

    /** Sets why there is such a programme; null means unknown. */
    public Builder rationale(@Nullable Text rationale) {
      this.rationale = rationale;
      return this;
    }

    /** Sets the needs that territories answer. */
    public Builder needs(List<Text> needs) {
      this.needs = needs;
      return this;
    }

    /** Sets its themes (<i>axes</i>), in their official order. */
    public Builder themes(List<Theme> themes) {
      this.themes = themes;
      return this;
    }

    /** Sets how many territories were announced, the oldest first. */
    public Builder announcedCounts(List<AnnouncedCount> announcedCounts) {
      this.announcedCounts = announcedCounts;
      return this;
    }

    /** Sets who entrusted whom with what. */
    public Builder mandates(List<Mandate> mandates) {
      this.mandates = mandates;
      return this;
    }

    /** Sets where this is stated. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Makes the phase. */
    public Phase build() {
      return new Phase(
          id,
          name,
          period,
          Optional.ofNullable(purpose),
          Optional.ofNullable(rationale),
          needs,
          themes,
          announcedCounts,
          mandates,
          sources);
    }
  }
}
