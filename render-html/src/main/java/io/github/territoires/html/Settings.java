package io.github.territoires.html;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a renderer was told, see {@link HtmlRenderer.Builder}.
 *
 * @param headingLevel the level of a widget's title, 0 for none
 */
record Settings(
    Locale locale,
    int headingLevel,
    String idPrefix,
    Optional<String> linkTarget,
    HtmlTheme theme,
    Scheme scheme,
    Density density,
    ProjectOrder projectOrder,
    TextLength textLength,
    Optional<WebAddress> baseUrl,
    Optional<LocalDate> asOf,
    Atlas atlas) {

  /** Returns the day as of which a programme is shown. */
  LocalDate asOf(Programme programme) {
    return asOf.orElseGet(programme::asOf);
  }
}
