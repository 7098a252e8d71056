package io.github.territoires.html;

import io.github.territoires.label.Labels;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TextView;
import java.util.Locale;
import java.util.Optional;

/**
 * What a widget may ask while its view is made.
 *
 * @since 0.1
 */
public interface WidgetContext {
  /** Returns the words of the language in which the widget speaks, those of its own jar too. */
  Labels labels();

  /** Returns a label as a text, marked as French where the widget's language lacks it. */
  default TextView text(String key) {
    Locale spoken = labels().locale(key);
    return new TextView(
        labels().get(key),
        spoken.equals(labels().locale()) ? Optional.empty() : Optional.of(spoken.toLanguageTag()));
  }

  /** Returns which page of a widget of several is shown, counted from 1. */
  int page();

  /** Returns into how many pages the widget is divided. */
  int pages();

  /**
   * Finds the address of the page for people about a subject; absent where the renderer knows no
   * base URL.
   *
   * @param id a territory, a project or a phase: {@code phase-1/ti-7507}
   */
  Optional<String> address(String id);

  /**
   * Finds the address of this widget on another page of several; absent where the renderer knows no
   * base URL.
   */
  Optional<String> address(int page);

  /**
   * Renders the widget in whose stead this one stands: the next one of the same id, built-in ones
   * last. Its title and its sources are not drawn.
   *
   * @throws IllegalStateException if this widget stands in for no other
   */
  Markup renderDefault(SubjectView subject);
}
