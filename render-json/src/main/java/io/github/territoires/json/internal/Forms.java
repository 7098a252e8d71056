package io.github.territoires.json.internal;

import io.github.territoires.model.*;
import java.util.Map;

/** The form of each type. */
public final class Forms {
  private static final Map<Class<?>, Form<?>> ALL =
      Map.ofEntries(
          Map.entry(io.github.territoires.model.Source.class, ProgrammeForms.SOURCE),
          Map.entry(io.github.territoires.model.Organisation.class, ProgrammeForms.ORGANISATION),
          Map.entry(io.github.territoires.model.Theme.class, ProgrammeForms.THEME),
          Map.entry(
              io.github.territoires.model.AnnouncedCount.class, ProgrammeForms.ANNOUNCED_COUNT),
          Map.entry(io.github.territoires.model.Mandate.class, ProgrammeForms.MANDATE),
          Map.entry(io.github.territoires.model.Phase.class, ProgrammeForms.PHASE),
          Map.entry(
              io.github.territoires.model.GovernanceLevel.class, ProgrammeForms.GOVERNANCE_LEVEL),
          Map.entry(
              io.github.territoires.model.Succession.Destination.class, ProgrammeForms.DESTINATION),
          Map.entry(io.github.territoires.model.Succession.class, ProgrammeForms.SUCCESSION),
          Map.entry(io.github.territoires.model.Programme.class, ProgrammeForms.PROGRAMME),
          Map.entry(io.github.territoires.model.Contact.class, TerritoryForms.CONTACT),
          Map.entry(io.github.territoires.model.Population.class, TerritoryForms.POPULATION),
          Map.entry(io.github.territoires.model.Commune.class, TerritoryForms.COMMUNE),
          Map.entry(io.github.territoires.model.Member.class, TerritoryForms.MEMBER),
          Map.entry(io.github.territoires.model.Perimeter.class, TerritoryForms.PERIMETER),
          Map.entry(io.github.territoires.model.Seat.class, TerritoryForms.SEAT),
          Map.entry(io.github.territoires.model.College.class, TerritoryForms.COLLEGE),
          Map.entry(io.github.territoires.model.Governance.class, TerritoryForms.GOVERNANCE),
          Map.entry(io.github.territoires.model.Challenge.class, TerritoryForms.CHALLENGE),
          Map.entry(
              io.github.territoires.model.ActionProgramme.class, TerritoryForms.ACTION_PROGRAMME),
          Map.entry(io.github.territoires.model.Signatory.class, TerritoryForms.SIGNATORY),
          Map.entry(io.github.territoires.model.Agreement.class, TerritoryForms.AGREEMENT),
          Map.entry(io.github.territoires.model.Territory.class, TerritoryForms.TERRITORY),
          Map.entry(io.github.territoires.model.Party.class, ProjectForms.PARTY),
          Map.entry(io.github.territoires.model.Milestone.class, ProjectForms.MILESTONE),
          Map.entry(io.github.territoires.model.Facility.class, ProjectForms.FACILITY),
          Map.entry(io.github.territoires.model.Progress.class, ProjectForms.PROGRESS),
          Map.entry(io.github.territoires.model.Cost.class, ProjectForms.COST),
          Map.entry(io.github.territoires.model.Funding.class, ProjectForms.FUNDING),
          Map.entry(io.github.territoires.model.Project.class, ProjectForms.PROJECT),
          Map.entry(io.github.territoires.model.ImpreciseDate.class, Values.DATE),
          Map.entry(io.github.territoires.model.Money.class, Values.MONEY),
          Map.entry(io.github.territoires.model.Region.class, Values.REGION),
          Map.entry(io.github.territoires.model.Department.class, Values.DEPARTMENT),
          Map.entry(io.github.territoires.model.Identifier.class, Values.IDENTIFIER),
          Map.entry(io.github.territoires.model.Licence.class, Values.LICENCE),
          Map.entry(io.github.territoires.model.Link.class, Values.LINK),
          Map.entry(io.github.territoires.model.Place.class, Values.PLACE),
          Map.entry(io.github.territoires.model.StatedDate.class, Values.STATED_DATE),
          Map.entry(io.github.territoires.model.FormerName.class, Values.FORMER_NAME),
          Map.entry(io.github.territoires.model.Person.class, Values.PERSON),
          Map.entry(io.github.territoires.model.PhaseId.class, Scalars.PHASE_ID),
          Map.entry(io.github.territoires.model.ThemeId.class, Scalars.THEME_ID),
          Map.entry(io.github.territoires.model.TerritoryId.class, Scalars.TERRITORY_ID),
          Map.entry(io.github.territoires.model.ProjectId.class, Scalars.PROJECT_ID),
          Map.entry(io.github.territoires.model.Role.class, Scalars.ROLE),
          Map.entry(io.github.territoires.model.MilestoneKind.class, Scalars.MILESTONE_KIND),
          Map.entry(io.github.territoires.model.ProjectForm.class, Scalars.PROJECT_FORM),
          Map.entry(io.github.territoires.model.Siren.class, Scalars.SIREN),
          Map.entry(io.github.territoires.model.Siret.class, Scalars.SIRET),
          Map.entry(io.github.territoires.model.InseeCode.class, Scalars.INSEE_CODE),
          Map.entry(io.github.territoires.model.MemberCode.class, Scalars.MEMBER_CODE),
          Map.entry(io.github.territoires.model.WebAddress.class, Scalars.ADDRESS),
          Map.entry(io.github.territoires.model.MailAddress.class, Scalars.MAIL),
          Map.entry(io.github.territoires.model.LegalNature.class, Scalars.NATURE),
          Map.entry(io.github.territoires.model.OrganisationKind.class, Scalars.KIND),
          Map.entry(io.github.territoires.model.Level.class, Scalars.LEVEL),
          Map.entry(io.github.territoires.model.SignatoryCollege.class, Scalars.COLLEGE),
          Map.entry(io.github.territoires.model.Stage.class, Scalars.STAGE),
          Map.entry(io.github.territoires.model.Status.class, Scalars.STATUS),
          Map.entry(io.github.territoires.model.FundingState.class, Scalars.FUNDING_STATE),
          Map.entry(io.github.territoires.model.Text.class, Values.TEXT),
          Map.entry(io.github.territoires.model.Extra.class, new ExtraForm()),
          Map.entry(io.github.territoires.model.OrganisationId.class, Values.ORGANISATION),
          Map.entry(io.github.territoires.model.SourceId.class, Values.SOURCE),
          Map.entry(
              io.github.territoires.model.Listing.Extent.class,
              StringForm.oneOf(Listing.Extent.class)),
          Map.entry(
              io.github.territoires.model.ImpreciseDate.Kind.class,
              StringForm.oneOf(ImpreciseDate.Kind.class)));

  private Forms() {}

  /** Returns them. */
  public static Map<Class<?>, Form<?>> all() {
    return ALL;
  }
}
