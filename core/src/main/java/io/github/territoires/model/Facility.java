package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A building or an installation that a project is housed in or creates. It has parties and
 * milestones of its own: the contracting authority of a building is not that of the project inside
 * it.
 *
 * @param code its id within the project
 * @param name what it is: "the building of the centre"
 * @param place where it stands
 * @param parties who builds and runs it
 * @param milestones its dates
 * @param sources where this is stated
 * @since 0.1
 */
public record Facility(
    String code,
    Text name,
    Optional<Place> place,
    Listing<Party> parties,
    List<Milestone> milestones,
    List<SourceId> sources) {

  /** Copies the lists and refuses a code that is not an id; use {@link #builder}. */
  public Facility {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(parties, "parties");
    milestones = Checks.list("milestones", milestones);
    sources = Checks.list("sources", sources);
    Checks.slug("facility", code);
  }

  /** Begins a new one with what it cannot be without. */
  public static Builder builder(String code, Text name) {
    return new Builder(code, name);
  }

  /** Begins a changed copy. */
  public Builder toBuilder() {
    return new Builder(code, name)
        .place(place.orElse(null))
        .parties(parties)
        .milestones(milestones)
        .sources(sources);
  }

  /** Collects what a Facility is made of; unset means unknown. Not thread-safe. */
  public static final class Builder {
    private String code;
    private Text name;
    private @Nullable Place place;
    private Listing<Party> parties = Listing.unknown();
    private List<Milestone> milestones = List.of();
    private List<SourceId> sources = List.of();

    private Builder(String code, Text name) {
      this.code = code;
      this.name = name;
    }

    /** Sets its id within the project. */
    public Builder code(String code) {
      this.code = code;
      return this;
    }

    /** Sets what it is: "the building of the centre". */
    public Builder name(Text name) {
      this.name = name;
      return this;
    }

    /** Sets where it stands; null means unknown. */
    public Builder place(@Nullable Place place) {
      this.place = place;
      return this;
    }

    /** Sets who builds and runs it. */
    public Builder parties(Listing<Party> parties) {
      this.parties = parties;
      return this;
    }

    /** Sets its dates. */
    public Builder milestones(List<Milestone> milestones) {
      this.milestones = milestones;
      return this;
    }

    /** Sets where this is stated. */
    public Builder sources(List<SourceId> sources) {
      this.sources = sources;
      return this;
    }

    /** Makes the facility. */
    public Facility build() {
      return new Facility(code, name, Optional.ofNullable(place), parties, milestones, sources);
    }
  }
}
