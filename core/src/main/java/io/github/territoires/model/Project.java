package io.github.territoires.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project of a territory. Only its id and its title are certain to be known.
 *
 * <pre>{@code
 * Project.builder(ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique"), Text.french("Cité de la Céramique"))
 *     .parties(Listing.all(Party.of(OrganisationId.of("limoges-metropole"), Role.CARRIER)))
 *     .build();
 * }</pre>
 *
 * @param id its id, given once
 * @param title its name today
 * @param formerNames its names before, the oldest first
 * @param summary what it is, in one or two sentences
 * @param description what it is, at length
 * @param flagship whether the territory calls it a <i>projet phare</i>
 * @param actionSheet the number of its <i>fiche-action</i> in the contract
 * @param form its legal or practical form
 * @param place where it is
 * @param themes the themes that it serves
 * @param parties who takes part in it, in what roles
 * @param facilities the buildings and installations that it uses or creates
 * @param services what it offers or brings about
 * @param milestones its dates
 * @param progress how far it has come
 * @param cost what it costs
 * @param fundings who pays for it
 * @param links pages about it
 * @param identifiers the ids that others gave it
 * @param sources where this is stated
 * @param extra values beside the model, by name
 * @since 0.1
 */
public record Project(
    ProjectId id,
    Text title,
    List<FormerName> formerNames,
    Optional<Text> summary,
    Optional<Text> description,
    Optional<Boolean> flagship,
    Optional<String> actionSheet,
    Optional<ProjectForm> form,
    Optional<Place> place,
    Listing<ThemeId> themes,
    Listing<Party> parties,
    List<Facility> facilities,
    List<Text> services,
    List<Milestone> milestones,
    Optional<Progress> progress,
    Optional<Cost> cost,
    Listing<Funding> fundings,
    List<Link> links,
    List<Identifier> identifiers,
    List<SourceId> sources,
    Map<String, Extra> extra) {

  /** Copies the lists; use {@link #builder}. */
  public Project {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(flagship, "flagship");
    Objects.requireNonNull(actionSheet, "actionSheet");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(themes, "themes");
    Objects.requireNonNull(parties, "parties");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(cost, "cost");
    Objects.requireNonNull(fundings, "fundings");
    formerNames = Checks.list("formerNames", formerNames);
    facilities = Checks.list("facilities", facilities);
    services = Checks.list("services", services);
    milestones = Checks.list("milestones", milestones);
    links = Checks.list("links", links);
    identifiers = Checks.list("identifiers", identifiers);
    sources = Checks.list("sources", sources);
    extra = Checks.extra(extra);
    actionSheet.ifPresent(value -> Checks.text("action sheet", value));
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(ProjectId id, Text title) {
    return new Builder(id, title);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(id, title)
        .formerNames(formerNames)
        .summary(summary.orElse(null))
        .description(description.orElse(null))
        .flagship(flagship.orElse(null))
        .actionSheet(actionSheet.orElse(null))
        .form(form.orElse(null))
        .place(place.orElse(null))
        .themes(themes)
        .parties(parties)
        .facilities(facilities)
        .services(services)
        .milestones(milestones)
        .progress(progress.orElse(null))
        .cost(cost.orElse(null))
        .fundings(fundings)
        .links(links)
        .identifiers(identifiers)
        .sources(sources)
        .extra(extra);
  }

  /** Collects what a Project is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private ProjectId id;
    private Text title;
    private List<FormerName> formerNames = List.of();
    private @Nullable Text summary;
    private @Nullable Text description;
    private @Nullable Boolean flagship;
    private @Nullable String actionSheet;
    private @Nullable ProjectForm form;
    private @Nullable Place place;
    private Listing<ThemeId> themes = Listing.unknown();
    private Listing<Party> parties = Listing.unknown();
    private List<Facility> facilities = List.of();
    private List<Text> services = List.of();
    private List<Milestone> milestones = List.of();
    private @Nullable Progress progress;
    private @Nullable Cost cost;
    private Listing<Funding> fundings = Listing.unknown();
    private List<Link> links = List.of();
    private List<Identifier> identifiers = List.of();
    private List<SourceId> sources = List.of();
    private Map<String, Extra> extra = Map.of();

    private Builder(ProjectId id, Text title) {
      this.id = id;
      this.title = title;
    }

    /** Sets its id, given once. */
    public Builder id(ProjectId id) {
      this.id = id;
      return this;
    }

    /** Sets its name today. */
    public Builder title(Text title) {
      this.title = title;
      return this;
    }

    /** Sets its names before, the oldest first. */
    public Builder formerNames(List<FormerName> formerNames) {
      this.formerNames = formerNames;
      return this;
    }

    /** Sets what it is, in one or two sentences; null means unknown. */
    public Builder summary(@Nullable Text summary) {
      this.summary = summary;
      return this;
    }

    /** Sets what it is, at length; null means unknown. */
    public Builder description(@Nullable Text description) {
      this.description = description;
      return this;
    }

    /** Sets whether the territory calls it a <i>projet phare</i>; null means unknown. */
    public Builder flagship(@Nullable Boolean flagship) {
      this.flagship = flagship;
      return this;
    }

    /** Sets the number of its <i>fiche-action</i> in the contract; null means unknown. */
    public Builder actionSheet(@Nullable String actionSheet) {
      this.actionSheet = actionSheet;
      return this;
    }

    /** Sets its legal or practical form; null means unknown. */
    public Builder form(@Nullable ProjectForm form) {
      this.form = form;
      return this;
    }

    /** Sets where it is; null means unknown. */
    public Builder place(@Nullable Place place) {
      this.place = place;
      return this;
    }

    /** Sets the themes that it serves. */
    public Builder themes(Listing<ThemeId> themes) {
      this.themes = themes;
      return this;
    }

    /** Sets who takes part in it, in what roles. */
    public Builder parties(Listing<Party> parties) {
      this.parties = parties;
      return this;
    }

    /** Sets the buildings and installations that it uses or creates. */
    public Builder facilities(List<Facility> facilities) {
      this.facilities = facilities;
      return this;
    }

    /** Sets what it offers or brings about. */
    public Builder services(List<Text> services) {
      this.services = services;
      return this;
    }

    /** Sets its dates. */
    public Builder milestones(List<Milestone> milestones) {
      this.milestones = milestones;
      return this;
    }

    /** Sets how far it has come; null means unknown. */
    public Builder progress(@Nullable Progress progress) {
      this.progress = progress;
      return this;
    }

    /** Sets what it costs; null means unknown. */
    public Builder cost(@Nullable Cost cost) {
      this.cost = cost;
      return this;
    }

    /** Sets who pays for it. */
    public Builder fundings(Listing<Funding> fundings) {
      this.fundings = fundings;
      return this;
    }

    /** Sets pages about it. */
    public Builder links(List<Link> links) {
      this.links = links;
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

    /** Makes the project. */
    public Project build() {
      return new Project(
          id,
          title,
          formerNames,
          Optional.ofNullable(summary),
          Optional.ofNullable(description),
          Optional.ofNullable(flagship),
          Optional.ofNullable(actionSheet),
          Optional.ofNullable(form),
          Optional.ofNullable(place),
          themes,
          parties,
          facilities,
          services,
          milestones,
          Optional.ofNullable(progress),
          Optional.ofNullable(cost),
          fundings,
          links,
          identifiers,
          sources,
          extra);
    }
  }
}
