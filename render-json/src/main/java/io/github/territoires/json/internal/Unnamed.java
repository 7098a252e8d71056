package io.github.territoires.json.internal;

import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Text;
import java.util.Optional;

/** The references of what stands without its programme: nobody knows their names. */
final class Unnamed implements References {
  static final References REFERENCES = new Unnamed();

  private Unnamed() {}

  @Override
  public Optional<Text> name(OrganisationId id) {
    return Optional.empty();
  }

  @Override
  public Optional<Text> name(SourceId id) {
    return Optional.empty();
  }
}
