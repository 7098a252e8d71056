package io.github.territoires.examples.benchmarks.html;

/** One way to write the page. */
interface HtmlPeer {
  /** Writes the page, escaping every text. */
  String page();
}
