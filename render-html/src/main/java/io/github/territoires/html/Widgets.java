package io.github.territoires.html;

import io.github.territoires.html.internal.Templates;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The widgets of a renderer, by subject and id. Of several with the same id the first one wins, and
 * knows the next as its default.
 */
final class Widgets {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Map<Class<?>, String> SUBJECTS =
      Map.of(
          TerritoryView.class, "a territory",
          ProjectView.class, "a project",
          PhaseView.class, "a phase");

  /**
   * A widget that is offered.
   *
   * @param widget the widget
   * @param template under which name its template is known
   * @param next the widget in whose stead it stands
   */
  record Entry(Widget<?> widget, String template, @Nullable Entry next) {}

  private record Key(Class<?> subject, String id) {
    static Key of(Widget<?> widget) {
      return new Key(widget.subject(), widget.id());
    }
  }

  private final Map<Key, Entry> entries;
  private final Map<Class<?>, List<Entry>> bySubject = new HashMap<>();

  private Widgets(Map<Key, Entry> entries) {
    this.entries = entries;
    entries.forEach(
        (key, entry) ->
            bySubject.computeIfAbsent(key.subject(), subject -> new ArrayList<>()).add(entry));
  }

  /**
   * Registers widgets.
   *
   * @param own those that were given or found, the one that wins first
   * @param builtIn those of this jar, in the order in which they stand on a page
   * @param overrides templates that stand in for those of widgets, by name
   */
  static Widgets of(List<Widget<?>> own, List<Widget<?>> builtIn, Map<String, String> overrides) {
    Map<Key, List<Widget<?>>> chains = new LinkedHashMap<>();
    builtIn.forEach(widget -> chains.put(Key.of(widget), new ArrayList<>()));
    own.forEach(Widgets::check);
    Stream.concat(own.stream(), builtIn.stream())
        .forEach(
            widget -> chains.computeIfAbsent(Key.of(widget), key -> new ArrayList<>()).add(widget));
    Map<Key, Entry> entries = new LinkedHashMap<>();
    chains.forEach(
        (key, chain) -> entries.put(key, entry(chain, overrides.containsKey(key.id()) ? 1 : 0)));
    return new Widgets(entries);
  }

  /**
   * Keeps some widgets only, in another order.
   *
   * @throws UnknownIdException if there is none of an id
   */
  Widgets only(List<String> ids) {
    Map<Key, Entry> some = new LinkedHashMap<>();
    for (String id : ids) {
      List<Key> keys = entries.keySet().stream().filter(key -> key.id().equals(id)).toList();
      if (keys.isEmpty()) {
        throw new UnknownIdException(
            "widget", id, entries.keySet().stream().map(Key::id).distinct().toList());
      }
      keys.forEach(key -> some.put(key, Objects.requireNonNull(entries.get(key))));
    }
    return new Widgets(some);
  }

  /** Returns the ids of the widgets of a sort of subject, in order. */
  List<String> ids(Class<? extends SubjectView> subject) {
    return all(subject).stream().map(entry -> entry.widget().id()).toList();
  }

  /** Returns the widgets of a sort of subject, in order. */
  List<Entry> all(Class<? extends SubjectView> subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /**
   * Returns a widget.
   *
   * @throws UnknownIdException if there is none of this id for this sort of subject
   */
  Entry get(Class<? extends SubjectView> subject, String id) {
    Entry entry = entries.get(new Key(subject, id));
    if (entry != null) {
      return entry;
    }
    for (Key key : entries.keySet()) {
      if (key.id().equals(id)) {
        throw new IllegalArgumentException(
            "widget '"
                + id
                + "' is about "
                + SUBJECTS.get(key.subject())
                + ", not about "
                + SUBJECTS.get(subject));
      }
    }
    throw new UnknownIdException("widget", id, ids(subject));
  }

  private static void check(Widget<?> widget) {
    if (!ID.matcher(widget.id()).matches()) {
      throw new IllegalArgumentException(
          "widget id '" + widget.id() + "' must be of small letters, digits and single hyphens");
    }
    if (widget.template() == null) {
      throw new IllegalArgumentException("widget '" + widget.id() + "' has no template");
    }
    if (!SUBJECTS.containsKey(widget.subject())) {
      throw new IllegalArgumentException(
          "widget '"
              + widget.id()
              + "' is about "
              + widget.subject().getSimpleName()
              + ", must be about TerritoryView, ProjectView or PhaseView");
    }
  }

  /**
   * Chains widgets of one id. Their templates lie in as many layers; one that overrides the first
   * widget's lies above them all.
   */
  private static Entry entry(List<Widget<?>> chain, int overrides) {
    Entry entry = null;
    for (int i = chain.size() - 1; i >= 0; i--) {
      Widget<?> widget = chain.get(i);
      String above = Templates.DEFAULT.repeat(i == 0 ? 0 : i + overrides);
      entry = new Entry(widget, above + widget.id(), entry);
    }
    return Objects.requireNonNull(entry);
  }
}
