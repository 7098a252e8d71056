package io.github.territoires.html;

import io.github.territoires.html.internal.Content;
import io.github.territoires.html.internal.Engine;
import io.github.territoires.html.internal.Rendering;
import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.label.Labels;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts widgets together: the view, the title, the element around. */
final class Composer {
  private final Settings settings;
  private final Widgets widgets;
  private final Engine engine;
  private final Labels labels;
  private final String language;

  /** The classes that the element around every widget has behind its own. */
  private final String look;

  private final Map<String, Optional<String>> classes = new ConcurrentHashMap<>();

  Composer(Settings settings, Widgets widgets, Engine engine) {
    this.settings = settings;
    this.widgets = widgets;
    this.engine = engine;
    this.labels = Labels.of(settings.locale());
    this.language = labels.locale().toLanguageTag();
    this.look =
        " ti-"
            + settings.scheme().code()
            + (settings.density() == Density.COMPACT ? " ti-compact" : "");
  }

  /** Returns the widgets of a sort of subject, in order. */
  List<Widgets.Entry> widgets(Class<? extends SubjectView> subject) {
    return widgets.all(subject);
  }

  /** Composes a widget by itself. */
  Content compose(SubjectView subject, String id, int page) {
    return compose(
        subject, id, page, settings.headingLevel(), settings.linkTarget(), Optional.empty());
  }

  /**
   * Composes a widget by itself, for a document with titles and links of its own.
   *
   * @param shadow where links to a place in the widget lead, if it stands in a shadow tree
   */
  Content compose(
      SubjectView subject,
      String id,
      int page,
      int headingLevel,
      Optional<String> linkTarget,
      Optional<String> shadow) {
    Widgets.Entry entry = widgets.get(subject.getClass(), id);
    Rendering rendering =
        new Rendering(
            id,
            labels(subject.language()),
            headingLevel,
            settings.idPrefix() + "-" + subject.id().replace('/', '_') + "--" + id,
            linkTarget,
            UrlPolicy.standard()::safe,
            shadow);
    Occasion occasion = new Occasion(this, entry, rendering, subject, page);
    Heading heading = heading(occasion, subject, id);
    FrameView frame =
        new FrameView(
            classes("ti ti-widget-" + id + look),
            subject.language(),
            subject.direction(),
            heading.kicker(),
            heading.title(),
            heading.subtitle(),
            occasion.content(),
            occasion.sources());
    return new Content("widget", frame, rendering);
  }

  private Labels labels(String language) {
    return language.equals(this.language) ? labels : Labels.of(Locale.forLanguageTag(language));
  }

  /** Returns what stands above a widget. */
  private static Heading heading(Occasion occasion, SubjectView subject, String id) {
    boolean whole = id.equals(BuiltInWidgets.PAGE) || id.equals(BuiltInWidgets.HEADER);
    return whole && subject instanceof TerritoryView territory
        ? Heading.of(territory)
        : Heading.of(subject, occasion.title());
  }

  /** Returns the classes of a section of a page; absent where the theme has none. */
  Optional<String> ofSection(String id) {
    return classes("ti-section ti-widget-" + id);
  }

  /** Returns the classes that the theme has for these of ours; absent where it has none. */
  private Optional<String> classes(String ours) {
    return classes.computeIfAbsent(
        ours,
        names -> {
          String known =
              Stream.of(names.split(" "))
                  .flatMap(name -> settings.theme().classes(name).stream())
                  .collect(Collectors.joining(" "));
          return Optional.of(known).filter(some -> !some.isEmpty());
        });
  }

  /** Returns into how many pages a widget is divided. */
  int pages(SubjectView subject, String id) {
    Widgets.Entry entry = widgets.get(subject.getClass(), id);
    return settings.baseUrl().isEmpty() ? 1 : Occasion.ofSubject(entry.widget()).pages(subject);
  }

  Markup markup(Content content) {
    return new Markup(engine.render(content));
  }

  Optional<String> address(String id, String language) {
    return settings.page(id, language);
  }

  Optional<String> address(String id, String widget, int page, String language) {
    return settings
        .baseUrl()
        .map(
            base ->
                base.value()
                    + new WidgetPath("embed", id, widget, page, language, WidgetPath.USUAL_LEVEL));
  }
}
