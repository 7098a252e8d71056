/** A countdown to the next milestone: a widget that takes part by being on the path. */
module io.github.territoires.examples.countdown {
  requires io.github.territoires.core;
  requires io.github.territoires.html;
  requires static org.jspecify;

  exports io.github.territoires.examples.countdown;

  provides io.github.territoires.html.Widget with
      io.github.territoires.examples.countdown.CountdownWidget;
}
