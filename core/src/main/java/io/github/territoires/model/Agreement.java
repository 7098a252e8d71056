package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A <i>protocole d'accord</i> or a <i>contrat</i> of a territory.
 *
 * @param signed when it was signed
 * @param period from when to when it holds
 * @param signatories who signed it
 * @param address where it can be read
 * @param remark what else is to be known
 * @param sources where this is stated
 * @since 0.1
 */
public record Agreement(
    Optional<StatedDate> signed,
    Optional<ImpreciseDate> period,
    Listing<Signatory> signatories,
    Optional<WebAddress> address,
    Optional<Text> remark,
    List<SourceId> sources) {

  /** Copies the lists; use {@link #builder}. */
  public Agreement {
    Objects.requireNonNull(signed, "signed");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(signatories, "signatories");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(remark, "remark");
    sources = Checks.list("sources", sources);
  }

  /** Begins a new one; nothing of it is certain to be known. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder()
        .signed(signed.orElse(null))
        .period(period.orElse(null))
        .signatories(signatories)
        .address(address.orElse(null))
        .remark(remark.orElse(null))
        .sources(sources);
  }

  /** Collects what an Agreement is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable StatedDate signed;
    private @Nullable ImpreciseDate period;
    private Listing<Signatory> signatories = Listing.unknown();
    private @Nullable WebAddress address;
    private @Nullable Text remark;
    private List<SourceId> sources = List.of();

    private Builder() {}

    /** Sets when it was signed; null means unknown. */
    public Builder signed(@Nullable StatedDate signed) {
      this.signed = signed;
      return this;
    }

    /** Sets from when to when it holds; null means unknown. */
    public Builder period(@Nullable ImpreciseDate period) {
      this.period = period;
      return this;
    }

    /** Sets who signed it. */
    public Builder signatories(Listing<Signatory> signatories) {
      this.signatories = signatories;
      return this;
    }

    /** Sets where it can be read; null means unknown. */
    public Builder address(@Nullable WebAddress address) {
      this.address = address;
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

    /** Makes the agreement. */
    public Agreement build() {
      return new Agreement(
          Optional.ofNullable(signed),
          Optional.ofNullable(period),
          signatories,
          Optional.ofNullable(address),
          Optional.ofNullable(remark),
          sources);
    }
  }
}
