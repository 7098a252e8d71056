package io.github.territoires.html;

import io.github.territoires.html.internal.Content;
import io.github.territoires.html.internal.Rendering;
import io.github.territoires.label.Labels;
import io.github.territoires.render.RenderException;
import io.github.territoires.view.SourcesView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One widget shown once. */
final class Occasion implements WidgetContext {
  private final Composer composer;
  private final Widgets.Entry entry;
  private final Rendering rendering;
  private final SubjectView subject;
  private final int page;

  Occasion(
      Composer composer, Widgets.Entry entry, Rendering rendering, SubjectView subject, int page) {
    this.composer = composer;
    this.entry = entry;
    this.rendering = rendering;
    this.subject = subject;
    this.page = page;
  }

  @Override
  public Labels labels() {
    return rendering.labels();
  }

  @Override
  public int page() {
    return page;
  }

  @Override
  public int pages() {
    return composer.pages(subject, entry.widget().id());
  }

  @Override
  public Optional<String> address(String id) {
    return composer.address(id, subject.language());
  }

  @Override
  public Optional<String> address(int page) {
    return composer.address(subject.id(), entry.widget().id(), page, subject.language());
  }

  @Override
  public Markup renderDefault(SubjectView subject) {
    Widgets.Entry next = entry.next();
    if (next == null) {
      throw new IllegalStateException(
          "widget '" + entry.widget().id() + "' stands in for no other");
    }
    return composer.markup(new Occasion(composer, next, rendering, subject, page).content());
  }

  TextView title() {
    return asked(widget -> widget.title(subject, this));
  }

  SourcesView sources() {
    return asked(widget -> widget.sources(subject));
  }

  Content content() {
    return new Content(entry.template(), asked(widget -> widget.view(subject, this)), rendering);
  }

  private <T> T asked(Function<Widget<SubjectView>, T> question) {
    try {
      return question.apply(ofSubject(entry.widget()));
    } catch (RenderException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RenderException("widget '" + entry.widget().id() + "': " + e, e);
    }
  }

  /** Puts the other widgets of a territory together. */
  PageView page(TerritoryView territory) {
    Optional<Content> header = Optional.empty();
    List<PageView.SectionView> sections = new ArrayList<>();
    for (Widgets.Entry other : composer.widgets(TerritoryView.class)) {
      String id = other.widget().id();
      if (id.equals(BuiltInWidgets.HEADER)) {
        header = Optional.of(within(other, territory).content());
      } else if (!id.equals(BuiltInWidgets.PAGE)) {
        Occasion section = within(other, territory);
        sections.add(
            new PageView.SectionView(
                id, composer.ofSection(id), section.title(), section.content()));
      }
    }
    return new PageView(header, List.copyOf(sections));
  }

  private Occasion within(Widgets.Entry other, TerritoryView territory) {
    return new Occasion(composer, other, rendering.within(other.widget().id()), territory, 1);
  }

  /** A widget is registered for the class of its subject, and found by that. */
  @SuppressWarnings("unchecked")
  static Widget<SubjectView> ofSubject(Widget<?> widget) {
    return (Widget<SubjectView>) widget;
  }
}
