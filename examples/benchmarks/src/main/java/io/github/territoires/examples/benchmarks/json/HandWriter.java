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
import io.github.territoires.model.Link;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Place;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.Region;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes a project in full, and of a territory what the subject has. */
final class HandWriter {
  private static final Codes<Listing.Extent> EXTENTS = new Codes<>(Listing.Extent.class);
  private static final Codes<ImpreciseDate.Kind> KINDS = new Codes<>(ImpreciseDate.Kind.class);
  private static final Codes<Stage> STAGES = new Codes<>(Stage.class);
  private static final Codes<Status> STATUSES = new Codes<>(Status.class);
  private static final Codes<FundingState> STATES = new Codes<>(FundingState.class);

  private HandWriter() {}

  static void territory(JsonGenerator json, Territory territory) {
    json.writeStartObject();
    json.writeStringProperty("id", territory.id().toString());
    optional(json, "name", territory.name(), HandWriter::text);
    list(json, "formerNames", territory.formerNames(), HandWriter::formerName);
    optional(json, "headline", territory.headline(), HandWriter::text);
    optional(json, "introduction", territory.introduction(), HandWriter::text);
    optional(json, "description", territory.description(), HandWriter::text);
    optional(json, "presentedBy", territory.presentedBy(), HandWriter::organisation);
    optional(json, "website", territory.website(), HandWriter::string);
    list(json, "regions", territory.regions(), HandWriter::region);
    list(json, "departments", territory.departments(), HandWriter::department);
    listing(json, "projects", territory.projects(), HandWriter::project);
    list(json, "links", territory.links(), HandWriter::link);
    list(json, "identifiers", territory.identifiers(), HandWriter::identifier);
    sources(json, territory.sources());
    extra(json, territory.extra());
    json.writeEndObject();
  }

  static void project(JsonGenerator json, Project project) {
    json.writeStartObject();
    json.writeStringProperty("id", project.id().toString());
    json.writeName("title");
    text(json, project.title());
    list(json, "formerNames", project.formerNames(), HandWriter::formerName);
    optional(json, "summary", project.summary(), HandWriter::text);
    optional(json, "description", project.description(), HandWriter::text);
    optional(json, "flagship", project.flagship(), JsonGenerator::writeBoolean);
    optional(json, "actionSheet", project.actionSheet(), HandWriter::string);
    optional(json, "form", project.form(), HandWriter::string);
    optional(json, "place", project.place(), HandWriter::place);
    listing(json, "themes", project.themes(), HandWriter::string);
    listing(json, "parties", project.parties(), HandWriter::party);
    list(json, "facilities", project.facilities(), HandWriter::facility);
    list(json, "services", project.services(), HandWriter::text);
    list(json, "milestones", project.milestones(), HandWriter::milestone);
    optional(json, "progress", project.progress(), HandWriter::progress);
    optional(json, "cost", project.cost(), HandWriter::cost);
    listing(json, "fundings", project.fundings(), HandWriter::funding);
    list(json, "links", project.links(), HandWriter::link);
    list(json, "identifiers", project.identifiers(), HandWriter::identifier);
    sources(json, project.sources());
    extra(json, project.extra());
    json.writeEndObject();
  }

  private static void party(JsonGenerator json, Party party) {
    json.writeStartObject();
    json.writeName("organisation");
    organisation(json, party.organisation());
    list(json, "roles", party.roles(), HandWriter::string);
    optional(json, "onBehalfOf", party.onBehalfOf(), HandWriter::organisation);
    sources(json, party.sources());
    json.writeEndObject();
  }

  private static void facility(JsonGenerator json, Facility facility) {
    json.writeStartObject();
    json.writeStringProperty("code", facility.code());
    json.writeName("name");
    text(json, facility.name());
    optional(json, "place", facility.place(), HandWriter::place);
    listing(json, "parties", facility.parties(), HandWriter::party);
    list(json, "milestones", facility.milestones(), HandWriter::milestone);
    sources(json, facility.sources());
    json.writeEndObject();
  }

  private static void milestone(JsonGenerator json, Milestone milestone) {
    json.writeStartObject();
    json.writeStringProperty("kind", milestone.kind().code());
    json.writeName("concerns");
    text(json, milestone.concerns());
    list(json, "planned", milestone.planned(), HandWriter::statedDate);
    optional(json, "actual", milestone.actual(), HandWriter::statedDate);
    optional(json, "remark", milestone.remark(), HandWriter::text);
    json.writeEndObject();
  }

  private static void progress(JsonGenerator json, Progress progress) {
    json.writeStartObject();
    optional(json, "stage", progress.stage().map(STAGES::of), HandWriter::string);
    optional(json, "status", progress.status().map(STATUSES::of), HandWriter::string);
    json.writeStringProperty("asOf", progress.asOf().toString());
    sources(json, progress.sources());
    json.writeEndObject();
  }

