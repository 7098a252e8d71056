/** The programme Territoires d'industrie as JSON. */
module io.github.territoires.json {
  requires transitive io.github.territoires.core;
  requires transitive tools.jackson.databind;
  requires static jakarta.json;
  requires static jakarta.json.bind;
  requires static org.jspecify;

  exports io.github.territoires.json;
  exports io.github.territoires.json.jackson;
  exports io.github.territoires.json.jsonb;

  provides io.github.territoires.publish.Contributor with
      io.github.territoires.json.JsonContributor;
  provides tools.jackson.databind.JacksonModule with
      io.github.territoires.json.jackson.ProgrammeModule;
}
