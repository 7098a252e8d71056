package io.github.territoires.json;

import io.github.territoires.json.internal.engine.JacksonText;
import io.github.territoires.json.internal.engine.JacksonTokens;
import io.github.territoires.json.internal.form.Form;
import io.github.territoires.json.internal.form.Output;
import io.github.territoires.json.internal.form.ProjectForms;
import io.github.territoires.json.internal.form.References;
import io.github.territoires.json.internal.form.TerritoryForms;
import io.github.territoires.json.internal.reading.DocumentText;
import io.github.territoires.json.internal.reading.Documents;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Projects or territories line by line (NDJSON): one JSON document to a line, written and read one
 * after another, so that any number of them takes the memory of one. Immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * Ndjson<Project> lines = Ndjson.projects();
 * lines.naming(programme).write(programme.projects(), out);
 * ValidationReport report = lines.read(in, project -> index.add(project));
 * }</pre>
 *
 * <p>Lines are UTF-8 and end in a line feed. Empty lines are passed over when they are read.
 *
 * @param <T> what stands on a line
 * @since 0.1
 */
public final class Ndjson<T> {
  /** The media type of such lines, which is not registered but in use. */
  public static final String MEDIA_TYPE = "application/x-ndjson";

  private final Form<T> form;
  private final References references;
  private final Limits limits;
  private final Documents documents;

  private Ndjson(Form<T> form, References references, Limits limits) {
    this.form = form;
    this.references = references;
    this.limits = limits;
    this.documents = limits.documents();
  }

  /** Makes lines of projects. */
  public static Ndjson<Project> projects() {
    return new Ndjson<>(ProjectForms.PROJECT, References.NONE, Limits.standard());
  }

  /** Makes lines of territories. */
  public static Ndjson<Territory> territories() {
    return new Ndjson<>(TerritoryForms.TERRITORY, References.NONE, Limits.standard());
  }

  /** Returns lines in which organisations and sources have the names that a programme knows. */
  public Ndjson<T> naming(Programme programme) {
    return new Ndjson<>(form, References.in(programme), limits);
  }

  /**
   * Returns lines that are read within other limits. Those of bytes and values hold for each line;
   * that of findings for all.
   */
  public Ndjson<T> limits(Limits limits) {
    return new Ndjson<>(form, references, Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Appends a line for each.
   *
   * @throws IOException if appending fails
   */
  public void write(Iterable<? extends T> values, Appendable out) throws IOException {
    JacksonText.COMPACT.writeAll(lines(values), out);
  }

  /**
   * Writes a line for each, and leaves the stream open.
   *
   * @throws IOException if writing fails
   */
  public void write(Iterable<? extends T> values, OutputStream out) throws IOException {
    JacksonText.COMPACT.writeAll(lines(values), out);
  }

  /**
   * Reads all lines, and leaves the stream open. A line that cannot be read keeps none from the
   * others.
   *
   * @param each takes what is read, line by line
   * @return what was found wrong, with the lines
   * @throws IOException if the stream cannot be read
   */
  public ValidationReport read(InputStream in, Consumer<? super T> each) throws IOException {
    return lines(DocumentText.of(in, Long.MAX_VALUE), each);
  }

  /**
   * Reads all lines, and leaves the reader open. A line that cannot be read keeps none from the
   * others.
   *
   * @param each takes what is read, line by line
   * @return what was found wrong, with the lines
   * @throws IOException if the reader fails
   */
  public ValidationReport read(Reader in, Consumer<? super T> each) throws IOException {
    return lines(DocumentText.of(in, Long.MAX_VALUE), each);
  }

  private ValidationReport lines(DocumentText text, Consumer<? super T> each) throws IOException {
    return documents.readLines(text, form, limits.findings(), limits.bytes(), each);
  }

  private Consumer<JacksonTokens> lines(Iterable<? extends T> values) {
    return tokens -> {
      Output out = new Output(tokens, references);
      for (T value : values) {
        form.write(value, out);
        tokens.endDocument();
      }
    };
  }
}