  private static void cost(JsonGenerator json, Cost cost) {
    json.writeStartObject();
    json.writeName("amount");
    money(json, cost.amount());
    optional(json, "covers", cost.covers(), HandWriter::text);
    sources(json, cost.sources());
    json.writeEndObject();
  }

  private static void funding(JsonGenerator json, Funding funding) {
    json.writeStartObject();
    json.writeName("funder");
    organisation(json, funding.funder());
    optional(json, "scheme", funding.scheme(), HandWriter::text);
    optional(json, "amount", funding.amount(), HandWriter::money);
    optional(json, "state", funding.state().map(STATES::of), HandWriter::string);
    sources(json, funding.sources());
    json.writeEndObject();
  }

  private static void money(JsonGenerator json, Money money) {
    json.writeStartObject();
    json.writeName("amount");
    json.writeNumber(money.amount());
    json.writeStringProperty("currency", money.currency().getCurrencyCode());
    json.writeEndObject();
  }

  private static void statedDate(JsonGenerator json, StatedDate stated) {
    json.writeStartObject();
    json.writeName("date");
    date(json, stated.date());
    optional(json, "said", stated.said(), HandWriter::date);
    sources(json, stated.sources());
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, ImpreciseDate date) {
    json.writeStartObject();
    json.writeStringProperty("text", date.text());
    json.writeStringProperty("kind", KINDS.of(date.kind()));
    optional(json, "edtf", date.edtf(), HandWriter::string);
    optional(json, "earliest", date.earliest(), HandWriter::string);
    optional(json, "latest", date.latest(), HandWriter::string);
    json.writeEndObject();
  }

  private static void formerName(JsonGenerator json, FormerName former) {
    json.writeStartObject();
    json.writeName("name");
    text(json, former.name());
    optional(json, "until", former.until(), HandWriter::date);
    sources(json, former.sources());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) {
    json.writeStartObject();
    json.writeName("name");
    text(json, place.name());
    optional(json, "commune", place.commune(), HandWriter::string);
    json.writeEndObject();
  }

  private static void link(JsonGenerator json, Link link) {
    json.writeStartObject();
    json.writeName("label");
    text(json, link.label());
    json.writeStringProperty("address", link.address().value());
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, Region region) {
    json.writeStartObject();
    json.writeStringProperty("code", region.code());
    json.writeStringProperty("name", region.name());
    json.writeEndObject();
  }

  private static void department(JsonGenerator json, Department department) {
    json.writeStartObject();
    json.writeStringProperty("code", department.code());
    json.writeStringProperty("name", department.name());
    json.writeEndObject();
  }

  private static void identifier(JsonGenerator json, Identifier identifier) {
    json.writeStartObject();
    json.writeStringProperty("scheme", identifier.scheme());
    json.writeStringProperty("value", identifier.value());
    json.writeEndObject();
  }

  private static void organisation(JsonGenerator json, OrganisationId id) {
    json.writeStartObject();
    json.writeStringProperty("id", id.value());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, SourceId id) {
    json.writeStartObject();
    json.writeStringProperty("id", id.value());
    json.writeEndObject();
  }

  private static void sources(JsonGenerator json, List<SourceId> sources) {
    list(json, "sources", sources, HandWriter::source);
  }

  private static void text(JsonGenerator json, Text text) {
    json.writeStartObject();
    text.wordings()
        .forEach((language, words) -> json.writeStringProperty(language.toLanguageTag(), words));
    json.writeEndObject();
  }

  private static void extra(JsonGenerator json, Map<String, Extra> extra) {
    if (!extra.isEmpty()) {
      json.writeObjectPropertyStart("extra");
      extra.forEach(
          (name, value) -> {
            json.writeName(name);
            if (value instanceof Extra.Decimal number) {
              json.writeNumber(number.value());
            } else {
              json.writeString(((Extra.Words) value).value());
            }
          });
      json.writeEndObject();
    }
  }

  private static void string(JsonGenerator json, Object value) {
    json.writeString(value.toString());
  }

  private static <T> void optional(
      JsonGenerator json, String name, Optional<T> value, BiConsumer<JsonGenerator, T> form) {
    if (value.isPresent()) {
      json.writeName(name);
      form.accept(json, value.get());
    }
  }

  private static <T> void list(
      JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> form) {
    if (!items.isEmpty()) {
      json.writeName(name);
      items(json, items, form);
    }
  }

  private static <T> void listing(
      JsonGenerator json, String name, Listing<T> listing, BiConsumer<JsonGenerator, T> form) {
    if (!listing.items().isEmpty() || listing.extent() != Listing.Extent.UNKNOWN) {
      json.writeObjectPropertyStart(name);
      json.writeStringProperty("extent", EXTENTS.of(listing.extent()));
      json.writeName("items");
      items(json, listing.items(), form);
      json.writeEndObject();
    }
  }

  private static <T> void items(
      JsonGenerator json, List<T> items, BiConsumer<JsonGenerator, T> form) {
    json.writeStartArray();
    for (T item : items) {
      form.accept(json, item);
    }
    json.writeEndArray();
  }
}
