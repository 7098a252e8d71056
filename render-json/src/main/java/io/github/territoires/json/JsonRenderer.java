package io.github.territoires.json;

import io.github.territoires.json.internal.JacksonText;
import io.github.territoires.json.internal.JsonSchema;
import io.github.territoires.json.internal.Output;
import io.github.territoires.json.internal.ProgrammeForms;
import io.github.territoires.json.internal.References;
import io.github.territoires.model.Programme;
import io.github.territoires.render.Renderer;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes a programme as a JSON document, indented by two blanks. Thread-safe; the same programme
 * gives the same characters.
 *
 * <pre>{@code
 * String document = JsonRenderer.create().render(Catalog.bundled());
 * }</pre>
 *
 * @since 0.1
 */
public final class JsonRenderer implements Renderer<Programme> {
  private JsonRenderer() {}

  /** Makes a renderer. */
  public static JsonRenderer create() {
    return new JsonRenderer();
  }

  /** Returns {@code json}. */
  @Override
  public String format() {
    return "json";
  }

  @Override
  public Class<Programme> subject() {
    return Programme.class;
  }

  /** Returns {@code application/json}. */
  @Override
  public String mediaType() {
    return "application/json";
  }

  /** Returns {@code json}. */
  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void render(Programme programme, Appendable out) throws IOException {
    Objects.requireNonNull(programme, "programme");
    JacksonText.INDENTED.write(
        tokens ->
            ProgrammeForms.PROGRAMME.write(programme, new Output(tokens, References.in(programme))),
        out);
  }

  /**
   * Appends the JSON Schema (2020-12) of the documents that are written.
   *
   * @throws IOException if appending fails
   */
  public void renderSchema(Appendable out) throws IOException {
    JacksonText.INDENTED.write(JsonSchema::write, out);
  }
}
