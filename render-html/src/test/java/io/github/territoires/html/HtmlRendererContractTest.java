package io.github.territoires.html;

import io.github.territoires.render.Renderer;
import io.github.territoires.testkit.RendererContract;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.TerritoryView;
import java.util.Optional;
import org.jsoup.Jsoup;

class HtmlRendererContractTest extends RendererContract<TerritoryView> {
  @Override
  protected Renderer<TerritoryView> renderer() {
    return HtmlRenderer.builder().build();
  }

  @Override
  protected Optional<String> textOf(String output) {
    return Optional.of(Jsoup.parse(output).wholeText());
  }

  /**
   * The page tells its sources at the end, dates with the projects, and describes a theme in the
   * section of themes alone.
   */
  @Override
  protected boolean mustKeep(Class<?> owner, String component) {
    return switch (component) {
      case "sources" -> owner == TerritoryView.class;
      case "themes" -> owner != ProjectView.class;
      default -> !component.equals("timeline");
    };
  }
}
