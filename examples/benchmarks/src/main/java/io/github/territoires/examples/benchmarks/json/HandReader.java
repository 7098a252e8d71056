package io.github.territoires.examples.benchmarks.json;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Department;
import io.github.territoires.model.Extra;
import io.github.territoires.model.Facility;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.Funding;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Link;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Place;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Region;
import io.github.territoires.model.Role;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads what {@link HandWriter} writes. Each method begins and ends on the first and the last token
 * of its value; the fields that no document lacks come first and in order.
 */
final class HandReader {
  private static final Codes<Listing.Extent> EXTENTS = new Codes<>(Listing.Extent.class);
  private static final Codes<Stage> STAGES = new Codes<>(Stage.class);
  private static final Codes<Status> STATUSES = new Codes<>(Status.class);
  private static final Codes<FundingState> STATES = new Codes<>(FundingState.class);

  private HandReader() {}

  static Territory territory(JsonParser json) {
    Territory.Builder territory =
        Territory.builder(TerritoryId.parse(required(json, "id").getString()));
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "name" -> territory.name(text(json));
        case "formerNames" -> territory.formerNames(list(json, HandReader::formerName));
        case "headline" -> territory.headline(text(json));
        case "introduction" -> territory.introduction(text(json));
        case "description" -> territory.description(text(json));
        case "presentedBy" -> territory.presentedBy(organisation(json));
        case "website" -> territory.website(WebAddress.of(json.getString()));
        case "regions" -> territory.regions(list(json, HandReader::region));
        case "departments" -> territory.departments(list(json, HandReader::department));
        case "projects" -> territory.projects(listing(json, HandReader::project));
        case "links" -> territory.links(list(json, HandReader::link));
        case "identifiers" -> territory.identifiers(list(json, HandReader::identifier));
        case "sources" -> territory.sources(list(json, HandReader::source));
        case "extra" -> territory.extra(extra(json));
        default -> json.skipChildren();
      }
    }
    return territory.build();
  }

  static Project project(JsonParser json) {
    ProjectId id = ProjectId.parse(required(json, "id").getString());
    Project.Builder project = Project.builder(id, text(required(json, "title")));
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "formerNames" -> project.formerNames(list(json, HandReader::formerName));
        case "summary" -> project.summary(text(json));
        case "description" -> project.description(text(json));
        case "flagship" -> project.flagship(json.getBooleanValue());
        case "actionSheet" -> project.actionSheet(json.getString());
        case "form" -> project.form(ProjectForm.of(json.getString()));
        case "place" -> project.place(place(json));
        case "themes" -> project.themes(listing(json, item -> ThemeId.parse(item.getString())));
        case "parties" -> project.parties(listing(json, HandReader::party));
        case "facilities" -> project.facilities(list(json, HandReader::facility));
        case "services" -> project.services(list(json, HandReader::text));
        case "milestones" -> project.milestones(list(json, HandReader::milestone));
        case "progress" -> project.progress(progress(json));
        case "cost" -> project.cost(cost(json));
        case "fundings" -> project.fundings(listing(json, HandReader::funding));
        case "links" -> project.links(list(json, HandReader::link));
        case "identifiers" -> project.identifiers(list(json, HandReader::identifier));
        case "sources" -> project.sources(list(json, HandReader::source));
        case "extra" -> project.extra(extra(json));
        default -> json.skipChildren();
      }
    }
    return project.build();
  }

  private static Party party(JsonParser json) {
    OrganisationId organisation = organisation(required(json, "organisation"));
    List<Role> roles = list(required(json, "roles"), item -> Role.of(item.getString()));
    Optional<OrganisationId> onBehalfOf = Optional.empty();
    List<SourceId> sources = List.of();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "onBehalfOf" -> onBehalfOf = Optional.of(organisation(json));
        case "sources" -> sources = list(json, HandReader::source);
        default -> json.skipChildren();
      }
    }
    return new Party(organisation, roles, onBehalfOf, sources);
  }

  private static Facility facility(JsonParser json) {
    String code = required(json, "code").getString();
    Facility.Builder facility = Facility.builder(code, text(required(json, "name")));
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "place" -> facility.place(place(json));
        case "parties" -> facility.parties(listing(json, HandReader::party));
        case "milestones" -> facility.milestones(list(json, HandReader::milestone));
        case "sources" -> facility.sources(list(json, HandReader::source));
        default -> json.skipChildren();
      }
    }
    return facility.build();
  }

  private static Milestone milestone(JsonParser json) {
    MilestoneKind kind = MilestoneKind.of(required(json, "kind").getString());
    Milestone.Builder milestone = Milestone.builder(kind, text(required(json, "concerns")));
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "planned" -> milestone.planned(list(json, HandReader::statedDate));
        case "actual" -> milestone.actual(statedDate(json));
        case "remark" -> milestone.remark(text(json));
        default -> json.skipChildren();
      }
    }
    return milestone.build();
  }

  private static Progress progress(JsonParser json) {
    Optional<Stage> stage = Optional.empty();
    Optional<Status> status = Optional.empty();
    LocalDate asOf = LocalDate.EPOCH;
    List<SourceId> sources = List.of();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "stage" -> stage = Optional.of(STAGES.parse(json.getString()));
        case "status" -> status = Optional.of(STATUSES.parse(json.getString()));
        case "asOf" -> asOf = LocalDate.parse(json.getString());
        case "sources" -> sources = list(json, HandReader::source);
        default -> json.skipChildren();
      }
    }
    return new Progress(stage, status, asOf, sources);
  }

  private static Cost cost(JsonParser json) {
    Money amount = money(required(json, "amount"));
    Optional<Text> covers = Optional.empty();
    List<SourceId> sources = List.of();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "covers" -> covers = Optional.of(text(json));
        case "sources" -> sources = list(json, HandReader::source);
        default -> json.skipChildren();
      }
    }
    return new Cost(amount, covers, sources);
  }

  private static Funding funding(JsonParser json) {
    Funding.Builder funding = Funding.builder(organisation(required(json, "funder")));
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "scheme" -> funding.scheme(text(json));
        case "amount" -> funding.amount(money(json));
        case "state" -> funding.state(STATES.parse(json.getString()));
        case "sources" -> funding.sources(list(json, HandReader::source));
        default -> json.skipChildren();
      }
    }
    return funding.build();
  }

  private static Money money(JsonParser json) {
    BigDecimal amount = required(json, "amount").getDecimalValue();
    Money money = Money.of(amount, required(json, "currency").getString());
    end(json);
    return money;
  }

  private static StatedDate statedDate(JsonParser json) {
    ImpreciseDate date = date(required(json, "date"));
    Optional<ImpreciseDate> said = Optional.empty();
    List<SourceId> sources = List.of();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "said" -> said = Optional.of(date(json));
        case "sources" -> sources = list(json, HandReader::source);
        default -> json.skipChildren();
      }
    }
    return new StatedDate(date, said, sources);
  }

  /** The words tell the rest, or if they do not, the date in EDTF. */
  private static ImpreciseDate date(JsonParser json) {
    String text = required(json, "text").getString();
    String edtf = "";
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "edtf" -> edtf = json.getString();
        default -> json.skipChildren();
      }
    }
    return edtf.isEmpty()
        ? ImpreciseDate.parse(text)
        : ImpreciseDate.of(text, ImpreciseDate.parse(edtf));
  }

  private static FormerName formerName(JsonParser json) {
    Text former = text(required(json, "name"));
    Optional<ImpreciseDate> until = Optional.empty();
    List<SourceId> sources = List.of();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "until" -> until = Optional.of(date(json));
        case "sources" -> sources = list(json, HandReader::source);
        default -> json.skipChildren();
      }
    }
    return new FormerName(former, until, sources);
  }

  private static Place place(JsonParser json) {
    Text place = text(required(json, "name"));
    Optional<InseeCode> commune = Optional.empty();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "commune" -> commune = Optional.of(InseeCode.of(json.getString()));
        default -> json.skipChildren();
      }
    }
    return new Place(place, commune);
  }

  private static Link link(JsonParser json) {
    Text label = text(required(json, "label"));
    Link link = new Link(label, WebAddress.of(required(json, "address").getString()));
    end(json);
    return link;
  }

  private static Region region(JsonParser json) {
    Region region = Region.of(required(json, "code").getString());
    end(json);
    return region;
  }

  private static Department department(JsonParser json) {
    Department department = Department.of(required(json, "code").getString());
    end(json);
    return department;
  }

  private static Identifier identifier(JsonParser json) {
    String scheme = required(json, "scheme").getString();
    Identifier identifier = Identifier.of(scheme, required(json, "value").getString());
    end(json);
    return identifier;
  }

  private static OrganisationId organisation(JsonParser json) {
    OrganisationId id = OrganisationId.of(required(json, "id").getString());
    end(json);
    return id;
  }

  private static SourceId source(JsonParser json) {
    SourceId id = SourceId.of(required(json, "id").getString());
    end(json);
    return id;
  }

  private static Text text(JsonParser json) {
    Map<Locale, String> wordings = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      wordings.put(Locale.forLanguageTag(name), json.nextStringValue());
    }
    return new Text(wordings);
  }

  private static Map<String, Extra> extra(JsonParser json) {
    Map<String, Extra> extra = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      boolean words = json.nextToken() == JsonToken.VALUE_STRING;
      extra.put(name, words ? Extra.of(json.getString()) : Extra.of(json.getDecimalValue()));
    }
    return extra;
  }

  private static <T> Listing<T> listing(JsonParser json, Function<JsonParser, T> form) {
    Listing.Extent extent = EXTENTS.parse(required(json, "extent").getString());
    Listing<T> listing = new Listing<>(list(required(json, "items"), form), extent);
    end(json);
    return listing;
  }

  private static <T> List<T> list(JsonParser json, Function<JsonParser, T> form) {
    List<T> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(form.apply(json));
    }
    return items;
  }

  /** Goes to the value of the field that must come now. */
  private static JsonParser required(JsonParser json, String name) {
    String found = json.nextName();
    if (!name.equals(found)) {
      throw new IllegalArgumentException(found + " where " + name + " was expected");
    }
    json.nextToken();
    return json;
  }

  /** Leaves an object of which nothing more is wanted. */
  private static void end(JsonParser json) {
    while (json.nextName() != null) {
      json.nextToken();
      json.skipChildren();
    }
  }
}
