package io.github.territoires.html;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a renderer was told, see {@link HtmlRenderer.Builder}.
 *
 * @param headingLevel the level of a widget's title, 0 for none
 * @param pages the subjects that have a page for people below the base URL; absent for all
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
    Optional<Set<String>> pages,
    Optional<LocalDate> asOf,
    Atlas atlas) {

  /** Returns these settings for a folder that is published, with pages about these subjects. */
  Settings published(Optional<WebAddress> address, Set<String> subjects) {
    return new Settings(
        locale,
        headingLevel,
        idPrefix,
        linkTarget,
        theme,
        scheme,
        density,
        projectOrder,
        textLength,
        address.or(this::baseUrl),
        Optional.of(Set.copyOf(subjects)),
        asOf,
        atlas);
  }

  /** Returns these settings with another theme. */
  Settings dressed(HtmlTheme other) {
    return new Settings(
        locale,
        headingLevel,
        idPrefix,
        linkTarget,
        other,
        scheme,
        density,
        projectOrder,
        textLength,
        baseUrl,
        pages,
        asOf,
        atlas);
  }

  /** Returns the address of the page for people about a subject, if it has one. */
  Optional<String> page(String subject, String language) {
    return baseUrl
        .filter(base -> pages.isEmpty() || pages.get().contains(subject))
        .map(base -> base.value() + SitePaths.page(subject, language));
  }

  /** Returns the day as of which a programme is shown. */
  LocalDate asOf(Programme programme) {
    return asOf.orElseGet(programme::asOf);
  }
}
