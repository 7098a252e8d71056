package io.github.territoires.json;

import io.github.territoires.json.internal.JacksonTokens;
import io.github.territoires.json.internal.JsonSchema;
import io.github.territoires.json.internal.Output;
import io.github.territoires.json.internal.ProgrammeForms;
import io.github.territoires.json.internal.References;
import io.github.territoires.json.internal.TokenWriter;
import io.github.territoires.model.Programme;
import io.github.territoires.render.Renderer;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

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
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      JsonMapper.shared()
          .writer()
          .with(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

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
    write(
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
    write(JsonSchema::write, out);
  }

  private static void write(Consumer<TokenWriter> document, Appendable out) throws IOException {
    try (JsonGenerator json = WRITER.createGenerator(new AppendableWriter(out))) {
      document.accept(new JacksonTokens(json));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }

  /** Passes on to an Appendable, which it never closes. */
  private static final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      out.append(CharBuffer.wrap(characters, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
