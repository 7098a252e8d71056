package io.github.territoires.examples.markdown;

import io.github.territoires.render.Renderer;
import io.github.territoires.testkit.RendererContract;
import io.github.territoires.view.TerritoryView;
import java.nio.file.Path;
import java.util.Optional;

class MarkdownRendererTest extends RendererContract<TerritoryView> {
  @Override
  protected Renderer<TerritoryView> renderer() {
    return new MarkdownRenderer();
  }

  @Override
  protected Optional<String> textOf(String output) {
    return Optional.of(new Parsed(output).text());
  }

  @Override
  protected Optional<Path> goldenFolder() {
    return Optional.of(Path.of("src/test/golden"));
  }

  /** A document tells its sources at the end, and the dates with the projects. */
  @Override
  protected boolean mustKeep(Class<?> owner, String component) {
    boolean ofSection = component.equals("sources") && owner != TerritoryView.class;
    return !ofSection && !component.equals("timeline");
  }
}
