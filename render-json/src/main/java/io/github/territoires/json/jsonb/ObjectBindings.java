package io.github.territoires.json.jsonb;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.College;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Contact;
import io.github.territoires.model.Cost;
import io.github.territoires.model.Department;
import io.github.territoires.model.Facility;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.Funding;
import io.github.territoires.model.Governance;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Link;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Member;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Money;
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
import io.github.territoires.model.Region;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.Source;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Theme;
import java.util.List;

/** What is an object of its own fields. */
final class ObjectBindings {
  static final List<ModelBinding<?>> ALL =
      List.of(
          new ModelBinding<ActionProgramme>() {},
          new ModelBinding<Agreement>() {},
          new ModelBinding<AnnouncedCount>() {},
          new ModelBinding<Challenge>() {},
          new ModelBinding<College>() {},
          new ModelBinding<Commune>() {},
          new ModelBinding<Contact>() {},
          new ModelBinding<Cost>() {},
          new ModelBinding<Department>() {},
          new ModelBinding<Facility>() {},
          new ModelBinding<FormerName>() {},
          new ModelBinding<Funding>() {},
          new ModelBinding<Governance>() {},
          new ModelBinding<GovernanceLevel>() {},
          new ModelBinding<Identifier>() {},
          new ModelBinding<ImpreciseDate>() {},
          new ModelBinding<Licence>() {},
          new ModelBinding<Link>() {},
          new ModelBinding<Mandate>() {},
          new ModelBinding<Member>() {},
          new ModelBinding<Milestone>() {},
          new ModelBinding<Money>() {},
          new ModelBinding<Organisation>() {},
          new ModelBinding<Party>() {},
          new ModelBinding<Perimeter>() {},
          new ModelBinding<Person>() {},
          new ModelBinding<Phase>() {},
          new ModelBinding<Place>() {},
          new ModelBinding<Population>() {},
          new ModelBinding<Programme>() {},
          new ModelBinding<Progress>() {},
          new ModelBinding<Project>() {},
          new ModelBinding<Region>() {},
          new ModelBinding<Seat>() {},
          new ModelBinding<Signatory>() {},
          new ModelBinding<Source>() {},
          new ModelBinding<StatedDate>() {},
          new ModelBinding<Succession>() {},
          new ModelBinding<Succession.Destination>() {},
          new ModelBinding<Territory>() {},
          new ModelBinding<Theme>() {});

  private ObjectBindings() {}
}
