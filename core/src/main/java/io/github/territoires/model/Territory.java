package io.github.territoires.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A <i>territoire d'industrie</i> in one phase of the programme. Only its id is certain to be
 * known: the phase and the code in that phase.
 *
 * <pre>{@code
 * Territory.builder(TerritoryId.parse("phase-2/ti-7511"), Text.french("Limoges et Haute-Vienne"))
 *     .regions(List.of(Region.of("75")))
 *     .build();
 * }</pre>
 *
 * @param id its phase and its code in that phase
 * @param name its name today
 * @param formerNames its names before, the oldest first
 * @param headline the title under which it presents itself
 * @param introduction what it is, in a few sentences
 * @param description what it is, at length
 * @param presentedBy the organisation on whose site it presents itself
 * @param website its site
 * @param regions the regions that it lies in
 * @param departments the departments that it lies in
 * @param perimeter the groupings and communes that it is made of
 * @param governance who sits where
 * @param actionProgramme what it has set out to do
 * @param protocol its <i>protocole d'accord</i>
 * @param contract its <i>contrat</i>
 * @param projects its projects
 * @param links pages about it
 * @param publisher who publishes this about it, if not the programme's publisher
 * @param contact where errors are reported, if not to the programme's contact
 * @param licence the licence, if not the programme's
 * @param asOf the day on which this was known, if not the programme's
 * @param identifiers the ids that others gave it
 * @param sources where this is stated
 * @param extra values beside the model, by name
 * @since 0.1
 */
