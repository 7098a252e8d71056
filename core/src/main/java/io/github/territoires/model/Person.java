package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A holder of a public mandate, or a signatory. Persons appear in no other capacity, and never with
 * an address, a telephone number or a mail address.
 *
 * @param name the name
 * @param function the mandate or function
 * @param source where this is stated
 * @param organisation the organisation in which it is held
 * @param period from when to when
 * @since 0.1
 */
public record Person(
    String name,
    Text function,
    SourceId source,
    Optional<OrganisationId> organisation,
    Optional<ImpreciseDate> period) {

  /** Refuses a blank name. */
  public Person {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(period, "period");
    Checks.text("name of a person", name);
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(String name, Text function, SourceId source) {
    return new Builder(name, function, source);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(name, function, source)
        .organisation(organisation.orElse(null))
        .period(period.orElse(null));
  }

  /** Collects what a Person is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private String name;
    private Text function;
    private SourceId source;
    private @Nullable OrganisationId organisation;
    private @Nullable ImpreciseDate period;

    private Builder(String name, Text function, SourceId source) {
      this.name = name;
      this.function = function;
      this.source = source;
    }

    /** Sets the name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets the mandate or function. */
    public Builder function(Text function) {
      this.function = function;
      return this;
    }

    /** Sets where this is stated. */
    public Builder source(SourceId source) {
      this.source = source;
      return this;
    }

    /** Sets the organisation in which it is held; null means unknown. */
    public Builder organisation(@Nullable OrganisationId organisation) {
      this.organisation = organisation;
      return this;
    }

    /** Sets from when to when; null means unknown. */
    public Builder period(@Nullable ImpreciseDate period) {
      this.period = period;
      return this;
    }

    /** Makes the person. */
    public Person build() {
      return new Person(
          name, function, source, Optional.ofNullable(organisation), Optional.ofNullable(period));
    }
  }
}
