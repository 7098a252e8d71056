package io.github.territoires.examples.benchmarks.html;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.label.Labels;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.view.TerritoryView;
import java.util.Locale;

/**
 * What every row shows: Limoges Métropole – ELAN in French, with the sections of its page that are
 * words. Pictures are drawn, not written by a template, and would be the same code in every row.
 *
 * @param territory what is known of it
 * @param scope what every id in the page begins with
 * @param contents names the list of sections
 * @param detail opens the rest of a project
 * @param colon ends a term
 */
public record Shown(
    TerritoryView territory, String scope, String contents, String detail, String colon) {
  static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");

  /** Returns a renderer that offers these sections. */
  static HtmlRenderer renderer() {
    return HtmlRenderer.builder()
        .locale(Locale.FRENCH)
        .widgets("page", "header", "about", "themes", "challenges", "projects")
        .build();
  }

  static Shown limoges() {
    Labels labels = Labels.of(Locale.FRENCH);
    return new Shown(
        TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH),
        "ti-phase-1_ti-7507--page",
        labels.get("page.contents"),
        labels.get("projects.detail"),
        labels.get("language.colon"));
  }
}
