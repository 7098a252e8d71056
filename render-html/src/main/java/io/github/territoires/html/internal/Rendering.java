package io.github.territoires.html.internal;

import io.github.territoires.label.Labels;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How one widget is rendered; helpers read it, templates do not see it.
 *
 * @param widget the widget's id, for messages
 * @param labels the words
 * @param headingLevel the level of the widget's title, 0 where there are no headings
 * @param scope what every id in it begins with
 * @param linkTarget where links open, if not in place
 * @param addresses gives the address that may stand in a link
 * @param shadow where links to a place in the widget lead instead, if it stands in a shadow tree,
 *     where they cannot reach it
 */
public record Rendering(
    String widget,
    Labels labels,
    int headingLevel,
    String scope,
    Optional<String> linkTarget,
    UnaryOperator<String> addresses,
    Optional<String> shadow) {
  /** Returns an address that may stand in a link. */
  String address(String address) {
    return addresses.apply(address);
  }

  /** Begins a widget within this one, one heading level below. */
  public Rendering within(String widget) {
    return new Rendering(
        widget,
        labels,
        headingLevel == 0 ? 0 : headingLevel + 1,
        scope + "--" + widget,
        linkTarget,
        addresses,
        shadow);
  }
}
