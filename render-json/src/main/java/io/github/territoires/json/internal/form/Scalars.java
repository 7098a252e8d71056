package io.github.territoires.json.internal.form;

import io.github.territoires.model.FundingState;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Level;
import io.github.territoires.model.MailAddress;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.SignatoryCollege;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Status;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;

/** Everything that is one string. */
public final class Scalars {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String INSEE = "[0-9][0-9AB][0-9]{3}";

  public static final Form<LocalDate> DAY = new DayForm();
  static final StringForm<String> CODE =
      StringForm.matching(String.class, "code", SLUG, code -> code, "batiment");
  static final StringForm<OrganisationId> ORGANISATION_ID =
      StringForm.matching(
          OrganisationId.class,
          "id of an organisation",
          SLUG,
          OrganisationId::of,
          OrganisationId.of("limoges-metropole"));
  static final StringForm<SourceId> SOURCE_ID =
      StringForm.matching(
          SourceId.class, "id of a source", SLUG, SourceId::of, SourceId.of("anct-perimeters"));
  public static final StringForm<PhaseId> PHASE_ID =
      StringForm.matching(PhaseId.class, "id of a phase", SLUG, PhaseId::of, PhaseId.of("phase-1"));
  public static final StringForm<ThemeId> THEME_ID =
      StringForm.matching(
          ThemeId.class,
          "id of a theme",
          SLUG + "/" + SLUG,
          ThemeId::parse,
          ThemeId.of(PhaseId.of("phase-1"), "innover"));
  public static final StringForm<TerritoryId> TERRITORY_ID =
      StringForm.matching(
          TerritoryId.class,
          "id of a territory",
          SLUG + "/" + SLUG,
          TerritoryId::parse,
          TerritoryId.parse("phase-1/ti-7507"));
  public static final StringForm<ProjectId> PROJECT_ID =
      StringForm.matching(
          ProjectId.class,
          "id of a project",
          SLUG + "/" + SLUG + "/" + SLUG,
          ProjectId::parse,
          ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique"));
  static final StringForm<Role> ROLE =
      StringForm.open(
          Role.class,
          "role",
          SLUG,
          Role::of,
          Role.CARRIER,
          Role.CONTRACTING_AUTHORITY,
          Role.PARTNER,
          Role.FUNDER,
          Role.OPERATOR,
          Role.SIGNATORY,
          Role.HOST,
          Role.BENEFICIARY);
  static final StringForm<MilestoneKind> MILESTONE_KIND =
      StringForm.open(
          MilestoneKind.class,
          "event",
          SLUG,
          MilestoneKind::of,
          MilestoneKind.LETTER_OF_INTENT,
          MilestoneKind.SIGNATURE,
          MilestoneKind.COMPETITION,
          MilestoneKind.WORKS_START,
          MilestoneKind.FIRST_STONE,
          MilestoneKind.DELIVERY,
          MilestoneKind.OPENING,
          MilestoneKind.INAUGURATION);
  static final StringForm<io.github.territoires.model.ProjectForm> PROJECT_FORM =
      StringForm.open(
          io.github.territoires.model.ProjectForm.class,
          "form of a project",
          SLUG,
          io.github.territoires.model.ProjectForm::of,
          io.github.territoires.model.ProjectForm.PUBLIC_PRIVATE_PARTNERSHIP,
          io.github.territoires.model.ProjectForm.PUBLIC,
          io.github.territoires.model.ProjectForm.PRIVATE,
          io.github.territoires.model.ProjectForm.ASSOCIATION,
          io.github.territoires.model.ProjectForm.COOPERATIVE);
  static final StringForm<Siren> SIREN =
      StringForm.matching(Siren.class, "SIREN", "[0-9]{9}", Siren::of, Siren.of("248719312"));
  static final StringForm<Siret> SIRET =
      StringForm.matching(Siret.class, "SIRET", "[0-9]{14}", Siret::of, Siret.of("24871931200014"));
  static final StringForm<InseeCode> INSEE_CODE =
      StringForm.matching(
          InseeCode.class, "INSEE code", INSEE, InseeCode::of, InseeCode.of("87085"));
  static final StringForm<MemberCode> MEMBER_CODE =
      StringForm.matching(
          MemberCode.class,
          "SIREN or INSEE code",
          "([0-9]{9}|" + INSEE + ")",
          MemberCode::parse,
          "248719312");
  public static final StringForm<WebAddress> ADDRESS =
      StringForm.of(
          WebAddress.class, "address", WebAddress::value, WebAddress::of, "format", "iri");
  static final StringForm<MailAddress> MAIL =
      StringForm.of(
          MailAddress.class,
          "mail address",
          MailAddress::value,
          MailAddress::of,
          "format",
          "email");

  static final StringForm<LegalNature> NATURE =
      StringForm.oneOf(LegalNature.class, LegalNature::name);
  static final StringForm<OrganisationKind> KIND = StringForm.oneOf(OrganisationKind.class);
  static final StringForm<Level> LEVEL = StringForm.oneOf(Level.class);
  static final StringForm<SignatoryCollege> COLLEGE = StringForm.oneOf(SignatoryCollege.class);
  static final StringForm<Stage> STAGE = StringForm.oneOf(Stage.class);
  static final StringForm<Status> STATUS = StringForm.oneOf(Status.class);
  static final StringForm<FundingState> FUNDING_STATE = StringForm.oneOf(FundingState.class);

  private Scalars() {}
}
