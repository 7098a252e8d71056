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
   * brings its own.
   */
  Optional<String> stylesheet();

  /** Returns the theme that renderers have by default: quiet, and at home on most pages. */
  static HtmlTheme neutral() {
    return NeutralTheme.INSTANCE;
  }
}
