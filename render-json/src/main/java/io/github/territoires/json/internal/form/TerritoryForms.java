package io.github.territoires.json.internal.form;

import static io.github.territoires.json.internal.form.Field.id;
import static io.github.territoires.json.internal.form.Field.known;
import static io.github.territoires.json.internal.form.Field.list;
import static io.github.territoires.json.internal.form.Field.listing;
import static io.github.territoires.json.internal.form.Field.map;
import static io.github.territoires.json.internal.form.Field.optional;
import static io.github.territoires.json.internal.form.Field.required;
import static io.github.territoires.json.internal.form.Values.sources;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.College;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Contact;
import io.github.territoires.model.Governance;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.Territory;

/** A territory and what belongs to it. */
public final class TerritoryForms {
  public static final ObjectForm<Contact> CONTACT =
      ObjectForm.of(
          Contact.class,
          "Where errors are reported.",
          optional("page", Contact::page, Scalars.ADDRESS, "A page with a form or instructions."),
          optional("mail", Contact::mail, Scalars.MAIL, "A functional address, never a person's."));

  static final ObjectForm<Population> POPULATION =
      ObjectForm.of(
          Population.class,
          "A number of inhabitants (population municipale).",
          required("inhabitants", Population::inhabitants, Values.COUNT, "How many."),
          required(
              "vintage",
              Population::vintage,
              StringForm.STRING,
              "The reference year, or the edition of the source where no year is stated."),
          sources(Population::sources));

  static final ObjectForm<Commune> COMMUNE =
      ObjectForm.of(
          Commune.class,
          "A commune of a grouping, or of a whole perimeter.",
          id("code", Commune::code, Scalars.INSEE_CODE, "Its INSEE code."),
          known("name", Commune::name, StringForm.STRING, "Its name."),
          optional("population", Commune::population, POPULATION, "Its inhabitants."));

  static final ObjectForm<Member> MEMBER =
      ObjectForm.of(
          Member.class,
          "A grouping of communes, or a single commune.",
          id(
              "code",
              Member::code,
              Scalars.MEMBER_CODE,
              "The SIREN of a grouping or the INSEE code of a commune."),
          known("name", Member::name, StringForm.STRING, "Its label, for display."),
          optional(
              "nature", Member::nature, Scalars.NATURE, "Its legal nature, which no name tells."),
          optional("population", Member::population, POPULATION, "Its inhabitants."),
          listing("communes", Member::communes, COMMUNE, "The communes of a grouping."));

  static final ObjectForm<Perimeter> PERIMETER =
      ObjectForm.of(
          Perimeter.class,
          "What a territory is made of.",
          listing("members", Perimeter::members, MEMBER, "The groupings and communes."),
          listing(
              "communes",
              Perimeter::communes,
              COMMUNE,
              "The communes of the whole perimeter, where a source lists them without saying to"
                  + " which member each belongs."),
          sources(Perimeter::sources));

  static final ObjectForm<Seat> SEAT =
      ObjectForm.of(
          Seat.class,
          "A seat in a committee.",
          required(
              "organisation",
              Seat::organisation,
              Values.ORGANISATION,
              "The organisation that holds it."),
          optional("capacity", Seat::capacity, Values.TEXT, "Who speaks for the organisation."),
          optional(
              "holder",
              Seat::holder,
              Values.PERSON,
              "The holder of a public mandate who sits there."));

  static final ObjectForm<College> COLLEGE =
      ObjectForm.of(
          College.class,
          "One side of a committee's table.",
          required("name", College::name, Values.TEXT, "What the members have in common."),
          listing("seats", College::seats, SEAT, "Who sits there."));

  static final ObjectForm<Governance> GOVERNANCE =
      ObjectForm.of(
          Governance.class,
          "Who sits where in a territory.",
          optional(
              "committee",
              Governance::committee,
              Values.ORGANISATION,
              "The committee that the colleges form together."),
          listing("chairs", Governance::chairs, SEAT, "Who chairs it."),
          list("colleges", Governance::colleges, COLLEGE, "The sides of the table."),
          sources(Governance::sources));

  static final ObjectForm<Challenge> CHALLENGE =
      ObjectForm.of(
          Challenge.class,
          "A challenge (enjeu) of an action programme.",
          id("code", Challenge::code, Scalars.CODE, "Its id within the action programme."),
          known("title", Challenge::title, Values.TEXT, "Its official wording."),
          optional("description", Challenge::description, Values.TEXT, "What it is about."));

