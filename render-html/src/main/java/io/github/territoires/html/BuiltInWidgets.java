package io.github.territoires.html;

import io.github.territoires.html.internal.Layer;
import io.github.territoires.html.internal.map.MapPicture;
import io.github.territoires.html.internal.picture.ChartPicture;
import io.github.territoires.html.internal.picture.TablePicture;
import io.github.territoires.html.internal.picture.TimelinePicture;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SectionView;
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
        new BuiltIn<>(
            PAGE,
            TerritoryView.class,
            (view, context) -> view.header().title(),
            (view, context) -> ((Occasion) context).page(view),
            TerritoryView::sources),
        new BuiltIn<>(
            HEADER,
            TerritoryView.class,
            (view, context) -> view.header().title(),
            (view, context) -> view.header(),
            view -> view.header().sources()),
        territory("about", TerritoryView::about),
        territory("themes", TerritoryView::themes),
        territory(
            "governance",
            TerritoryView::governance,
            (view, context) -> TablePicture.of(view.governance())),
        territory("challenges", TerritoryView::challenges),
        territory(
            "projects",
            TerritoryView::projects,
            (view, context) ->
                ProjectCards.of(
                    view.projects(),
                    settings.projectOrder(),
                    settings.textLength(),
                    context.labels().locale(),
                    context::address)),
        territory(
            "timeline",
            TerritoryView::timeline,
            (view, context) -> TimelinePicture.of(view.timeline())),
        territory(
            "figures", TerritoryView::figures, (view, context) -> ChartPicture.of(view.figures())),
        territory(
            "map",
            TerritoryView::perimeter,
            (view, context) -> MapPicture.of(view, context.labels())),
        new BuiltIn<>(
            "project",
            ProjectView.class,
            (view, context) -> view.title(),
            (view, context) -> view,
            ProjectView::sources),
        new Section<>(
            "directory",
            PhaseView.class,
            PhaseView::directory,
            DirectoryPage::of,
            DirectoryPage::pages),
        new BuiltIn<>(
            "national-map",
            PhaseView.class,
            (view, context) -> context.text("national-map.title"),
            NationalMap::of,
            view -> view.directory().sources()));
  }

  /** Shows a section as it is. */
  private static <P extends Record & SectionView> Widget<TerritoryView> territory(
      String id, Function<TerritoryView, P> part) {
    return territory(id, part, (view, context) -> part.apply(view));
  }

  /** Shows a picture of a section. */
  private static Widget<TerritoryView> territory(
      String id,
      Function<TerritoryView, ? extends SectionView> part,
      BiFunction<TerritoryView, WidgetContext, Record> picture) {
    return new Section<>(id, TerritoryView.class, part, picture, view -> 1);
  }

  /** Shows a section, under its own title. */
  private record Section<S extends SubjectView>(
      String id,
      Class<S> subject,
      Function<S, ? extends SectionView> part,
      BiFunction<S, WidgetContext, Record> picture,
      ToIntFunction<S> divisions)
      implements Widget<S> {

    @Override
    public TextView title(S view, WidgetContext context) {
      return new TextView(part.apply(view).title(), Optional.empty());
    }

    @Override
    public Record view(S view, WidgetContext context) {
      return picture.apply(view, context);
    }

    @Override
    public String template() {
      return Layer.builtIn().text(id);
    }

    @Override
    public SourcesView sources(S view) {
      return part.apply(view).sources();
    }

    @Override
    public int pages(S view) {
      return divisions.applyAsInt(view);
    }
  }

  /** Shows what is no section. */
  private record BuiltIn<S extends SubjectView>(
      String id,
      Class<S> subject,
      BiFunction<S, WidgetContext, TextView> titles,
      BiFunction<S, WidgetContext, Record> views,
      Function<S, SourcesView> citations)
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
  }
}
