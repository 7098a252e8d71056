package io.github.territoires.html;

import io.github.territoires.view.SourcesView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TextView;

/**
 * A part of a page that can also stand by itself on a host's page: what it shows, as a view, and
 * how, as a template. Implementations are stateless and thread-safe. They are given to {@link
 * HtmlRenderer.Builder#widget(Widget)}, or declared as service providers and found by themselves.
 *
 * <pre>{@code
 * public final class JobsWidget implements Widget<TerritoryView> {
 *   public String id() { return "jobs"; }
 *   public Class<TerritoryView> subject() { return TerritoryView.class; }
 *   public TextView title(TerritoryView territory, WidgetContext context) {
 *     return context.text("jobs.title");
 *   }
 *   public Record view(TerritoryView territory, WidgetContext context) { return territory.name(); }
 *   public String template() { return "<p>{{words}}</p>"; }
 * }
 * }</pre>
 *
 * <p>The title, a line that tells the sources, and the element around it all are drawn by the
 * renderer. A widget with the id of a built-in one stands in for it, and may show it too, see
 * {@link WidgetContext#renderDefault}.
 *
 * @param <S> what it is about: {@code TerritoryView}, {@code ProjectView} or {@code PhaseView}
 * @since 0.1
 */
public interface Widget<S extends SubjectView> {
  /** Returns the widget's id, {@code [a-z0-9]+(-[a-z0-9]+)*}: it stands in paths and in classes. */
  String id();

  /** Returns what it is about. */
  Class<S> subject();

  /** Returns the title. */
  TextView title(S subject, WidgetContext context);

  /**
   * Returns what the template shows: a record of texts, lists and further records. On the module
   * path the records are public in an exported package, or their package is open to this module.
   *
   * <p>It is asked first while the renderer is built, for made-up subjects of which everything,
   * little or nothing is known, so that a mistake shows before a visitor comes.
   */
  Record view(S subject, WidgetContext context);

  /** Returns the Handlebars template, without the title and the element around. */
  String template();

  /** Returns where what it shows is stated; default: where all of the subject is. */
  default SourcesView sources(S subject) {
    return subject.sources();
  }

  /**
   * Returns into how many pages this widget is divided where pages have addresses; default: one.
   * {@link WidgetContext#page} says which one is shown, {@link WidgetContext#pages} of how many.
   */
  default int pages(S subject) {
    return 1;
  }
}
