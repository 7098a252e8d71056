/** The programme Territoires d'industrie as JSON. */
module io.github.territoires.json {
  requires transitive io.github.territoires.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.territoires.json;

  provides io.github.territoires.publish.Contributor with
      io.github.territoires.json.JsonContributor;
}
