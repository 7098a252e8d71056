/** Markdown for a territory: a renderer that takes part by being on the path. */
module io.github.territoires.examples.markdown {
  requires io.github.territoires.core;
  requires static org.jspecify;

  exports io.github.territoires.examples.markdown;

  provides io.github.territoires.render.Renderer with
      io.github.territoires.examples.markdown.MarkdownRenderer;
}
