package io.github.territoires.examples.benchmarks.html;

/** The rows of the table; the first is what the others are compared with. */
public enum HtmlRow {
  BY_HAND,
  THIS_LIBRARY,
  HANDLEBARS,
  JTE,
  JSTACHIO,
  ROCKER,
  FREEMARKER,
  PEBBLE,
  THYMELEAF;

  HtmlPeer open(Shown shown) {
    return switch (this) {
      case BY_HAND -> ByHand.escaping(shown);
      case THIS_LIBRARY -> new ThroughHtml(shown);
      case HANDLEBARS -> new HandlebarsPeer(shown);
      case JTE -> new JtePeer(shown);
      case JSTACHIO -> new JstachioPeer(shown);
      case ROCKER -> new RockerPeer(shown);
      case FREEMARKER -> new FreeMarkerPeer(shown);
      case PEBBLE -> new PebblePeer(shown);
      case THYMELEAF -> new ThymeleafPeer(shown);
    };
  }
}
