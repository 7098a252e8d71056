package io.github.territoires.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How widgets look: the classes in the markup, templates where these do not suffice, and a style
 * sheet. Implementations are stateless; a jar may bring one, declared as a service provider.
 *
 * @since 0.1
 */
public interface HtmlTheme {
  /** Returns the theme's id: {@code neutral}. */
  String id();

  /**
   * Returns the classes that stand for one of ours, such as {@code ti-card}; none where it says
   * nothing to the theme. Default: the class itself.
   */
  default List<String> classes(String ours) {
    return List.of(ours);
  }

  /** Returns templates that stand in for built-in ones, by name; default: none. */
  default Map<String, String> templates() {
    return Map.of();
  }

  /**
   * Returns the style sheet that a publication offers with the widgets; absent where the host
   * brings its own. Then a publication dresses fragments alone in this theme; elements, frames and
   * pages, which no style sheet of a host reaches, are neutral.
   */
  Optional<String> stylesheet();

  /**
   * Returns the theme for sites of the French State: it has the class names of their design system,
   * which the site brings itself, and no style sheet.
   */
  static HtmlTheme dsfr() {
    return DsfrTheme.INSTANCE;
  }

  /**
   * Returns the default theme in a house's own colours.
   *
   * @param css declarations of custom properties and nothing else: {@code --ti-accent: #00507a;},
   *     or {@code light-dark(#00507a, #82c7f0)} for a light and a dark one
   * @throws IllegalArgumentException if it holds anything else; it says where; or if text would be
   *     less than 4.5:1 from what is behind it, or graphics less than 3:1; it says which
   */
  static HtmlTheme house(String css) {
    return HouseTheme.of(css);
  }

  /** Returns the theme that renderers have by default: quiet, and at home on most pages. */
  static HtmlTheme neutral() {
    return NeutralTheme.INSTANCE;
  }
}
