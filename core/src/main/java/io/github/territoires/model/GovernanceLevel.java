package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One level of the programme's governance.
 *
 * @param level which one
 * @param body the body that meets at this level
 * @param chair who chairs it
 * @param steering the organisations that steer at this level
 * @param remark what else is to be known
 * @param sources where this is stated
 * @since 0.1
 */
public record GovernanceLevel(
    Level level,
    Text body,
    Text chair,
    List<OrganisationId> steering,
    Optional<Text> remark,
    List<SourceId> sources) {

  /** Copies the lists; use {@link #builder}. */
  public GovernanceLevel {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(chair, "chair");
    Objects.requireNonNull(remark, "remark");
    steering = Checks.list("steering", steering);
    sources = Checks.list("sources", sources);
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(Level level, Text body, Text chair) {
    return new Builder(level, body, chair);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(level, body, chair)
        .steering(steering)
        .remark(remark.orElse(null))
        .sources(sources);
  }

  /** Collects what a GovernanceLevel is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private Level level;
    private Text body;
    private Text chair;
    private List<OrganisationId> steering = List.of();
    private @Nullable Text remark;
    private List<SourceId> sources = List.of();

    private Builder(Level level, Text body, Text chair) {
      this.level = level;
      this.body = body;
      this.chair = chair;
    }

    /** Sets which one. */
    public Builder level(Level level) {
      this.level = level;
      return this;
    }

    /** Sets the body that meets at this level. */
    public Builder body(Text body) {
      this.body = body;
      return this;
    }

    /** Sets who chairs it. */
    public Builder chair(Text chair) {
      this.chair = chair;
      return this;
    }

    /** Sets the organisations that steer at this level. */
    public Builder steering(List<OrganisationId> steering) {
      this.steering = steering;
      return this;
    }

    /** Sets what else is to be known; null means unknown. */
    public Builder remark(@Nullable Text remark) {
      this.remark = remark;
      return this;
    }

    /** Sets where this is stated. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Makes the governance level. */
    public GovernanceLevel build() {
      return new GovernanceLevel(
          level, body, chair, steering, Optional.ofNullable(remark), sources);
    }
  }
}
