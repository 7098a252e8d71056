package io.github.territoires.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param id its id within the programme
 * @param publisher who published it
 * @param title what it is called, in its own language first
 * @param asOf the day on which the facts were last compared with it
 * @param address where it can be read
 * @param licence under what licence its content may be used
 * @param published when it was published or which edition it is
 * @since 0.1
 */
public record Source(
    SourceId id,
    OrganisationId publisher,
    Text title,
    LocalDate asOf,
    Optional<WebAddress> address,
    Optional<Licence> licence,
    Optional<ImpreciseDate> published) {

  /** Copies the lists; use {@link #builder}. */
  public Source {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(published, "published");
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(SourceId id, OrganisationId publisher, Text title, LocalDate asOf) {
    return new Builder(id, publisher, title, asOf);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(id, publisher, title, asOf)
        .address(address.orElse(null))
        .licence(licence.orElse(null))
        .published(published.orElse(null));
  }

  /** Collects what a Source is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private SourceId id;
    private OrganisationId publisher;
    private Text title;
    private LocalDate asOf;
    private @Nullable WebAddress address;
    private @Nullable Licence licence;
    private @Nullable ImpreciseDate published;

    private Builder(SourceId id, OrganisationId publisher, Text title, LocalDate asOf) {
      this.id = id;
      this.publisher = publisher;
      this.title = title;
      this.asOf = asOf;
    }

    /** Sets its id within the programme. */
    public Builder id(SourceId id) {
      this.id = id;
      return this;
    }

    /** Sets who published it. */
    public Builder publisher(OrganisationId publisher) {
      this.publisher = publisher;
      return this;
    }

    /** Sets what it is called, in its own language first. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Sets the day on which the facts were last compared with it. */
    public Builder asOf(LocalDate asOf) {
      this.asOf = asOf;
      return this;
    }

    /** Sets where it can be read; null means unknown. */
    public Builder address(@Nullable WebAddress address) {
      this.address = address;
      return this;
    }

    /** Sets under what licence its content may be used; null means unknown. */
    public Builder licence(@Nullable Licence licence) {
      this.licence = licence;
      return this;
    }

    /** Sets when it was published or which edition it is; null means unknown. */
    public Builder published(@Nullable ImpreciseDate published) {
      this.published = published;
      return this;
    }

    /** Makes the source. */
    public Source build() {
      return new Source(
          id,
          publisher,
          title,
          asOf,
          Optional.ofNullable(address),
          Optional.ofNullable(licence),
          Optional.ofNullable(published));
    }
  }
}
