package io.github.territoires.html;

import io.github.territoires.view.TerritoryView;

/**
 * A document of its own around a widget, for an iframe.
 *
 * @param title the document's title
 * @param stylesheet the relative address of the style sheet
 * @param territory what the widget shows
 */
record EmbedView(String title, String stylesheet, TerritoryView territory) {
  static EmbedView of(TerritoryView territory, String stylesheet) {
    String title =
        territory
            .header()
            .subtitle()
            .map(name -> territory.header().title().words() + " – " + name.words())
            .orElse(territory.header().title().words());
    return new EmbedView(title, stylesheet, territory);
  }
}
