package io.github.territoires.json.internal.form;

import static io.github.territoires.json.internal.form.Field.derived;
import static io.github.territoires.json.internal.form.Field.id;
import static io.github.territoires.json.internal.form.Field.known;
import static io.github.territoires.json.internal.form.Field.list;
import static io.github.territoires.json.internal.form.Field.map;
import static io.github.territoires.json.internal.form.Field.optional;
import static io.github.territoires.json.internal.form.Field.required;
import static io.github.territoires.json.internal.form.Values.sources;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Contact;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Source;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Text;
import io.github.territoires.model.Theme;
import java.time.LocalDate;
import java.util.Optional;

/** A whole document: the programme, and what stands at its root. */
public final class ProgrammeForms {
  /** The name of the schema file, which stands beside the document. */
  public static final String SCHEMA_FILE = "programme.schema.json";

  public static final ObjectForm<Source> SOURCE =
      ObjectForm.of(
          Source.class,
          "Where facts come from.",
          id("id", Source::id, Scalars.SOURCE_ID, "Its id."),
          known("publisher", Source::publisher, Values.ORGANISATION, "Who published it."),
          known(
              "title", Source::title, Values.TEXT, "What it is called, in its own language first."),
          known(
              "asOf",
              Source::asOf,
              Scalars.DAY,
              "The day on which the facts were last compared with it."),
          optional("address", Source::address, Scalars.ADDRESS, "Where it can be read."),
          optional(
              "licence",
              Source::licence,
              Values.LICENCE,
              "Under what licence its content may be used."),
          optional(
              "published",
              Source::published,
              Values.DATE,
              "When it was published or which edition it is."));

  public static final ObjectForm<Organisation> ORGANISATION =
      ObjectForm.of(
          Organisation.class,
          "Whoever acts in the programme.",
          id("id", Organisation::id, Scalars.ORGANISATION_ID, "Its id."),
          known("name", Organisation::name, Values.TEXT, "Its name today."),
          list(
              "formerNames",
              Organisation::formerNames,
              Values.FORMER_NAME,
              "Its names before, the oldest first."),
          optional(
              "shortName", Organisation::shortName, StringForm.STRING, "Its usual abbreviation."),
          optional("kind", Organisation::kind, Scalars.KIND, "What sort of organisation it is."),
          optional("siren", Organisation::siren, Scalars.SIREN, "Its SIREN."),
          optional(
              "siret",
              Organisation::siret,
              Scalars.SIRET,
              "The SIRET of the establishment that acts."),
          optional(
              "legalNature",
              Organisation::legalNature,
              Scalars.NATURE,
              "Its legal nature, if it is a commune or a grouping of communes."),
          optional(
              "partOf",
              Organisation::partOf,
              Values.ORGANISATION,
              "The organisation that it belongs to."),
          optional("website", Organisation::website, Scalars.ADDRESS, "Its site."),
          list(
              "identifiers",
              Organisation::identifiers,
              Values.IDENTIFIER,
              "The ids that others gave it."),
          sources(Organisation::sources),
          map("extra", Organisation::extra, Values.EXTRA, "Values beside the model, by name."));

  static final ObjectForm<Theme> THEME =
      ObjectForm.of(
          Theme.class,
          "A theme (axe) of a phase.",
          id("id", Theme::id, Scalars.THEME_ID, "Its id, which names the phase."),
          known("name", Theme::name, Values.TEXT, "Its official wording."),
          optional("description", Theme::description, Values.TEXT, "What it is about."));

  static final ObjectForm<AnnouncedCount> ANNOUNCED_COUNT =
      ObjectForm.of(
          AnnouncedCount.class,
          "A number of territories that was announced.",
          required("territories", AnnouncedCount::territories, Values.COUNT, "How many."),
          required(
              "announced",
              AnnouncedCount::announced,
              Values.DATE,
              "For when, or when it was said."),
          optional(
              "region",
              AnnouncedCount::region,
              Values.REGION,
              "The region; absent for the whole country."),
          sources(AnnouncedCount::sources));

  static final ObjectForm<Mandate> MANDATE =
      ObjectForm.of(
          Mandate.class,
          "A task that one organisation entrusted to another.",
          required("by", Mandate::by, Values.ORGANISATION, "Who entrusts."),
          required("to", Mandate::to, Values.ORGANISATION, "Who is entrusted."),
          required("task", Mandate::task, Values.TEXT, "With what."),
          sources(Mandate::sources));

