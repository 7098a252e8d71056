package io.github.territoires.html;

import io.github.territoires.html.internal.Content;
import io.github.territoires.html.internal.Engine;
import io.github.territoires.html.internal.Escaped;
import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.model.WebAddress;
import io.github.territoires.render.RenderException;
import io.github.territoires.render.Renderer;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders widgets as HTML fragments: each is one {@code article} without scripts and styles that a
 * page can take over as it is. Immutable and thread-safe; one per application suffices.
 *
 * <pre>{@code
 * HtmlRenderer html = HtmlRenderer.builder().locale(Locale.FRENCH).headingLevel(2).build();
 * TerritoryId limoges = TerritoryId.parse("phase-1/ti-7507");
 * String everything = html.render(Catalog.bundled(), limoges);
 * String projects = html.render(Catalog.bundled(), limoges, "projects");
 * }</pre>
 *
 * <p>Widgets of a territory are {@code page}, which shows all the others, {@code header}, {@code
 * about}, {@code themes}, {@code governance}, {@code challenges}, {@code projects}, {@code
 * timeline}, {@code figures} and {@code map}; of a project {@code project}; of a phase {@code
 * directory} and {@code national-map}. Further ones come from {@link Widget}s.
 *
 * @since 0.1
 */
public final class HtmlRenderer implements Renderer<TerritoryView> {
  private static final String PROJECT = "project";

  private final Settings settings;
  private final Assembly assembly;
  private final Widgets widgets;
  private final Engine engine;
  private final Composer composer;

  HtmlRenderer(Settings settings, Assembly assembly, Widgets widgets, Engine engine) {
    this.settings = settings;
    this.assembly = assembly;
    this.widgets = widgets;
    this.engine = engine;
    this.composer = new Composer(settings, widgets, engine);
  }

  /** Begins a renderer; every property has a default. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Class<TerritoryView> subject() {
    return TerritoryView.class;
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String extension() {
    return "html";
  }

  /** Returns the ids of the widgets of a sort of subject, in the order in which a page has them. */
  public List<String> widgets(Class<? extends SubjectView> subject) {
    return widgets.ids(subject);
  }

  /**
   * Appends every section of a territory, in the language of the view.
   *
   * @throws RenderException if a template is wrong; nothing is appended then
   */
  @Override
  public void render(TerritoryView view, Appendable out) throws IOException {
    render(view, BuiltInWidgets.PAGE, out);
  }

  /**
   * Renders every section of a territory, in the language of the view.
   *
   * @throws RenderException if a template is wrong
   */
  @Override
  public String render(TerritoryView view) {
    return render(view, BuiltInWidgets.PAGE);
  }

  /**
   * Appends a widget, in the language of the view.
   *
   * @throws UnknownIdException if there is no such widget of the subject; it names the nearest
   * @throws RenderException if a template is wrong; nothing is appended then
   */
  public void render(SubjectView view, String widget, Appendable out) throws IOException {
    out.append(render(view, widget));
  }

  /**
   * Renders a widget, in the language of the view.
   *
   * @throws UnknownIdException if there is no such widget of the subject; it names the nearest
   * @throws RenderException if a template is wrong
   */
  public String render(SubjectView view, String widget) {
    return render(composer.compose(view, widget, 1));
  }

  /**
   * Renders every section of a territory.
   *
   * @throws UnknownIdException if the programme has no such territory
   */
  public String render(Programme programme, TerritoryId territory) {
    return render(programme, territory, BuiltInWidgets.PAGE);
  }

  /**
   * Renders one widget of a territory.
   *
   * @throws UnknownIdException if there is no such territory or widget; it names the nearest known
   */
  public String render(Programme programme, TerritoryId territory, String widget) {
    widgets.get(TerritoryView.class, widget);
    return render(view(programme, territory), widget);
  }

  /**
   * Renders a project in full.
   *
   * @throws UnknownIdException if the programme has no such project
   */
  public String render(Programme programme, ProjectId project) {
    return render(programme, project, PROJECT);
  }

  /**
   * Renders one widget of a project.
   *
   * @throws UnknownIdException if there is no such project or widget; it names the nearest known
   */
  public String render(Programme programme, ProjectId project, String widget) {
    widgets.get(ProjectView.class, widget);
    return render(view(programme, project), widget);
  }

  /**
   * Renders one widget of the latest phase.
   *
   * @throws UnknownIdException if there is no such widget; it names the nearest known
   * @throws IllegalArgumentException if the programme has no phase
   */
  public String render(Programme programme, String widget) {
    return render(programme, latest(programme), widget);
  }

  /**
   * Renders one widget of a phase.
   *
   * @throws UnknownIdException if there is no such phase or widget; it names the nearest known
   */
  public String render(Programme programme, PhaseId phase, String widget) {
    widgets.get(PhaseView.class, widget);
    return render(view(programme, phase), widget);
  }

