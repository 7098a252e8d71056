package io.github.territoires.publish;

import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What contributors plan for.
 *
 * @since 0.1
 */
public final class PublicationPlan {
  private final Programme programme;
  private final List<Locale> locales;
  private final Optional<WebAddress> baseUrl;

  PublicationPlan(Programme programme, List<Locale> locales, Optional<WebAddress> baseUrl) {
    this.programme = programme;
    this.locales = locales;
    this.baseUrl = baseUrl;
  }

  /** Returns the programme to publish. */
  public Programme programme() {
    return programme;
  }

  /** Returns the languages to publish in, the main one first; at least one. */
  public List<Locale> locales() {
    return locales;
  }

  /**
   * Returns the address under which the folder will be reached, which ends in a slash. Without it
   * nothing that needs an absolute address is planned.
   */
  public Optional<WebAddress> baseUrl() {
    return baseUrl;
  }

  /** Returns the day as of which everything is said. */
  public LocalDate asOf() {
    return programme.asOf();
  }
}