  public static final ObjectForm<Phase> PHASE =
      ObjectForm.of(
          Phase.class,
          "A phase of the programme.",
          id("id", Phase::id, Scalars.PHASE_ID, "Its id."),
          known("name", Phase::name, Values.TEXT, "Its name."),
          known("period", Phase::period, Values.DATE, "From when to when it runs."),
          optional("purpose", Phase::purpose, Values.TEXT, "What the programme is for."),
          optional("rationale", Phase::rationale, Values.TEXT, "Why there is such a programme."),
          list("needs", Phase::needs, Values.TEXT, "The needs that territories answer."),
          list("themes", Phase::themes, THEME, "Its themes (axes), in their official order."),
          list(
              "announcedCounts",
              Phase::announcedCounts,
              ANNOUNCED_COUNT,
              "How many territories were announced, the oldest first."),
          list("mandates", Phase::mandates, MANDATE, "Who entrusted whom with what."),
          sources(Phase::sources));

  static final ObjectForm<GovernanceLevel> GOVERNANCE_LEVEL =
      ObjectForm.of(
          GovernanceLevel.class,
          "A level of the programme's governance.",
          required("level", GovernanceLevel::level, Scalars.LEVEL, "Which one."),
          required(
              "body", GovernanceLevel::body, Values.TEXT, "The body that meets at this level."),
          required("chair", GovernanceLevel::chair, Values.TEXT, "Who chairs it."),
          list(
              "steering",
              GovernanceLevel::steering,
              Values.ORGANISATION,
              "The organisations that steer at this level."),
          optional("remark", GovernanceLevel::remark, Values.TEXT, "What else is to be known."),
          sources(GovernanceLevel::sources));

  static final ObjectForm<Succession.Destination> DESTINATION =
      ObjectForm.of(
          Succession.Destination.class,
          "Where members are in another phase.",
          optional(
              "territory",
              Succession.Destination::territory,
              Scalars.TERRITORY_ID,
              "The territory that they are in; absent if they are known to be in none."),
          required(
              "members",
              Succession.Destination::members,
              new ListForm<>(Scalars.MEMBER_CODE),
              "The members."));

  static final ObjectForm<Succession> SUCCESSION =
      ObjectForm.of(
          Succession.class,
          "What became of the members of a territory in another phase.",
          required("from", Succession::from, Scalars.TERRITORY_ID, "The territory."),
          required("phase", Succession::phase, Scalars.PHASE_ID, "The other phase."),
          required(
              "destinations",
              Succession::destinations,
              new ListForm<>(DESTINATION),
              "Where its members are in that phase."),
          sources(Succession::sources));

  /** The document. */
  public static final ObjectForm<Programme> PROGRAMME =
      ObjectForm.of(
          Programme.class,
          "Programme",
          "The programme Territoires d'industrie, or what a publisher knows of it.",
          ProgrammeForms::programme,
          derived(
              "$schema",
              programme -> SCHEMA_FILE,
              StringForm.STRING,
              "The schema that the document keeps to, by which editors complete and check."),
          derived(
              "formatVersion",
              programme -> FormatVersion.OURS,
              new VersionForm(),
              "The version of this format."),
          known("name", Programme::name, Values.TEXT, "What the programme is called."),
          optional(
              "notice", Programme::notice, Values.TEXT, "What this compilation is and is not."),
          optional(
              "publisher",
              Programme::publisher,
              Values.ORGANISATION,
              "Who publishes this compilation."),
          optional(
              "contact", Programme::contact, TerritoryForms.CONTACT, "Where errors are reported."),
          optional("licence", Programme::licence, Values.LICENCE, "Under what licence."),
          optional(
              "issued",
              Programme::issued,
              Scalars.DAY,
              "The day on which this compilation was issued."),
          known("asOf", Programme::asOf, Scalars.DAY, "The day on which all this was known."),
          list("sources", Programme::sources, SOURCE, "Where the facts come from."),
          list(
              "organisations",
              Programme::organisations,
              ORGANISATION,
              "Whoever acts in the programme."),
          list("phases", Programme::phases, PHASE, "The phases, the oldest first."),
          list(
              "governance",
              Programme::governance,
              GOVERNANCE_LEVEL,
              "The levels of governance, the local one first."),
          list(
              "territories",
              Programme::territories,
              TerritoryForms.TERRITORY,
              "The territories that are known."),
          list(
              "successions",
              Programme::successions,
              SUCCESSION,
              "What became of the members of territories in another phase."));

  private ProgrammeForms() {}

  private static Programme programme(Components parts) {
    return Programme.builder(parts.get("name"), parts.get("asOf"))
        .notice(parts.<Optional<Text>>get("notice").orElse(null))
        .publisher(parts.<Optional<OrganisationId>>get("publisher").orElse(null))
        .contact(parts.<Optional<Contact>>get("contact").orElse(null))
        .licence(parts.<Optional<Licence>>get("licence").orElse(null))
        .issued(parts.<Optional<LocalDate>>get("issued").orElse(null))
        .sources(parts.get("sources"))
        .organisations(parts.get("organisations"))
        .phases(parts.get("phases"))
        .governance(parts.get("governance"))
        .territories(parts.get("territories"))
        .successions(parts.get("successions"))
        .build();
  }
}