  /**
   * Prepares one widget of a territory, to be sent often.
   *
   * @throws UnknownIdException if there is no such territory or widget; it names the nearest known
   */
  public Prepared prepare(Programme programme, TerritoryId territory, String widget) {
    widgets.get(TerritoryView.class, widget);
    return prepare(view(programme, territory), widget);
  }

  /**
   * Prepares one widget of a project, to be sent often.
   *
   * @throws UnknownIdException if there is no such project or widget; it names the nearest known
   */
  public Prepared prepare(Programme programme, ProjectId project, String widget) {
    widgets.get(ProjectView.class, widget);
    return prepare(view(programme, project), widget);
  }

  /**
   * Prepares one widget of a phase, to be sent often.
   *
   * @throws UnknownIdException if there is no such phase or widget; it names the nearest known
   */
  public Prepared prepare(Programme programme, PhaseId phase, String widget) {
    widgets.get(PhaseView.class, widget);
    return prepare(view(programme, phase), widget);
  }

  /**
   * Prepares a widget, in the language of the view, to be sent often.
   *
   * @throws UnknownIdException if there is no such widget of the subject; it names the nearest
   */
  public Prepared prepare(SubjectView view, String widget) {
    Content content = Escaped.of(composer.compose(view, widget, 1));
    return new Prepared(() -> engine.renderEscaped(content));
  }

  Settings settings() {
    return settings;
  }

  /** Returns what a template is given for a widget. */
  Record composed(SubjectView view, String widget) {
    return composer.compose(view, widget, 1).view();
  }

  /** Tries every widget on made-up subjects. */
  HtmlRenderer tried(Collection<String> templatesOfOthers) {
    Trial.of(composer, engine, templatesOfOthers);
    return this;
  }

  /** Returns this renderer for a folder that is published, with pages about these subjects. */
  HtmlRenderer published(Optional<WebAddress> baseUrl, Set<String> subjects) {
    return new HtmlRenderer(settings.published(baseUrl, subjects), assembly, widgets, engine);
  }

  /**
   * Returns what renders widgets that stand by themselves: where the theme leaves its style sheet
   * to the page around, they have the neutral one.
   */
  HtmlRenderer standalone() {
    return settings.theme().stylesheet().isPresent()
        ? this
        : assembly.renderer(settings.dressed(HtmlTheme.neutral()));
  }

  /** Returns into how many pages a widget is divided. */
  int pages(SubjectView view, String widget) {
    return composer.pages(view, widget);
  }

  /** Returns what renders whole documents for a publication. */
  Documents documents() {
    return new Documents(settings, composer, engine);
  }

  private String render(Content content) {
    return engine.render(content);
  }

  private TerritoryView view(Programme programme, TerritoryId id) {
    return TerritoryView.of(
        programme, id, settings.locale(), settings.asOf(programme), settings.atlas());
  }

  private ProjectView view(Programme programme, ProjectId id) {
    return ProjectView.of(programme, id, settings.locale(), settings.asOf(programme));
  }

  private PhaseView view(Programme programme, PhaseId id) {
    return PhaseView.of(
        programme, id, settings.locale(), settings.asOf(programme), settings.atlas());
  }

  private static PhaseId latest(Programme programme) {
    if (programme.phases().isEmpty()) {
      throw new IllegalArgumentException("the programme has no phase");
    }
    return programme.phases().get(programme.phases().size() - 1).id();
  }

  /** Collects the properties of a renderer. Not thread-safe. */
  public static final class Builder {
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    private static final Pattern TARGET = Pattern.compile("_?[A-Za-z][A-Za-z0-9_-]{0,63}");

    private Locale locale = Locale.FRENCH;
    private int headingLevel = WidgetPath.USUAL_LEVEL;
    private String idPrefix = "ti";
    private Optional<String> linkTarget = Optional.empty();
    private HtmlTheme theme = HtmlTheme.neutral();
    private Scheme scheme = Scheme.HOST;
    private Density density = Density.COMFORTABLE;
    private ProjectOrder projectOrder = ProjectOrder.GIVEN;
    private TextLength textLength = TextLength.FULL;
    private Optional<List<String>> offered = Optional.empty();
    private Optional<WebAddress> baseUrl = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private Atlas atlas = Atlas.empty();
    private final List<Widget<?>> widgets = new ArrayList<>();
    private final Map<String, String> templates = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the language in which programmes are rendered; default: French. */
    public Builder locale(Locale locale) {
      this.locale = Objects.requireNonNull(locale, "locale");
      return this;
    }

    /** Sets the level of a widget's title, 1 to 6; default: 2. */
    public Builder headingLevel(int headingLevel) {
      if (headingLevel < 1 || headingLevel > 6) {
        throw new IllegalArgumentException(
            "headingLevel " + headingLevel + " must be between 1 and 6");
      }
      this.headingLevel = headingLevel;
      return this;
    }

    /** Shows titles as paragraphs, for hosts whose own headings say it all. */
    public Builder withoutHeadings() {
      this.headingLevel = 0;
      return this;
    }

