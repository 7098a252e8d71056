package io.github.territoires.json;

import io.github.territoires.model.InseeCode;
import io.github.territoires.model.MailAddress;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.util.Set;

/** The records of the model that are one string in JSON. */
final class ScalarTypes {
  private static final Set<Class<?>> TYPES =
      Set.of(
          InseeCode.class,
          MailAddress.class,
          MilestoneKind.class,
          PhaseId.class,
          ProjectForm.class,
          ProjectId.class,
          Role.class,
          Siren.class,
          Siret.class,
          TerritoryId.class,
          ThemeId.class,
          WebAddress.class);

  private ScalarTypes() {}

  static boolean contains(Class<?> type) {
    return TYPES.contains(type);
  }
}
