package io.github.territoires.catalog;

import io.github.territoires.model.Contact;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import java.util.List;

/**
 * Offers the programme data that comes with the library.
 *
 * <pre>{@code
 * Programme programme = Catalog.bundled();
 * Territory limoges = programme.territory(TerritoryId.parse("phase-1/ti-7507"));
 * }</pre>
 *
 * <p>Both phases with their themes and announced counts; of the territories, Limoges Métropole –
 * ELAN of phase 1 in full and its successor of phase 2 as far as it is known.
 *
 * @since 0.1
 */
public final class Catalog {
  private Catalog() {}

  /** Returns the bundled programme, made on first use; thread-safe, always the same. */
  public static Programme bundled() {
    return Bundled.PROGRAMME;
  }

  private static final class Bundled {
    static final Programme PROGRAMME =
        Programme.builder(Prose.text("programme.name"), Sources.EDITION)
            .notice(Prose.text("programme.notice"))
            .publisher(Organisations.TERRITOIRES)
            .contact(Contact.of(WebAddress.of("https://github.com/territoires/territoires/issues")))
            .licence(Licence.OPEN_LICENCE_2)
            .issued(Sources.EDITION)
            .sources(Sources.all())
            .organisations(Organisations.all())
            .phases(List.of(Phases.first(), Phases.second()))
            .governance(Phases.governance())
            .territories(List.of(LimogesElan.territory(), LimogesHauteVienne.territory()))
            .successions(List.of(LimogesHauteVienne.succession()))
            .build();
  }
}
