package io.github.territoires.html;

import java.util.Optional;

/** The theme that renderers have by default. */
enum NeutralTheme implements HtmlTheme {
  INSTANCE;

  @Override
  public String id() {
    return "neutral";
  }

  @Override
  public Optional<String> stylesheet() {
    return Optional.of(Assets.read("ti.css"));
  }
}
