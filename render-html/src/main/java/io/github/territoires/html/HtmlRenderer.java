package io.github.territoires.html;

import io.github.territoires.html.internal.Engine;
import io.github.territoires.html.internal.Rendering;
import io.github.territoires.label.Labels;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.render.RenderException;
import io.github.territoires.render.Renderer;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders a territory as an HTML fragment: one {@code article} without scripts and styles that a
 * page can take over as it is. Immutable and thread-safe; one per application suffices.
 *
 * <pre>{@code
 * HtmlRenderer html = HtmlRenderer.builder().locale(Locale.FRENCH).headingLevel(2).build();
 * String everything = html.render(Catalog.bundled(), TerritoryId.parse("phase-1/ti-7507"));
 * }</pre>
 *
 * @since 0.1
 */
public final class HtmlRenderer implements Renderer<TerritoryView> {
  static final int DEFAULT_HEADING_LEVEL = 2;

  private static final String PAGE = "page";
  private static final Set<String> WIDGETS = Set.of(PAGE);

  private final Locale locale;
  private final int headingLevel;
  private final String idPrefix;
  private final Engine engine = new Engine();

  private HtmlRenderer(Builder builder) {
    this.locale = builder.locale;
    this.headingLevel = builder.headingLevel;
    this.idPrefix = builder.idPrefix;
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

  /**
   * Appends every section of a territory, in the language of the view.
   *
   * @throws RenderException if a template is wrong; nothing is appended then
   */
  @Override
  public void render(TerritoryView view, Appendable out) throws IOException {
    Objects.requireNonNull(view, "view");
    out.append(engine.render(PAGE, view, rendering(view, headingLevel, Optional.empty())));
  }

  /**
   * Renders every section of a territory.
   *
   * @throws UnknownIdException if the programme has no such territory
   */
  public String render(Programme programme, TerritoryId territory) {
    return render(programme, territory, PAGE);
  }

  /**
   * Renders one widget of a territory.
   *
   * @param widget the widget's id: {@code page}
   * @throws UnknownIdException if there is no such territory or widget; it names the nearest known
   */
  public String render(Programme programme, TerritoryId territory, String widget) {
    if (!WIDGETS.contains(widget)) {
      throw new UnknownIdException("widget", widget, WIDGETS);
    }
    return render(TerritoryView.of(programme, territory, locale));
  }

  int headingLevel() {
    return headingLevel;
  }

  /**
   * Renders a document of its own, for an iframe. Its headings begin at level 1, as those of every
   * document, unless another level than the default was asked for.
   */
  String embed(EmbedView document) {
    int level = headingLevel == DEFAULT_HEADING_LEVEL ? 1 : headingLevel;
    return engine.render(
        "embed", document, rendering(document.territory(), level, Optional.of("_top")));
  }

  /** Renders the start page of a publication. */
  String index(IndexView index) {
    Labels labels = Labels.of(Locale.forLanguageTag(index.language()));
    return engine.render(
        "index",
        index,
        new Rendering("index", labels, 1, idPrefix, Optional.empty(), UrlPolicy.standard()::safe));
  }

  private Rendering rendering(TerritoryView view, int level, Optional<String> linkTarget) {
    return new Rendering(
        PAGE,
        Labels.of(Locale.forLanguageTag(view.language())),
        level,
        idPrefix + "-" + view.id().replace('/', '_'),
        linkTarget,
        UrlPolicy.standard()::safe);
  }

  /** Collects the properties of a renderer. Not thread-safe. */
  public static final class Builder {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

    private Locale locale = Locale.FRENCH;
    private int headingLevel = DEFAULT_HEADING_LEVEL;
    private String idPrefix = "ti";

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

    /**
     * Sets what every id in the markup begins with; default: {@code ti}. Two widgets of one
     * territory on one page need two prefixes.
     */
    public Builder idPrefix(String idPrefix) {
      if (!ID.matcher(idPrefix).matches()) {
        throw new IllegalArgumentException(
            "idPrefix '"
                + idPrefix
                + "' must be a letter and at most 63 more letters, digits and hyphens");
      }
      this.idPrefix = idPrefix;
      return this;
    }

    /** Makes the renderer. */
    public HtmlRenderer build() {
      return new HtmlRenderer(this);
    }
  }
}
