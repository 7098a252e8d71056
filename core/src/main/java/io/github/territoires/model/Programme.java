package io.github.territoires.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The programme <i>Territoires d'industrie</i>, or what a publisher knows of it: phases with their
 * themes, territories with their governance and projects, and the organisations and sources that
 * these refer to by id.
 *
 * <pre>{@code
 * Programme programme = Catalog.bundled();
 * Territory limoges = programme.territory(TerritoryId.parse("phase-1/ti-7507"));
 * List<Project> involved = programme.projects(OrganisationId.of("limoges-metropole"));
 * }</pre>
 *
 * <p>A programme is immutable. It may be incomplete or contradict itself, hold one id twice or a
 * reference to nothing: {@code Validator} finds that. Lookups take a constant time; of two things
 * with one id they find the first.
 *
 * @since 0.1
 */
public final class Programme {
  private final ProgrammeFacts facts;
  private final ProgrammeIndex index;

  private Programme(ProgrammeFacts facts) {
    this.facts = facts;
    this.index = new ProgrammeIndex(facts);
  }

  /** Begins a new programme with what it cannot be without. */
  public static Builder builder(Text name, LocalDate asOf) {
    return new Builder(name, asOf);
  }

  /**
   * Returns this programme without the names of persons; the organisations for which they sit or
   * sign stay.
   */
  public Programme withoutPersons() {
    return WithoutPersons.of(this);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(facts.name(), facts.asOf())
        .notice(facts.notice().orElse(null))
        .publisher(facts.publisher().orElse(null))
        .contact(facts.contact().orElse(null))
        .licence(facts.licence().orElse(null))
        .issued(facts.issued().orElse(null))
        .sources(facts.sources())
        .organisations(facts.organisations())
        .phases(facts.phases())
        .governance(facts.governance())
        .territories(facts.territories())
        .successions(facts.successions());
  }

  /** Returns what the programme is called. */
  public Text name() {
    return facts.name();
  }

  /** Returns the day on which all this was known. */
  public LocalDate asOf() {
    return facts.asOf();
  }

  /** Returns what this compilation is and is not. */
  public Optional<Text> notice() {
    return facts.notice();
  }

  /** Returns who publishes this compilation. */
  public Optional<OrganisationId> publisher() {
    return facts.publisher();
  }

  /** Returns where errors are reported. */
  public Optional<Contact> contact() {
    return facts.contact();
  }

  /** Returns under what licence. */
  public Optional<Licence> licence() {
    return facts.licence();
  }

  /** Returns the day on which this compilation was issued. */
  public Optional<LocalDate> issued() {
    return facts.issued();
  }

  /** Returns where the facts come from. */
  public List<Source> sources() {
    return facts.sources();
  }

  /** Returns whoever acts in the programme. */
  public List<Organisation> organisations() {
    return facts.organisations();
  }

  /** Returns the phases, the oldest first. */
  public List<Phase> phases() {
    return facts.phases();
  }

  /** Returns the levels of governance, the local one first. */
  public List<GovernanceLevel> governance() {
    return facts.governance();
  }

  /** Returns the territories that are known. */
  public List<Territory> territories() {
    return facts.territories();
  }

  /** Returns what became of the members of territories in another phase. */
  public List<Succession> successions() {
    return facts.successions();
  }

  /**
   * Returns the phase with an id.
   *
   * @throws UnknownIdException if there is none, naming the nearest known id
   */
  public Phase phase(PhaseId id) {
    return known("phase", id, index.phases);
  }

  /** Finds the phase with an id. */
  public Optional<Phase> find(PhaseId id) {
    return Optional.ofNullable(index.phases.get(id));
  }

  /**
   * Returns the theme with an id.
   *
   * @throws UnknownIdException if there is none, naming the nearest known id
   */
  public Theme theme(ThemeId id) {
    return known("theme", id, index.themes);
  }

  /** Finds the theme with an id. */
  public Optional<Theme> find(ThemeId id) {
    return Optional.ofNullable(index.themes.get(id));
  }

  /**
   * Returns the territory with an id.
   *
   * @throws UnknownIdException if there is none, naming the nearest known id
   */
  public Territory territory(TerritoryId id) {
    return known("territory", id, index.territories);
  }

  /** Finds the territory with an id. */
  public Optional<Territory> find(TerritoryId id) {
    return Optional.ofNullable(index.territories.get(id));
  }

  /**
   * Returns the project with an id.
   *
   * @throws UnknownIdException if there is none, naming the nearest known id
   */
  public Project project(ProjectId id) {
    return known("project", id, index.projects);
  }

  /** Finds the project with an id. */
  public Optional<Project> find(ProjectId id) {
    return Optional.ofNullable(index.projects.get(id));
  }

  /**
   * Returns the organisation with an id.
   *
   * @throws UnknownIdException if there is none, naming the nearest known id
   */
  public Organisation organisation(OrganisationId id) {
    return known("organisation", id, index.organisations);
  }

  /** Finds the organisation with an id. */
  public Optional<Organisation> find(OrganisationId id) {
    return Optional.ofNullable(index.organisations.get(id));
  }

  /**
   * Returns the source with an id.
   *
   * @throws UnknownIdException if there is none, naming the nearest known id
   */
  public Source source(SourceId id) {
    return known("source", id, index.sources);
  }

