package io.github.territoires.validation;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.College;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Cost;
import io.github.territoires.model.Facility;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.Funding;
import io.github.territoires.model.Governance;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Link;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Member;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Party;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Person;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Place;
import io.github.territoires.model.Population;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.Source;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What each record holds, in the order of its components, as far as rules look at it. The record's
 * own id is left out: what is left are references to others.
 */
final class Parts {
  private static final Map<Class<?>, List<Part>> PARTS = new HashMap<>();

  static {
    in(Programme.class)
        .part("name", Programme::name)
        .part("notice", Programme::notice)
        .part("publisher", Programme::publisher)
        .part("licence", Programme::licence)
        .part("sources", Programme::sources)
        .part("organisations", Programme::organisations)
        .part("phases", Programme::phases)
        .part("governance", Programme::governance)
        .part("territories", Programme::territories)
        .part("successions", Programme::successions);
    in(Source.class)
        .part("publisher", Source::publisher)
        .part("title", Source::title)
        .part("licence", Source::licence);
    in(Licence.class).part("name", Licence::name);
    in(Organisation.class)
        .part("name", Organisation::name)
        .part("formerNames", Organisation::formerNames)
        .part("partOf", Organisation::partOf)
        .part("identifiers", Organisation::identifiers)
        .part("sources", Organisation::sources);
    in(Phase.class)
        .part("name", Phase::name)
        .part("purpose", Phase::purpose)
        .part("rationale", Phase::rationale)
        .part("needs", Phase::needs)
        .part("themes", Phase::themes)
        .part("announcedCounts", Phase::announcedCounts)
        .part("mandates", Phase::mandates)
        .part("sources", Phase::sources);
    in(Theme.class).part("name", Theme::name).part("description", Theme::description);
    in(AnnouncedCount.class).part("sources", AnnouncedCount::sources);
    in(Mandate.class)
        .part("by", Mandate::by)
        .part("to", Mandate::to)
        .part("task", Mandate::task)
        .part("sources", Mandate::sources);
    in(GovernanceLevel.class)
        .part("body", GovernanceLevel::body)
        .part("chair", GovernanceLevel::chair)
        .part("steering", GovernanceLevel::steering)
        .part("remark", GovernanceLevel::remark)
        .part("sources", GovernanceLevel::sources);
    in(Territory.class)
        .part("name", Territory::name)
        .part("formerNames", Territory::formerNames)
        .part("headline", Territory::headline)
        .part("introduction", Territory::introduction)
        .part("description", Territory::description)
        .part("presentedBy", Territory::presentedBy)
        .part("regions", Territory::regions)
        .part("departments", Territory::departments)
        .part("perimeter", Territory::perimeter)
        .part("governance", Territory::governance)
        .part("actionProgramme", Territory::actionProgramme)
        .part("protocol", Territory::protocol)
        .part("contract", Territory::contract)
        .part("projects", Territory::projects)
        .part("links", Territory::links)
        .part("publisher", Territory::publisher)
        .part("licence", Territory::licence)
        .part("identifiers", Territory::identifiers)
        .part("sources", Territory::sources);
    in(Perimeter.class)
        .part("members", Perimeter::members)
        .part("communes", Perimeter::communes)
        .part("sources", Perimeter::sources);
    in(Member.class).part("population", Member::population).part("communes", Member::communes);
    in(Commune.class).part("population", Commune::population);
    in(Population.class).part("sources", Population::sources);
    in(Governance.class)
        .part("committee", Governance::committee)
        .part("chairs", Governance::chairs)
        .part("colleges", Governance::colleges)
        .part("sources", Governance::sources);
    in(College.class).part("name", College::name).part("seats", College::seats);
    in(Seat.class)
        .part("organisation", Seat::organisation)
        .part("capacity", Seat::capacity)
        .part("holder", Seat::holder);
    in(Person.class)
        .part("function", Person::function)
        .part("source", Person::source)
        .part("organisation", Person::organisation);
    in(ActionProgramme.class)
        .part("drawnUpBy", ActionProgramme::drawnUpBy)
        .part("themes", ActionProgramme::themes)
        .part("challenges", ActionProgramme::challenges)
        .part("sources", ActionProgramme::sources);
    in(Challenge.class).part("title", Challenge::title).part("description", Challenge::description);
    in(Agreement.class)
        .part("signed", Agreement::signed)
        .part("signatories", Agreement::signatories)
        .part("remark", Agreement::remark)
        .part("sources", Agreement::sources);
    in(Signatory.class)
        .part("organisation", Signatory::organisation)
        .part("person", Signatory::person);
    in(StatedDate.class).part("sources", StatedDate::sources);
    in(Project.class)
        .part("title", Project::title)
        .part("formerNames", Project::formerNames)
        .part("summary", Project::summary)
        .part("description", Project::description)
        .part("place", Project::place)
        .part("themes", Project::themes)
        .part("parties", Project::parties)
        .part("facilities", Project::facilities)
        .part("services", Project::services)
        .part("milestones", Project::milestones)
        .part("progress", Project::progress)
        .part("cost", Project::cost)
        .part("fundings", Project::fundings)
        .part("links", Project::links)
        .part("identifiers", Project::identifiers)
        .part("sources", Project::sources);
    in(FormerName.class).part("name", FormerName::name).part("sources", FormerName::sources);
    in(Place.class).part("name", Place::name);
    in(Party.class)
        .part("organisation", Party::organisation)
        .part("onBehalfOf", Party::onBehalfOf)
        .part("sources", Party::sources);
    in(Facility.class)
        .part("name", Facility::name)
        .part("place", Facility::place)
        .part("parties", Facility::parties)
        .part("milestones", Facility::milestones)
        .part("sources", Facility::sources);
    in(Milestone.class)
        .part("concerns", Milestone::concerns)
        .part("planned", Milestone::planned)
        .part("actual", Milestone::actual)
        .part("remark", Milestone::remark);
    in(Progress.class).part("sources", Progress::sources);
    in(Cost.class).part("covers", Cost::covers).part("sources", Cost::sources);
    in(Funding.class)
        .part("funder", Funding::funder)
        .part("scheme", Funding::scheme)
        .part("sources", Funding::sources);
    in(Link.class).part("label", Link::label);
    in(Succession.class)
        .part("from", Succession::from)
        .part("phase", Succession::phase)
        .part("destinations", Succession::destinations)
        .part("sources", Succession::sources);
    in(Succession.Destination.class)
        .part("territory", Succession.Destination::territory)
        .part("members", Succession.Destination::members);
  }

  private Parts() {}

  /** Hands on each part of a record: its name, and a value, an Optional, a List or a Listing. */
  static void of(Object value, BiConsumer<String, Object> out) {
    for (Part part : PARTS.getOrDefault(value.getClass(), List.of())) {
      out.accept(part.name(), part.accessor().apply(value));
    }
  }

  private static <T> Of<T> in(Class<T> type) {
    return new Of<>(type, PARTS.computeIfAbsent(type, t -> new ArrayList<>()));
  }

  private record Part(String name, Function<Object, Object> accessor) {}

  /** Collects the parts of one type. */
  private record Of<T>(Class<T> type, List<Part> parts) {
    Of<T> part(String name, Function<T, Object> accessor) {
      parts.add(new Part(name, value -> accessor.apply(type.cast(value))));
      return this;
    }
  }
}
