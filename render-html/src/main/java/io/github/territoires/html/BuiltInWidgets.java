package io.github.territoires.html;

import io.github.territoires.html.internal.Layer;
import io.github.territoires.html.internal.map.MapPicture;
import io.github.territoires.html.internal.picture.ChartPicture;
import io.github.territoires.html.internal.picture.TablePicture;
import io.github.territoires.html.internal.picture.TimelinePicture;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SourcesView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The widgets that this jar brings. */
final class BuiltInWidgets {
  /** The widget that shows all the others of a territory. */
  static final String PAGE = "page";

  /** The widget that a page shows above its sections. */
  static final String HEADER = "header";

  private BuiltInWidgets() {}

  /** Lists them, those of a territory in the order in which they stand on a page. */
  static List<Widget<?>> all(Settings settings) {
    return List.of(
        territory(
            PAGE,
            view -> view.header().title(),
            (view, context) -> ((Occasion) context).page(view),
            TerritoryView::sources),
        territory(
            HEADER,
            view -> view.header().title(),
            (view, context) -> view.header(),
            view -> view.header().sources()),
        territory(
            "about",
            view -> plain(view.about().title()),
            (view, context) -> view.about(),
            view -> view.about().sources()),
        territory(
            "themes",
            view -> plain(view.themes().title()),
            (view, context) -> view.themes(),
            view -> view.themes().sources()),
        territory(
            "governance",
            view -> plain(view.governance().title()),
            (view, context) -> TablePicture.of(view.governance()),
            view -> view.governance().sources()),
        territory(
            "challenges",
            view -> plain(view.challenges().title()),
            (view, context) -> view.challenges(),
            view -> view.challenges().sources()),
        territory(
            "projects",
            view -> plain(view.projects().title()),
            (view, context) ->
                ProjectCards.of(
                    view.projects(),
                    settings.projectOrder(),
                    settings.textLength(),
                    context.labels().locale(),
                    context::address),
            view -> view.projects().sources()),
        territory(
            "timeline",
            view -> plain(view.timeline().title()),
            (view, context) -> TimelinePicture.of(view.timeline()),
            view -> view.timeline().sources()),
        territory(
            "figures",
            view -> plain(view.figures().title()),
            (view, context) -> ChartPicture.of(view.figures()),
            view -> view.figures().sources()),
        territory(
            "map",
            view -> plain(view.perimeter().title()),
            (view, context) -> MapPicture.of(view, context.labels()),
            view -> view.perimeter().sources()),
        new BuiltIn<>(
            "project",
            ProjectView.class,
            (view, context) -> view.title(),
            (view, context) -> view,
            ProjectView::sources,
            view -> 1),
        new BuiltIn<>(
            "directory",
            PhaseView.class,
            (view, context) -> plain(view.directory().title()),
            DirectoryPage::of,
            view -> view.directory().sources(),
            DirectoryPage::pages),
        new BuiltIn<>(
            "national-map",
            PhaseView.class,
            (view, context) -> context.text("national-map.title"),
            NationalMap::of,
            view -> view.directory().sources(),
            view -> 1));
  }

  private static Widget<TerritoryView> territory(
      String id,
      Function<TerritoryView, TextView> titles,
      BiFunction<TerritoryView, WidgetContext, Record> views,
      Function<TerritoryView, SourcesView> citations) {
    return new BuiltIn<>(
        id,
        TerritoryView.class,
        (view, context) -> titles.apply(view),
        views,
        citations,
        view -> 1);
  }

  private static TextView plain(String title) {
    return new TextView(title, Optional.empty());
  }

  private record BuiltIn<S extends SubjectView>(
      String id,
      Class<S> subject,
      BiFunction<S, WidgetContext, TextView> titles,
      BiFunction<S, WidgetContext, Record> views,
      Function<S, SourcesView> citations,
      ToIntFunction<S> divisions)
      implements Widget<S> {

    @Override
    public TextView title(S view, WidgetContext context) {
      return titles.apply(view, context);
    }

    @Override
    public Record view(S view, WidgetContext context) {
      return views.apply(view, context);
    }

    @Override
    public String template() {
      return Layer.builtIn().text(id);
    }

    @Override
    public SourcesView sources(S view) {
      return citations.apply(view);
    }

    @Override
    public int pages(S view) {
      return divisions.applyAsInt(view);
    }
  }
}
