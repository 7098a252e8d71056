package io.github.territoires.json.jsonb;

import io.github.territoires.model.FundingState;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Level;
import io.github.territoires.model.Listing;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.SignatoryCollege;
import io.github.territoires.model.Stage;
import io.github.territoires.model.Status;
import java.util.List;

/** What is one of several constants. */
final class ConstantBindings {
  static final List<ConstantBinding<?>> ALL =
      List.of(
          new ConstantBinding<FundingState>() {},
          new ConstantBinding<ImpreciseDate.Kind>() {},
          new ConstantBinding<LegalNature>() {},
          new ConstantBinding<Level>() {},
          new ConstantBinding<Listing.Extent>() {},
          new ConstantBinding<OrganisationKind>() {},
          new ConstantBinding<SignatoryCollege>() {},
          new ConstantBinding<Stage>() {},
          new ConstantBinding<Status>() {});

  private ConstantBindings() {}
}
