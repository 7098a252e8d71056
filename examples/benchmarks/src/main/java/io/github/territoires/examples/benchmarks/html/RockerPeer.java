package io.github.territoires.examples.benchmarks.html;

/** Rocker, compiled with this module. */
final class RockerPeer implements HtmlPeer {
  private final Shown shown;

  RockerPeer(Shown shown) {
    this.shown = shown;
  }

  @Override
  public String page() {
    return io.github
        .territoires
        .examples
        .benchmarks
        .html
        .rocker
        .page
        .template(shown)
        .render()
        .toString();
  }
}
