package io.github.territoires.html;

import io.github.territoires.html.internal.Content;
import io.github.territoires.view.TextView;
import java.util.List;
import java.util.Optional;

/**
 * All widgets of a territory, one below the other.
 *
 * @param header what the territory is, at a glance; absent where the renderer leaves it out
 * @param sections the other widgets, in their order
 */
record PageView(Optional<Content> header, List<SectionView> sections) {

  /**
   * A widget in a page.
   *
   * @param id the widget's id
   * @param classes the classes of the element around it; absent where the theme has none
   * @param title its title
   * @param content the widget
   */
  record SectionView(String id, Optional<String> classes, TextView title, Content content) {}
}
