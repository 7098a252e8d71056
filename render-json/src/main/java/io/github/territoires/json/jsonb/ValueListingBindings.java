package io.github.territoires.json.jsonb;

import io.github.territoires.model.Extra;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Level;
import io.github.territoires.model.Listing;
import io.github.territoires.model.MailAddress;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.SignatoryCollege;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Status;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.util.List;

/** Listings of strings, numbers and texts. */
final class ValueListingBindings {
  static final List<ModelBinding<?>> ALL =
      List.of(
          new ModelBinding<Listing<Extra>>() {},
          new ModelBinding<Listing<InseeCode>>() {},
          new ModelBinding<Listing<MailAddress>>() {},
          new ModelBinding<Listing<MemberCode>>() {},
          new ModelBinding<Listing<MilestoneKind>>() {},
          new ModelBinding<Listing<OrganisationId>>() {},
          new ModelBinding<Listing<PhaseId>>() {},
          new ModelBinding<Listing<ProjectForm>>() {},
          new ModelBinding<Listing<ProjectId>>() {},
          new ModelBinding<Listing<Role>>() {},
          new ModelBinding<Listing<Siren>>() {},
          new ModelBinding<Listing<Siret>>() {},
          new ModelBinding<Listing<SourceId>>() {},
          new ModelBinding<Listing<TerritoryId>>() {},
          new ModelBinding<Listing<Text>>() {},
          new ModelBinding<Listing<ThemeId>>() {},
          new ModelBinding<Listing<WebAddress>>() {},
          new ModelBinding<Listing<FundingState>>() {},
          new ModelBinding<Listing<ImpreciseDate.Kind>>() {},
          new ModelBinding<Listing<LegalNature>>() {},
          new ModelBinding<Listing<Level>>() {},
          new ModelBinding<Listing<Listing.Extent>>() {},
          new ModelBinding<Listing<OrganisationKind>>() {},
          new ModelBinding<Listing<SignatoryCollege>>() {},
          new ModelBinding<Listing<Stage>>() {},
          new ModelBinding<Listing<Status>>() {});

  private ValueListingBindings() {}
}
