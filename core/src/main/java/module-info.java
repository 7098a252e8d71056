/** The programme Territoires d'industrie as typed data; needs nothing but the JDK at run time. */
module io.github.territoires.core {
  requires static org.jspecify;

  exports io.github.territoires.catalog;
  exports io.github.territoires.model;
  exports io.github.territoires.publish;
  exports io.github.territoires.render;

  uses io.github.territoires.publish.Contributor;
}
