/** The programme Territoires d'industrie as embeddable HTML. */
module io.github.territoires.html {
  requires transitive io.github.territoires.core;
  requires com.github.jknack.handlebars;
  requires static org.jspecify;

  exports io.github.territoires.html;
  exports io.github.territoires.html.embed;

  uses io.github.territoires.html.HtmlTheme;
  uses io.github.territoires.html.Widget;

  provides io.github.territoires.publish.Contributor with
      io.github.territoires.html.HtmlContributor;
}
