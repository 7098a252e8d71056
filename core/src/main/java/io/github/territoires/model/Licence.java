package io.github.territoires.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The terms under which data may be used.
 *
 * @param name what the licence is called, or what is known of the terms
 * @param address where it can be read
 * @since 0.1
 */
public record Licence(Text name, Optional<WebAddress> address) {
  /** The <i>Licence Ouverte 2.0</i> of the French State. */
  public static final Licence OPEN_LICENCE_2 =
      of(
          Text.french("Licence Ouverte 2.0").with(Locale.ENGLISH, "Open Licence 2.0"),
          WebAddress.of("https://www.etalab.gouv.fr/licence-ouverte-open-licence"));

  /** Refuses a missing name. */
  public Licence {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(address, "address");
  }

  /** Makes a licence that can be read at an address. */
  public static Licence of(Text name, WebAddress address) {
    return new Licence(name, Optional.of(address));
  }
}
