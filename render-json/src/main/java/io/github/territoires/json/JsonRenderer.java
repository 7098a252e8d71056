package io.github.territoires.json;

import io.github.territoires.json.internal.engine.JacksonText;
import io.github.territoires.json.internal.engine.JacksonTokens;
import io.github.territoires.json.internal.form.Form;
import io.github.territoires.json.internal.form.JsonSchema;
import io.github.territoires.json.internal.form.Output;
import io.github.territoires.json.internal.form.ProgrammeForms;
import io.github.territoires.json.internal.form.ProjectForms;
import io.github.territoires.json.internal.form.References;
import io.github.territoires.json.internal.form.TerritoryForms;
import io.github.territoires.model.Programme;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.render.RenderException;
import io.github.territoires.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Writes a programme as a JSON document, or one of its territories or projects as it stands in that
 * document. Immutable and safe to share between threads; the same programme gives the same
 * characters.
 *
 * <pre>{@code
 * String document = JsonRenderer.create().render(Catalog.bundled());
 * String limoges = JsonRenderer.create().compact().render(programme, TerritoryId.parse("phase-1/ti-7507"));
 * }</pre>
 *
 * <p>Documents are indented by two blanks, unless they are to be {@link #compact}, and end in a
 * line feed. In a stream they are UTF-8.
 *
 * @since 0.1
 */
public final class JsonRenderer implements Renderer<Programme> {
  private static final JsonRenderer INDENTED = new JsonRenderer(JacksonText.INDENTED);
  private static final JsonRenderer COMPACT = new JsonRenderer(JacksonText.COMPACT);

  private final JacksonText text;

  private JsonRenderer(JacksonText text) {
    this.text = text;
  }

  /** Makes a renderer of indented documents. */
  public static JsonRenderer create() {
    return INDENTED;
  }

  /** Returns a renderer of documents without any blank. */
  public JsonRenderer compact() {
    return COMPACT;
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
    text.write(document(programme), out);
  }

  /**
   * Writes a programme, and leaves the stream open.
   *
   * @throws IOException if writing fails
   */
  public void render(Programme programme, OutputStream out) throws IOException {
    text.write(document(programme), out);
  }

  /**
   * Returns a territory.
   *
   * @throws UnknownIdException if the programme has no such territory
   */
  public String render(Programme programme, TerritoryId id) {
    return string(document(programme, id));
  }

  /**
   * Appends a territory.
   *
   * @throws UnknownIdException if the programme has no such territory
   * @throws IOException if appending fails
   */
  public void render(Programme programme, TerritoryId id, Appendable out) throws IOException {
    text.write(document(programme, id), out);
  }

  /**
   * Writes a territory, and leaves the stream open.
   *
   * @throws UnknownIdException if the programme has no such territory
   * @throws IOException if writing fails
   */
  public void render(Programme programme, TerritoryId id, OutputStream out) throws IOException {
    text.write(document(programme, id), out);
  }

  /**
   * Returns a project.
   *
   * @throws UnknownIdException if the programme has no such project
   */
  public String render(Programme programme, ProjectId id) {
    return string(document(programme, id));
  }

  /**
   * Appends a project.
   *
   * @throws UnknownIdException if the programme has no such project
   * @throws IOException if appending fails
   */
  public void render(Programme programme, ProjectId id, Appendable out) throws IOException {
    text.write(document(programme, id), out);
  }

  /**
   * Writes a project, and leaves the stream open.
   *
   * @throws UnknownIdException if the programme has no such project
   * @throws IOException if writing fails
   */
  public void render(Programme programme, ProjectId id, OutputStream out) throws IOException {
    text.write(document(programme, id), out);
  }

  /**
   * Appends the JSON Schema (2020-12) of the documents that are written.
   *
   * @throws IOException if appending fails
   */
  public void renderSchema(Appendable out) throws IOException {
    text.write(JsonSchema::write, out);
  }

  private static Consumer<JacksonTokens> document(Programme programme) {
    return document(ProgrammeForms.PROGRAMME, programme, programme);
  }

  private static Consumer<JacksonTokens> document(Programme programme, TerritoryId id) {
    return document(TerritoryForms.TERRITORY, programme.territory(id), programme);
  }

  private static Consumer<JacksonTokens> document(Programme programme, ProjectId id) {
    return document(ProjectForms.PROJECT, programme.project(id), programme);
  }

  private static <T> Consumer<JacksonTokens> document(Form<T> form, T value, Programme programme) {
    Objects.requireNonNull(programme, "programme");
    return tokens -> form.write(value, new Output(tokens, References.in(programme)));
  }

  private String string(Consumer<JacksonTokens> document) {
    StringBuilder out = new StringBuilder();
    try {
      text.write(document, out);
    } catch (IOException e) {
      throw new RenderException("format 'json': " + e.getMessage(), e);
    }
    return out.toString();
  }
}
