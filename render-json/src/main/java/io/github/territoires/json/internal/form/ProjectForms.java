package io.github.territoires.json.internal.form;

import static io.github.territoires.json.internal.form.Field.id;
import static io.github.territoires.json.internal.form.Field.known;
import static io.github.territoires.json.internal.form.Field.list;
import static io.github.territoires.json.internal.form.Field.listing;
import static io.github.territoires.json.internal.form.Field.map;
import static io.github.territoires.json.internal.form.Field.optional;
import static io.github.territoires.json.internal.form.Field.required;
import static io.github.territoires.json.internal.form.Values.sources;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Funding;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.Party;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;

/** A project and what belongs to it. */
public final class ProjectForms {
  static final ObjectForm<Party> PARTY =
      ObjectForm.of(
          Party.class,
          "An organisation in a project.",
          required("organisation", Party::organisation, Values.ORGANISATION, "Who takes part."),
          required(
              "roles", Party::roles, new ListForm<>(Scalars.ROLE), "In what roles, each once."),
          optional(
              "onBehalfOf",
              Party::onBehalfOf,
              Values.ORGANISATION,
              "For whom it acts, if not for itself."),
          sources(Party::sources));

  static final ObjectForm<Milestone> MILESTONE =
      ObjectForm.of(
          Milestone.class,
          "Something that happens on a date.",
          required("kind", Milestone::kind, Scalars.MILESTONE_KIND, "What happens."),
          required("concerns", Milestone::concerns, Values.TEXT, "What it happens to."),
          list(
              "planned",
              Milestone::planned,
              Values.STATED_DATE,
              "The dates announced, the oldest announcement first."),
          optional("actual", Milestone::actual, Values.STATED_DATE, "When it happened."),
          optional("remark", Milestone::remark, Values.TEXT, "What else is to be known."));

  static final ObjectForm<Facility> FACILITY =
      ObjectForm.of(
          Facility.class,
          "A building or an installation, with parties and milestones of its own.",
          id("code", Facility::code, Scalars.CODE, "Its id within the project."),
          known("name", Facility::name, Values.TEXT, "What it is."),
          optional("place", Facility::place, Values.PLACE, "Where it stands."),
          listing("parties", Facility::parties, PARTY, "Who builds and runs it."),
          list("milestones", Facility::milestones, MILESTONE, "Its dates."),
          sources(Facility::sources));

  static final ObjectForm<Progress> PROGRESS =
      ObjectForm.of(
          Progress.class,
          "How far a project has come and how it fares.",
          optional("stage", Progress::stage, Scalars.STAGE, "How far it has come."),
          optional("status", Progress::status, Scalars.STATUS, "How it fares."),
          required("asOf", Progress::asOf, Scalars.DAY, "The day on which this was so."),
          sources(Progress::sources));

  static final ObjectForm<Cost> COST =
      ObjectForm.of(
          Cost.class,
          "What a project costs.",
          required("amount", Cost::amount, Values.MONEY, "How much."),
          optional(
              "covers",
              Cost::covers,
              Values.TEXT,
              "What the amount covers, if not the whole project."),
          sources(Cost::sources));

  static final ObjectForm<Funding> FUNDING =
      ObjectForm.of(
          Funding.class,
          "Money that an organisation puts into a project.",
          required("funder", Funding::funder, Values.ORGANISATION, "Who pays."),
          optional("scheme", Funding::scheme, Values.TEXT, "Under which scheme or fund."),
          optional("amount", Funding::amount, Values.MONEY, "How much."),
          optional("state", Funding::state, Scalars.FUNDING_STATE, "How far it has come."),
          sources(Funding::sources));

  /** A project. */
  public static final ObjectForm<Project> PROJECT =
      ObjectForm.of(
          Project.class,
          "A project of a territory.",
          id("id", Project::id, Scalars.PROJECT_ID, "Its id, given once."),
          required("title", Project::title, Values.TEXT, "Its name today."),
          list(
              "formerNames",
              Project::formerNames,
              Values.FORMER_NAME,
              "Its names before, the oldest first."),
          optional(
              "summary", Project::summary, Values.TEXT, "What it is, in one or two sentences."),
          optional("description", Project::description, Values.TEXT, "What it is, at length."),
          optional(
              "flagship",
              Project::flagship,
              new FlagForm(),
              "Whether the territory calls it a projet phare."),
          optional(
              "actionSheet",
              Project::actionSheet,
              StringForm.STRING,
              "The number of its fiche-action in the contract."),
          optional("form", Project::form, Scalars.PROJECT_FORM, "Its legal or practical form."),
          optional("place", Project::place, Values.PLACE, "Where it is."),
          listing("themes", Project::themes, Scalars.THEME_ID, "The themes that it serves."),
          listing("parties", Project::parties, PARTY, "Who takes part in it, in what roles."),
          list(
              "facilities",
              Project::facilities,
              FACILITY,
              "The buildings and installations that it uses or creates."),
          list("services", Project::services, Values.TEXT, "What it offers or brings about."),
          list("milestones", Project::milestones, MILESTONE, "Its dates."),
          optional("progress", Project::progress, PROGRESS, "How far it has come."),
          optional("cost", Project::cost, COST, "What it costs."),
          listing("fundings", Project::fundings, FUNDING, "Who pays for it."),
          list("links", Project::links, Values.LINK, "Pages about it."),
          list(
              "identifiers",
              Project::identifiers,
              Values.IDENTIFIER,
              "The ids that others gave it."),
          sources(Project::sources),
          map("extra", Project::extra, Values.EXTRA, "Values beside the model, by name."));

  private ProjectForms() {}
}
