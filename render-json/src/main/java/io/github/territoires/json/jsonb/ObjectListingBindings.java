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
import io.github.territoires.model.Listing;
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

/** Listings of objects: JSON-B knows a listing by the type of its items. */
final class ObjectListingBindings {
  static final List<ModelBinding<?>> ALL =
      List.of(
          new ModelBinding<Listing<ActionProgramme>>() {},
          new ModelBinding<Listing<Agreement>>() {},
          new ModelBinding<Listing<AnnouncedCount>>() {},
          new ModelBinding<Listing<Challenge>>() {},
          new ModelBinding<Listing<College>>() {},
          new ModelBinding<Listing<Commune>>() {},
          new ModelBinding<Listing<Contact>>() {},
          new ModelBinding<Listing<Cost>>() {},
          new ModelBinding<Listing<Department>>() {},
          new ModelBinding<Listing<Facility>>() {},
          new ModelBinding<Listing<FormerName>>() {},
          new ModelBinding<Listing<Funding>>() {},
          new ModelBinding<Listing<Governance>>() {},
          new ModelBinding<Listing<GovernanceLevel>>() {},
          new ModelBinding<Listing<Identifier>>() {},
          new ModelBinding<Listing<ImpreciseDate>>() {},
          new ModelBinding<Listing<Licence>>() {},
          new ModelBinding<Listing<Link>>() {},
          new ModelBinding<Listing<Mandate>>() {},
          new ModelBinding<Listing<Member>>() {},
          new ModelBinding<Listing<Milestone>>() {},
          new ModelBinding<Listing<Money>>() {},
          new ModelBinding<Listing<Organisation>>() {},
          new ModelBinding<Listing<Party>>() {},
          new ModelBinding<Listing<Perimeter>>() {},
          new ModelBinding<Listing<Person>>() {},
          new ModelBinding<Listing<Phase>>() {},
          new ModelBinding<Listing<Place>>() {},
          new ModelBinding<Listing<Population>>() {},
          new ModelBinding<Listing<Programme>>() {},
          new ModelBinding<Listing<Progress>>() {},
          new ModelBinding<Listing<Project>>() {},
          new ModelBinding<Listing<Region>>() {},
          new ModelBinding<Listing<Seat>>() {},
          new ModelBinding<Listing<Signatory>>() {},
          new ModelBinding<Listing<Source>>() {},
          new ModelBinding<Listing<StatedDate>>() {},
          new ModelBinding<Listing<Succession>>() {},
          new ModelBinding<Listing<Succession.Destination>>() {},
          new ModelBinding<Listing<Territory>>() {},
          new ModelBinding<Listing<Theme>>() {});

  private ObjectListingBindings() {}
}
