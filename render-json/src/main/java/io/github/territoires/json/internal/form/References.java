package io.github.territoires.json.internal.form;

import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Text;
import java.util.Optional;

/** Knows the names of what is referred to by its id. */
public interface References {
  /** Those of what stands without its programme: nobody knows a name. */
  References NONE =
      new References() {
        @Override
        public Optional<Text> name(OrganisationId id) {
          return Optional.empty();
        }

        @Override
        public Optional<Text> name(SourceId id) {
          return Optional.empty();
        }
      };

  /** Finds the name of an organisation. */
  Optional<Text> name(OrganisationId id);

  /** Finds the title of a source. */
  Optional<Text> name(SourceId id);

  /** Returns those of a programme. */
  static References in(Programme programme) {
    return new References() {
      @Override
      public Optional<Text> name(OrganisationId id) {
        return programme.find(id).map(Organisation::name);
      }

      @Override
      public Optional<Text> name(SourceId id) {
        return programme.find(id).map(Source::title);
      }
    };
  }
}
