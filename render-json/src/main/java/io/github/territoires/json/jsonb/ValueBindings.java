package io.github.territoires.json.jsonb;

import io.github.territoires.model.Extra;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.MailAddress;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.util.List;

/** What is a string, a number or a text. */
final class ValueBindings {
  static final List<ModelBinding<?>> ALL =
      List.of(
          new ModelBinding<Extra>() {},
          new ModelBinding<InseeCode>() {},
          new ModelBinding<MailAddress>() {},
          new ModelBinding<MemberCode>() {},
          new ModelBinding<MilestoneKind>() {},
          new ModelBinding<OrganisationId>() {},
          new ModelBinding<PhaseId>() {},
          new ModelBinding<ProjectForm>() {},
          new ModelBinding<ProjectId>() {},
          new ModelBinding<Role>() {},
          new ModelBinding<Siren>() {},
          new ModelBinding<Siret>() {},
          new ModelBinding<SourceId>() {},
          new ModelBinding<TerritoryId>() {},
          new ModelBinding<Text>() {},
          new ModelBinding<ThemeId>() {},
          new ModelBinding<WebAddress>() {});

  private ValueBindings() {}
}
