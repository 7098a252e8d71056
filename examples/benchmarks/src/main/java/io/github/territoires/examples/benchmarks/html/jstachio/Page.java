package io.github.territoires.examples.benchmarks.html.jstachio;

import io.github.territoires.view.TerritoryView;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStachePath;

/** The page as JStachio compiles it. */
@JStache(path = "page")
@JStachePath(
    prefix = "io/github/territoires/examples/benchmarks/html/jstachio/",
    suffix = ".mustache")
public record Page(
    TerritoryView territory, String scope, String contents, String detail, String colon) {
  /** Writes the page. */
  public String written() {
    return PageRenderer.of().execute(this);
  }
}