  static final ObjectForm<ActionProgramme> ACTION_PROGRAMME =
      ObjectForm.of(
          ActionProgramme.class,
          "What a territory has set out to do.",
          optional(
              "drawnUpBy",
              ActionProgramme::drawnUpBy,
              Values.ORGANISATION,
              "The committee that drew it up."),
          listing(
              "themes",
              ActionProgramme::themes,
              Scalars.THEME_ID,
              "The themes of the phase around which it is built, in its own order."),
          listing(
              "challenges",
              ActionProgramme::challenges,
              CHALLENGE,
              "The challenges (enjeux) that it takes up, in order."),
          sources(ActionProgramme::sources));

  static final ObjectForm<Signatory> SIGNATORY =
      ObjectForm.of(
          Signatory.class,
          "Who signed an agreement.",
          required(
              "organisation", Signatory::organisation, Values.ORGANISATION, "The organisation."),
          optional(
              "college", Signatory::college, Scalars.COLLEGE, "The college in which it signed."),
          optional("person", Signatory::person, Values.PERSON, "Who signed for it."));

  static final ObjectForm<Agreement> AGREEMENT =
      ObjectForm.of(
          Agreement.class,
          "A protocole d'accord or a contrat.",
          optional("signed", Agreement::signed, Values.STATED_DATE, "When it was signed."),
          optional("period", Agreement::period, Values.DATE, "From when to when it holds."),
          listing("signatories", Agreement::signatories, SIGNATORY, "Who signed it."),
          optional("address", Agreement::address, Scalars.ADDRESS, "Where it can be read."),
          optional("remark", Agreement::remark, Values.TEXT, "What else is to be known."),
          sources(Agreement::sources));

  /** A territory. */
  public static final ObjectForm<Territory> TERRITORY =
      ObjectForm.of(
          Territory.class,
          "A territoire d'industrie in one phase of the programme.",
          id("id", Territory::id, Scalars.TERRITORY_ID, "Its phase and its code in that phase."),
          optional("name", Territory::name, Values.TEXT, "Its name today."),
          list(
              "formerNames",
              Territory::formerNames,
              Values.FORMER_NAME,
              "Its names before, the oldest first."),
          optional(
              "headline",
              Territory::headline,
              Values.TEXT,
              "The title under which it presents itself."),
          optional(
              "introduction",
              Territory::introduction,
              Values.TEXT,
              "What it is, in a few sentences."),
          optional("description", Territory::description, Values.TEXT, "What it is, at length."),
          optional(
              "presentedBy",
              Territory::presentedBy,
              Values.ORGANISATION,
              "The organisation on whose site it presents itself."),
          optional("website", Territory::website, Scalars.ADDRESS, "Its site."),
          list("regions", Territory::regions, Values.REGION, "The regions that it lies in."),
          list(
              "departments",
              Territory::departments,
              Values.DEPARTMENT,
              "The départements that it lies in."),
          optional(
              "perimeter",
              Territory::perimeter,
              PERIMETER,
              "The groupings and communes that it is made of."),
          optional("governance", Territory::governance, GOVERNANCE, "Who sits where."),
          optional(
              "actionProgramme",
              Territory::actionProgramme,
              ACTION_PROGRAMME,
              "What it has set out to do."),
          optional("protocol", Territory::protocol, AGREEMENT, "Its protocole d'accord."),
          optional("contract", Territory::contract, AGREEMENT, "Its contrat."),
          listing("projects", Territory::projects, ProjectForms.PROJECT, "Its projects."),
          list("links", Territory::links, Values.LINK, "Pages about it."),
          optional(
              "publisher",
              Territory::publisher,
              Values.ORGANISATION,
              "Who publishes this about it, if not the programme's publisher."),
          optional(
              "contact",
              Territory::contact,
              CONTACT,
              "Where errors are reported, if not to the programme's contact."),
          optional(
              "licence",
              Territory::licence,
              Values.LICENCE,
              "The licence, if not the programme's."),
          optional(
              "asOf",
              Territory::asOf,
              Scalars.DAY,
              "The day on which this was known, if not the programme's."),
          list(
              "identifiers",
              Territory::identifiers,
              Values.IDENTIFIER,
              "The ids that others gave it."),
          sources(Territory::sources),
          map("extra", Territory::extra, Values.EXTRA, "Values beside the model, by name."));

  private TerritoryForms() {}
}
