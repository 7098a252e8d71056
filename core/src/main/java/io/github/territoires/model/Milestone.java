package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on a date: a first stone, a delivery, an opening. It keeps its planned
 * dates as they were announced one after another, and the actual one.
 *
 * <pre>{@code
 * Milestone.builder(MilestoneKind.DELIVERY, Text.french("le bâtiment"))
 *     .planned(List.of(StatedDate.of(ImpreciseDate.parse("été 2021"))))
 *     .build();
 * }</pre>
 *
 * @param kind what happens
 * @param concerns what it happens to: "the building"
 * @param planned the dates announced, the oldest announcement first
 * @param actual when it happened
 * @param remark what else is to be known
 * @since 0.1
 */
public record Milestone(
    MilestoneKind kind,
    Text concerns,
    List<StatedDate> planned,
    Optional<StatedDate> actual,
    Optional<Text> remark) {

  /** Copies the lists; use {@link #builder}. */
  public Milestone {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(concerns, "concerns");
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(remark, "remark");
    planned = Checks.list("planned", planned);
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(MilestoneKind kind, Text concerns) {
    return new Builder(kind, concerns);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(kind, concerns)
        .planned(planned)
        .actual(actual.orElse(null))
        .remark(remark.orElse(null));
  }

  /** Collects what a Milestone is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private MilestoneKind kind;
    private Text concerns;
    private List<StatedDate> planned = List.of();
    private @Nullable StatedDate actual;
    private @Nullable Text remark;

    private Builder(MilestoneKind kind, Text concerns) {
      this.kind = kind;
      this.concerns = concerns;
    }

    /** Sets what happens. */
    public Builder kind(MilestoneKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets what it happens to: "the building". */
    public Builder concerns(Text concerns) {
      this.concerns = concerns;
      return this;
    }

    /** Sets the dates announced, the oldest announcement first. */
    public Builder planned(List<StatedDate> planned) {
      this.planned = planned;
      return this;
    }

    /** Sets when it happened; null means unknown. */
    public Builder actual(@Nullable StatedDate actual) {
      this.actual = actual;
      return this;
    }

    /** Sets what else is to be known; null means unknown. */
    public Builder remark(@Nullable Text remark) {
      this.remark = remark;
      return this;
    }

    /** Makes the milestone. */
    public Milestone build() {
      return new Milestone(
          kind, concerns, planned, Optional.ofNullable(actual), Optional.ofNullable(remark));
    }
  }
}
