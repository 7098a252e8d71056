/** The programme Territoires d'industrie as typed data. */
module io.github.territoires.core {
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports io.github.territoires.catalog;
  exports io.github.territoires.label;
  exports io.github.territoires.model;
  exports io.github.territoires.opendata;
  exports io.github.territoires.publish;
  exports io.github.territoires.render;
  exports io.github.territoires.tables;
  exports io.github.territoires.text;
  exports io.github.territoires.validation;
  exports io.github.territoires.view;

  uses io.github.territoires.publish.Contributor;
  uses io.github.territoires.render.Renderer;
}
