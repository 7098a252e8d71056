package io.github.territoires.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
    try (InputStream in =
        Objects.requireNonNull(NeutralTheme.class.getResourceAsStream("ti.css"), "ti.css")) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("ti.css", e);
    }
  }
}
