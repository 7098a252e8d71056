package io.github.territoires.examples.markdown;

import io.github.territoires.label.Labels;
import io.github.territoires.render.Renderer;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes a territory as a CommonMark document. Stateless and thread-safe.
 *
 * <pre>{@code
 * TerritoryView view = TerritoryView.of(programme, id, Locale.FRENCH);
 * String page = new MarkdownRenderer().render(view);
 * }</pre>
 *
 * <p>The document holds no HTML, for many readers of Markdown show or drop it. So a text in another
 * language than the page's stands there unmarked: Markdown itself has no way to say the language.
 *
 * @since 0.1
 */
public final class MarkdownRenderer implements Renderer<TerritoryView> {

  /** Makes the renderer; publications find it by this constructor. */
  public MarkdownRenderer() {}

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public Class<TerritoryView> subject() {
    return TerritoryView.class;
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public void render(TerritoryView view, Appendable out) throws IOException {
    Labels labels = Labels.of(Locale.forLanguageTag(view.language()));
    Page page = new Page();
    new TerritoryPage(page, new Phrases(labels)).write(view);
    out.append(page.toString());
  }
}
