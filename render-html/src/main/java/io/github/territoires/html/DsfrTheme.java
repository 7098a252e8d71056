package io.github.territoires.html;

import io.github.territoires.html.internal.Layer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The class names of the French State's design system, and nothing else: its terms reserve it for
 * sites of the State, which bring it themselves.
 */
enum DsfrTheme implements HtmlTheme {
  INSTANCE;

  private static final List<String> PLAIN_LIST = List.of("fr-raw-list");

  private static final Map<String, List<String>> CLASSES =
      Map.ofEntries(
          Map.entry("ti-kicker", List.of("fr-text--sm", "fr-mb-1v")),
          Map.entry("ti-title", List.of("fr-h3")),
          Map.entry("ti-subtitle", List.of("fr-text--lead")),
          Map.entry("ti-heading", List.of("fr-h4")),
          Map.entry("ti-subheading", List.of("fr-h6")),
          Map.entry("ti-lead", List.of("fr-text--lead")),
          Map.entry("ti-note", List.of("fr-text--sm")),
          Map.entry("ti-remark", List.of("fr-text--sm")),
          Map.entry("ti-event", List.of("fr-text--bold")),
          Map.entry("ti-number", List.of("fr-display--xs")),
          Map.entry("ti-hidden", List.of("fr-sr-only")),
          Map.entry("ti-section", List.of("fr-mb-6w")),
          Map.entry("ti-sources", List.of("fr-text--xs", "fr-mt-4w")),
          Map.entry("ti-cards", List.of("fr-grid-row", "fr-grid-row--gutters")),
          Map.entry("ti-axes", List.of("fr-raw-list", "fr-grid-row", "fr-grid-row--gutters")),
          Map.entry(
              "ti-badge",
              List.of("fr-badge", "fr-badge--sm", "fr-badge--info", "fr-badge--no-icon")),
          Map.entry("ti-contents", List.of("fr-raw-list", "fr-mb-4w")),
          Map.entry("ti-links", PLAIN_LIST),
          Map.entry("ti-line", PLAIN_LIST),
          Map.entry("ti-seats", PLAIN_LIST),
          Map.entry("ti-lanes", PLAIN_LIST),
          Map.entry("ti-dates", PLAIN_LIST),
          Map.entry("ti-members", PLAIN_LIST),
          Map.entry("ti-numbers", PLAIN_LIST),
          Map.entry("ti-entries", PLAIN_LIST),
          Map.entry("ti-pages", PLAIN_LIST));

  @Override
  public String id() {
    return "dsfr";
  }

  @Override
  public List<String> classes(String ours) {
    return CLASSES.getOrDefault(ours, List.of());
  }

  @Override
  public Map<String, String> templates() {
    return Layer.dsfr().toMap();
  }

  @Override
  public Optional<String> stylesheet() {
    return Optional.empty();
  }
}