  /** Finds the source with an id. */
  public Optional<Source> find(SourceId id) {
    return Optional.ofNullable(index.sources.get(id));
  }

  /** Returns the phase that ends last, if there is any. */
  public Optional<Phase> latestPhase() {
    return phases().stream()
        .max(Comparator.comparing(phase -> phase.period().latest().orElse(LocalDate.MAX)));
  }

  /** Returns the territories of a phase. */
  public List<Territory> territories(PhaseId phase) {
    return index.territoriesByPhase.getOrDefault(phase, List.of());
  }

  /** Returns the territories that lie in a region, wholly or in part, of any phase. */
  public List<Territory> territories(Region region) {
    return index.territoriesByRegion.getOrDefault(region, List.of());
  }

  /**
   * Returns the territories that an organisation presents, sits in, signed for or has projects in.
   */
  public List<Territory> territories(OrganisationId organisation) {
    return index.territoriesByOrganisation.getOrDefault(organisation, List.of());
  }

  /** Returns the projects of all territories, in the order of the territories. */
  public List<Project> projects() {
    return index.allProjects;
  }

  /** Returns the projects that serve a theme. */
  public List<Project> projects(ThemeId theme) {
    return index.projectsByTheme.getOrDefault(theme, List.of());
  }

  /**
   * Returns the projects in which an organisation takes part: as a party of the project or of its
   * facilities, as one on whose behalf a party acts, or as a funder.
   */
  public List<Project> projects(OrganisationId organisation) {
    return index.projectsByOrganisation.getOrDefault(organisation, List.of());
  }

  /** Returns the successions that begin or end in a territory. */
  public List<Succession> successions(TerritoryId territory) {
    return index.successionsByTerritory.getOrDefault(territory, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Programme that && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  /** Names the programme, its as-of day and how much it holds. */
  @Override
  public String toString() {
    return "Programme["
        + name()
        + ", as of "
        + asOf()
        + ", "
        + territories().size()
        + " territories, "
        + projects().size()
        + " projects]";
  }

  private static <I, T> T known(String kind, I id, Map<I, T> index) {
    T found = index.get(id);
    if (found == null) {
      throw new UnknownIdException(
          kind, id.toString(), index.keySet().stream().map(Object::toString).toList());
    }
    return found;
  }

  /** Collects what a programme is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private Text name;
    private LocalDate asOf;
    private @Nullable Text notice;
    private @Nullable OrganisationId publisher;
    private @Nullable Contact contact;
    private @Nullable Licence licence;
    private @Nullable LocalDate issued;
    private List<Source> sources = List.of();
    private List<Organisation> organisations = List.of();
    private List<Phase> phases = List.of();
    private List<GovernanceLevel> governance = List.of();
    private List<Territory> territories = List.of();
    private List<Succession> successions = List.of();

    private Builder(Text name, LocalDate asOf) {
      this.name = name;
      this.asOf = asOf;
    }

    /** Sets what the programme is called. */
    public Builder name(Text name) {
      this.name = name;
      return this;
    }

    /** Sets the day on which all this was known. */
    public Builder asOf(LocalDate asOf) {
      this.asOf = asOf;
      return this;
    }

    /** Sets what this compilation is and is not; null means unknown. */
    public Builder notice(@Nullable Text notice) {
      this.notice = notice;
      return this;
    }

    /** Sets who publishes this compilation; null means unknown. */
    public Builder publisher(@Nullable OrganisationId publisher) {
      this.publisher = publisher;
      return this;
    }

    /** Sets where errors are reported; null means unknown. */
    public Builder contact(@Nullable Contact contact) {
      this.contact = contact;
      return this;
    }

    /** Sets under what licence; null means unknown. */
    public Builder licence(@Nullable Licence licence) {
      this.licence = licence;
      return this;
    }

    /** Sets the day on which this compilation was issued; null means unknown. */
    public Builder issued(@Nullable LocalDate issued) {
      this.issued = issued;
      return this;
    }

    /** Sets where the facts come from. */
    public Builder sources(List<Source> sources) {
      this.sources = sources;
      return this;
    }

    /** Sets whoever acts in the programme. */
    public Builder organisations(List<Organisation> organisations) {
      this.organisations = organisations;
      return this;
    }

    /** Sets the phases, the oldest first. */
    public Builder phases(List<Phase> phases) {
      this.phases = phases;
      return this;
    }

    /** Sets the levels of governance, the local one first. */
    public Builder governance(List<GovernanceLevel> governance) {
      this.governance = governance;
      return this;
    }

    /** Sets the territories that are known. */
    public Builder territories(List<Territory> territories) {
      this.territories = territories;
      return this;
    }

    /** Sets what became of the members of territories in another phase. */
    public Builder successions(List<Succession> successions) {
      this.successions = successions;
      return this;
    }

    /** Makes the programme. */
    public Programme build() {
      return new Programme(
          new ProgrammeFacts(
              name,
              asOf,
              Optional.ofNullable(notice),
              Optional.ofNullable(publisher),
              Optional.ofNullable(contact),
              Optional.ofNullable(licence),
              Optional.ofNullable(issued),
              sources,
              organisations,
              phases,
              governance,
              territories,
              successions));
    }
  }
}
