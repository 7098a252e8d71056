package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a perimeter: a grouping of communes, or a single commune.
 *
 * @param code the SIREN of a grouping or the INSEE code of a commune
 * @param name its label in the perimeter, for display: {@code CU Limoges Métropole}
 * @param nature its legal nature, which a name never tells; empty where it is not known
 * @param population its inhabitants
 * @param communes the communes of a grouping
 * @since 0.1
 */
public record Member(
    MemberCode code,
    String name,
    Optional<LegalNature> nature,
    Optional<Population> population,
    Listing<Commune> communes) {

  /** Refuses a blank name. */
  public Member {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(population, "population");
    Objects.requireNonNull(communes, "communes");
    Checks.text("name of a member", name);
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(MemberCode code, String name) {
    return new Builder(code, name);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(code, name)
        .nature(nature.orElse(null))
        .population(population.orElse(null))
        .communes(communes);
  }

  /** Collects what a Member is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private MemberCode code;
    private String name;
    private @Nullable LegalNature nature;
    private @Nullable Population population;
    private Listing<Commune> communes = Listing.unknown();

    private Builder(MemberCode code, String name) {
      this.code = code;
      this.name = name;
    }

    /** Sets the SIREN of a grouping or the INSEE code of a commune. */
    public Builder code(MemberCode code) {
      this.code = code;
      return this;
    }

    /** Sets its label in the perimeter, for display: {@code CU Limoges Métropole}. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets its legal nature, which a name never tells; null means unknown. */
    public Builder nature(@Nullable LegalNature nature) {
      this.nature = nature;
      return this;
    }

    /** Sets its inhabitants; null means unknown. */
    public Builder population(@Nullable Population population) {
      this.population = population;
      return this;
    }

    /** Sets the communes of a grouping. */
    public Builder communes(Listing<Commune> communes) {
      this.communes = communes;
      return this;
    }

    /** Makes the member. */
    public Member build() {
      return new Member(
          code, name, Optional.ofNullable(nature), Optional.ofNullable(population), communes);
    }
  }
}
