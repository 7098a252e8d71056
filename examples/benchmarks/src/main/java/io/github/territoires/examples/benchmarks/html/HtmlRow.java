package io.github.territoires.examples.benchmarks.html;

/** The rows of the table; the first is what the others are compared with. */
public enum HtmlRow {
  BY_HAND,
  THIS_LIBRARY;

  HtmlPeer open(Shown shown) {
    return switch (this) {
      case BY_HAND -> ByHand.escaping(shown);
      case THIS_LIBRARY -> new ThroughHtml(shown);
    };
  }
}