    /**
     * Sets what every id in the markup begins with; default: {@code ti}. Two widgets of one id and
     * one subject on one page need two prefixes.
     */
    public Builder idPrefix(String idPrefix) {
      if (!PREFIX.matcher(idPrefix).matches()) {
        throw new IllegalArgumentException(
            "idPrefix '"
                + idPrefix
                + "' must be a letter and at most 63 more letters, digits and hyphens");
      }
      this.idPrefix = idPrefix;
      return this;
    }

    /**
     * Sets where links out of the widget open: {@code _top}, {@code _blank}, or a name; default: in
     * place. A new window is announced in words.
     */
    public Builder linkTarget(String linkTarget) {
      if (!TARGET.matcher(linkTarget).matches()) {
        throw new IllegalArgumentException(
            "linkTarget '" + linkTarget + "' must be _top, _blank, _parent, _self or a name");
      }
      this.linkTarget = Optional.of(linkTarget);
      return this;
    }

    /** Sets how widgets look; default: {@link HtmlTheme#neutral}. */
    public Builder theme(HtmlTheme theme) {
      this.theme = Objects.requireNonNull(theme, "theme");
      return this;
    }

    /**
     * Sets how widgets look by the id of a theme: one that is found, or {@code neutral} or {@code
     * dsfr}.
     *
     * @throws UnknownIdException if there is none; it names the nearest
     */
    public Builder theme(String id) {
      List<HtmlTheme> themes = new ArrayList<>(Discovered.themes());
      themes.add(HtmlTheme.neutral());
      themes.add(HtmlTheme.dsfr());
      return theme(
          themes.stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UnknownIdException(
                          "theme", id, themes.stream().map(HtmlTheme::id).toList())));
    }

    /** Sets whether widgets are light or dark; default: as the page around them. */
    public Builder scheme(Scheme scheme) {
      this.scheme = Objects.requireNonNull(scheme, "scheme");
      return this;
    }

    /** Sets how much room widgets take; default: comfortable. */
    public Builder density(Density density) {
      this.density = Objects.requireNonNull(density, "density");
      return this;
    }

    /** Sets in which order projects stand; default: as the programme lists them. */
    public Builder projectOrder(ProjectOrder order) {
      this.projectOrder = Objects.requireNonNull(order, "order");
      return this;
    }

    /** Sets how much is said of each project in a list; default: all. */
    public Builder textLength(TextLength length) {
      this.textLength = Objects.requireNonNull(length, "length");
      return this;
    }

    /**
     * Sets which widgets are offered, and in which order a page shows them; default: all, those of
     * this jar first.
     */
    public Builder widgets(String... ids) {
      this.offered = Optional.of(List.of(ids));
      return this;
    }

    /**
     * Adds a widget. Of two with the same id and subject the first one wins; those that are given
     * come before those that are found, and built-in ones last.
     */
    public Builder widget(Widget<?> widget) {
      widgets.add(Objects.requireNonNull(widget, "widget"));
      return this;
    }

    /**
     * Adds a widget of a territory that is a template alone; it sees all of the {@code
     * TerritoryView}.
     *
     * @param id the widget's id
     * @param title its title
     * @param template its Handlebars template
     */
    public Builder widget(String id, String title, String template) {
      return widget(new TemplateWidget(id, title, template));
    }

    /**
     * Sets a template that stands in for the one of this name, a widget's or a part of one. It may
     * show what it stands in for: <code>{{> default/projects}}</code>. Of two of the same name the
     * first one wins.
     */
    public Builder template(String name, String source) {
      templates.putIfAbsent(
          Objects.requireNonNull(name, "name"), Objects.requireNonNull(source, "source"));
      return this;
    }

    /**
     * Sets the address of the published folder, which ends in a slash: widgets link to its pages;
     * default: none, and widgets link to no other page of the publication.
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = Optional.of(WebAddress.of(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/"));
      return this;
    }

    /** Sets the day as of which programmes are shown; default: their own. */
    public Builder asOf(LocalDate asOf) {
      this.asOf = Optional.of(asOf);
      return this;
    }

    /** Sets the outlines that maps draw; default: none. */
    public Builder atlas(Atlas atlas) {
      this.atlas = Objects.requireNonNull(atlas, "atlas");
      return this;
    }

    /**
     * Makes the renderer, and tries every template that is not of this jar.
     *
     * @throws RenderException if one of these is wrong; it says where
     * @throws UnknownIdException if one stands in for none, or a widget is not known
     */
    public HtmlRenderer build() {
      Settings settings =
          new Settings(
              locale,
              headingLevel,
              idPrefix,
              linkTarget,
              theme,
              scheme,
              density,
              projectOrder,
              textLength,
              baseUrl,
              Optional.empty(),
              asOf,
              atlas);
      return new Assembly(List.copyOf(widgets), new LinkedHashMap<>(templates), offered)
          .renderer(settings);
    }
  }
}