public record Territory(
    TerritoryId id,
    Optional<Text> name,
    List<FormerName> formerNames,
    Optional<Text> headline,
    Optional<Text> introduction,
    Optional<Text> description,
    Optional<OrganisationId> presentedBy,
    Optional<WebAddress> website,
    List<Region> regions,
    List<Department> departments,
    Optional<Perimeter> perimeter,
    Optional<Governance> governance,
    Optional<ActionProgramme> actionProgramme,
    Optional<Agreement> protocol,
    Optional<Agreement> contract,
    Listing<Project> projects,
    List<Link> links,
    Optional<OrganisationId> publisher,
    Optional<Contact> contact,
    Optional<Licence> licence,
    Optional<LocalDate> asOf,
    List<Identifier> identifiers,
    List<SourceId> sources,
    Map<String, Extra> extra) {

  /** Copies the lists; use {@link #builder}. */
  public Territory {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    formerNames = Checks.list("formerNames", formerNames);
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(introduction, "introduction");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(presentedBy, "presentedBy");
    Objects.requireNonNull(website, "website");
    Objects.requireNonNull(perimeter, "perimeter");
    Objects.requireNonNull(governance, "governance");
    Objects.requireNonNull(actionProgramme, "actionProgramme");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(projects, "projects");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(asOf, "asOf");
    regions = Checks.list("regions", regions);
    departments = Checks.list("departments", departments);
    links = Checks.list("links", links);
    identifiers = Checks.list("identifiers", identifiers);
    sources = Checks.list("sources", sources);
    extra = Checks.extra(extra);
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(TerritoryId id) {
    return new Builder(id);
  }

  /** Begins a new one with what it is called. */
  public static Builder builder(TerritoryId id, Text name) {
    return new Builder(id).name(name);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(id)
        .name(name.orElse(null))
        .formerNames(formerNames)
        .headline(headline.orElse(null))
        .introduction(introduction.orElse(null))
        .description(description.orElse(null))
        .presentedBy(presentedBy.orElse(null))
        .website(website.orElse(null))
        .regions(regions)
        .departments(departments)
        .perimeter(perimeter.orElse(null))
        .governance(governance.orElse(null))
        .actionProgramme(actionProgramme.orElse(null))
        .protocol(protocol.orElse(null))
        .contract(contract.orElse(null))
        .projects(projects)
        .links(links)
        .publisher(publisher.orElse(null))
        .contact(contact.orElse(null))
        .licence(licence.orElse(null))
        .asOf(asOf.orElse(null))
        .identifiers(identifiers)
        .sources(sources)
        .extra(extra);
  }

  /** Collects what a Territory is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private TerritoryId id;
    private @Nullable Text name;
    private List<FormerName> formerNames = List.of();
    private @Nullable Text headline;
    private @Nullable Text introduction;
    private @Nullable Text description;
    private @Nullable OrganisationId presentedBy;
    private @Nullable WebAddress website;
    private List<Region> regions = List.of();
    private List<Department> departments = List.of();
    private @Nullable Perimeter perimeter;
    private @Nullable Governance governance;
    private @Nullable ActionProgramme actionProgramme;
    private @Nullable Agreement protocol;
    private @Nullable Agreement contract;
    private Listing<Project> projects = Listing.unknown();
    private List<Link> links = List.of();
    private @Nullable OrganisationId publisher;
    private @Nullable Contact contact;
    private @Nullable Licence licence;
    private @Nullable LocalDate asOf;
    private List<Identifier> identifiers = List.of();
    private List<SourceId> sources = List.of();
    private Map<String, Extra> extra = Map.of();

    private Builder(TerritoryId id) {
      this.id = id;
    }

    /** Sets its phase and its code in that phase. */
    public Builder id(TerritoryId id) {
      this.id = id;
      return this;
    }

    /** Sets its name today; null means unknown. */
    public Builder name(@Nullable Text name) {
      this.name = name;
      return this;
    }

    /** Sets its names before, the oldest first. */
    public Builder formerNames(List<FormerName> formerNames) {
      this.formerNames = formerNames;
      return this;
    }

    /** Sets the title under which it presents itself; null means unknown. */
    public Builder headline(@Nullable Text headline) {
      this.headline = headline;
      return this;
    }

    /** Sets what it is, in a few sentences; null means unknown. */
    public Builder introduction(@Nullable Text introduction) {
      this.introduction = introduction;
      return this;
    }

    /** Sets what it is, at length; null means unknown. */
    public Builder description(@Nullable Text description) {
      this.description = description;
      return this;
    }

    /** Sets the organisation on whose site it presents itself; null means unknown. */
    public Builder presentedBy(@Nullable OrganisationId presentedBy) {
      this.presentedBy = presentedBy;
      return this;
    }

    /** Sets its site; null means unknown. */
    public Builder website(@Nullable WebAddress website) {
      this.website = website;
      return this;
    }

    /** Sets the regions that it lies in. */
    public Builder regions(List<Region> regions) {
      this.regions = regions;
      return this;
    }

    /** Sets the departments that it lies in. */
    public Builder departments(List<Department> departments) {
      this.departments = departments;
      return this;
    }

    /** Sets the groupings and communes that it is made of; null means unknown. */
    public Builder perimeter(@Nullable Perimeter perimeter) {
      this.perimeter = perimeter;
      return this;
    }

    /** Sets who sits where; null means unknown. */
    public Builder governance(@Nullable Governance governance) {
      this.governance = governance;
      return this;
    }

    /** Sets what it has set out to do; null means unknown. */
    public Builder actionProgramme(@Nullable ActionProgramme actionProgramme) {
      this.actionProgramme = actionProgramme;
      return this;
    }

    /** Sets its <i>protocole d'accord</i>; null means unknown. */
    public Builder protocol(@Nullable Agreement protocol) {
      this.protocol = protocol;
      return this;
    }

    /** Sets its <i>contrat</i>; null means unknown. */
    public Builder contract(@Nullable Agreement contract) {
      this.contract = contract;
      return this;
    }

    /** Sets its projects. */
    public Builder projects(Listing<Project> projects) {
      this.projects = projects;
      return this;
    }

    /** Sets pages about it. */
    public Builder links(List<Link> links) {
      this.links = links;
      return this;
    }

    /** Sets who publishes this about it, if not the programme's publisher; null means unknown. */
    public Builder publisher(@Nullable OrganisationId publisher) {
      this.publisher = publisher;
      return this;
    }

    /** Sets where errors are reported, if not to the programme's contact; null means unknown. */
    public Builder contact(@Nullable Contact contact) {
      this.contact = contact;
      return this;
    }

    /** Sets the licence, if not the programme's; null means unknown. */
    public Builder licence(@Nullable Licence licence) {
      this.licence = licence;
      return this;
    }

    /** Sets the day on which this was known, if not the programme's; null means unknown. */
    public Builder asOf(@Nullable LocalDate asOf) {
      this.asOf = asOf;
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

    /** Makes the territory. */
    public Territory build() {
      return new Territory(
          id,
          Optional.ofNullable(name),
          formerNames,
          Optional.ofNullable(headline),
          Optional.ofNullable(introduction),
          Optional.ofNullable(description),
          Optional.ofNullable(presentedBy),
          Optional.ofNullable(website),
          regions,
          departments,
          Optional.ofNullable(perimeter),
          Optional.ofNullable(governance),
          Optional.ofNullable(actionProgramme),
          Optional.ofNullable(protocol),
          Optional.ofNullable(contract),
          projects,
          links,
          Optional.ofNullable(publisher),
          Optional.ofNullable(contact),
          Optional.ofNullable(licence),
          Optional.ofNullable(asOf),
          identifiers,
          sources,
          extra);
    }
  }
}
