package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money that an organisation puts into a project.
 *
 * @param funder who pays
 * @param scheme under which scheme or fund
 * @param amount how much
 * @param state how far it has come
 * @param sources where this is stated
 * @since 0.1
 */
public record Funding(
    OrganisationId funder,
    Optional<Text> scheme,
    Optional<Money> amount,
    Optional<FundingState> state,
    List<SourceId> sources) {

  /** Copies the lists; use {@link #builder}. */
  public Funding {
    Objects.requireNonNull(funder, "funder");
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(state, "state");
    sources = Checks.list("sources", sources);
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(OrganisationId funder) {
    return new Builder(funder);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(funder)
        .scheme(scheme.orElse(null))
        .amount(amount.orElse(null))
        .state(state.orElse(null))
        .sources(sources);
  }

  /** Collects what a Funding is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private OrganisationId funder;
    private @Nullable Text scheme;
    private @Nullable Money amount;
    private @Nullable FundingState state;
    private List<SourceId> sources = List.of();

    private Builder(OrganisationId funder) {
      this.funder = funder;
    }

    /** Sets who pays. */
    public Builder funder(OrganisationId funder) {
      this.funder = funder;
      return this;
    }

    /** Sets under which scheme or fund; null means unknown. */
    public Builder scheme(@Nullable Text scheme) {
      this.scheme = scheme;
      return this;
    }

    /** Sets how much; null means unknown. */
    public Builder amount(@Nullable Money amount) {
      this.amount = amount;
      return this;
    }

    /** Sets how far it has come; null means unknown. */
    public Builder state(@Nullable FundingState state) {
      this.state = state;
      return this;
    }

    /** Sets where this is stated. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Makes the funding. */
    public Funding build() {
      return new Funding(
          funder,
          Optional.ofNullable(scheme),
          Optional.ofNullable(amount),
          Optional.ofNullable(state),
          sources);
    }
  }
}
