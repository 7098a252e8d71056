package io.github.territoires.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company, an authority, a university, a committee: whoever acts in the programme. It stands once
 * in the programme and is referenced by id.
 *
 * @param id its id within the programme
 * @param name its name today
 * @param formerNames its names before, the oldest first
 * @param shortName its usual abbreviation: {@code ELAN}
 * @param kind what sort of organisation it is
 * @param siren its SIREN
 * @param siret the SIRET of the establishment that acts
 * @param legalNature its legal nature, if it is a commune or a grouping of communes
 * @param partOf the organisation that it belongs to
 * @param website its site
 * @param identifiers the ids that others gave it
 * @param sources where this is stated
 * @param extra values beside the model, by name
 * @since 0.1
 */
public record Organisation(
    OrganisationId id,
    Text name,
    List<FormerName> formerNames,
    Optional<String> shortName,
    Optional<OrganisationKind> kind,
    Optional<Siren> siren,
    Optional<Siret> siret,
    Optional<LegalNature> legalNature,
    Optional<OrganisationId> partOf,
    Optional<WebAddress> website,
    List<Identifier> identifiers,
    List<SourceId> sources,
    Map<String, Extra> extra) {

  /** Copies the lists; use {@link #builder}. */
  public Organisation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    formerNames = Checks.list("formerNames", formerNames);
    Objects.requireNonNull(shortName, "shortName");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(siren, "siren");
    Objects.requireNonNull(siret, "siret");
    Objects.requireNonNull(legalNature, "legalNature");
    Objects.requireNonNull(partOf, "partOf");
    Objects.requireNonNull(website, "website");
    identifiers = Checks.list("identifiers", identifiers);
    sources = Checks.list("sources", sources);
    extra = Checks.extra(extra);
    shortName.ifPresent(value -> Checks.text("short name", value));
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(OrganisationId id, Text name) {
    return new Builder(id, name);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(id, name)
        .formerNames(formerNames)
        .shortName(shortName.orElse(null))
        .kind(kind.orElse(null))
        .siren(siren.orElse(null))
        .siret(siret.orElse(null))
        .legalNature(legalNature.orElse(null))
        .partOf(partOf.orElse(null))
        .website(website.orElse(null))
        .identifiers(identifiers)
        .sources(sources)
        .extra(extra);
  }

  /** Collects what an Organisation is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private OrganisationId id;
    private Text name;
    private List<FormerName> formerNames = List.of();
    private @Nullable String shortName;
    private @Nullable OrganisationKind kind;
    private @Nullable Siren siren;
    private @Nullable Siret siret;
    private @Nullable LegalNature legalNature;
    private @Nullable OrganisationId partOf;
    private @Nullable WebAddress website;
    private List<Identifier> identifiers = List.of();
    private List<SourceId> sources = List.of();
    private Map<String, Extra> extra = Map.of();

    private Builder(OrganisationId id, Text name) {
      this.id = id;
      this.name = name;
    }

    /** Sets its id within the programme. */
    public Builder id(OrganisationId id) {
      this.id = id;
      return this;
    }

    /** Sets its name today. */
    public Builder name(Text name) {
      this.name = name;
      return this;
    }

    /** Sets its names before, the oldest first. */
    public Builder formerNames(List<FormerName> formerNames) {
      this.formerNames = formerNames;
      return this;
    }

    /** Sets its usual abbreviation: {@code ELAN}; null means unknown. */
    public Builder shortName(@Nullable String shortName) {
      this.shortName = shortName;
      return this;
    }

    /** Sets what sort of organisation it is; null means unknown. */
    public Builder kind(@Nullable OrganisationKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets its SIREN; null means unknown. */
    public Builder siren(@Nullable Siren siren) {
      this.siren = siren;
      return this;
    }

    /** Sets the SIRET of the establishment that acts; null means unknown. */
    public Builder siret(@Nullable Siret siret) {
      this.siret = siret;
      return this;
    }

    /** Sets its legal nature, if it is a commune or a grouping of communes; null means unknown. */
    public Builder legalNature(@Nullable LegalNature legalNature) {
      this.legalNature = legalNature;
      return this;
    }

    /** Sets the organisation that it belongs to; null means unknown. */
    public Builder partOf(@Nullable OrganisationId partOf) {
      this.partOf = partOf;
      return this;
    }

    /** Sets its site; null means unknown. */
    public Builder website(@Nullable WebAddress website) {
      this.website = website;
      return this;
    }

    /** Sets the ids that others gave it. */
    public Builder identifiers(List<Identifier> identifiers) {
      this.identifiers = identifiers;
      return this;
    }

    /** Sets where this is stated. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Sets values beside the model, by name. */
    public Builder extra(Map<String, Extra> extra) {
      this.extra = extra;
      return this;
    }

    /** Makes the organisation. */
    public Organisation build() {
      return new Organisation(
          id,
          name,
          formerNames,
          Optional.ofNullable(shortName),
          Optional.ofNullable(kind),
          Optional.ofNullable(siren),
          Optional.ofNullable(siret),
          Optional.ofNullable(legalNature),
          Optional.ofNullable(partOf),
          Optional.ofNullable(website),
          identifiers,
          sources,
          extra);
    }
  }
}
