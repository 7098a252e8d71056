package io.github.territoires.json;

import io.github.territoires.json.internal.form.ProgrammeDocument;
import io.github.territoires.json.internal.reading.DocumentText;
import io.github.territoires.json.internal.reading.Documents;
import io.github.territoires.model.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a programme from a JSON document: all of it, or a part that is laid over another programme.
 *
 * <pre>{@code
 * Programme programme = JsonReader.create().read(Path.of("programme.json"));
 * Programme ours = JsonReader.create().over(Catalog.bundled()).read(Path.of("ours.json"));
 * Reading reading = JsonReader.create().inspect(document);
 * System.err.println(reading.report().format(Locale.FRENCH));
 * }</pre>
 *
 * <p>What is wrong with a document is reported all at once: its shape, its values, and what the
 * {@code Validator} finds in the programme; each with its place in the document. A document that is
 * laid over a programme gives what is to be changed: a field that is given replaces what is known,
 * {@code null} takes it away, and what has an id, or holds things that have, is changed field by
 * field. A listing that says that it gives all leaves out what it does not give.
 *
 * <p>Documents are UTF-8. A reader is immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class JsonReader {
  private static final JsonReader STANDARD = new JsonReader(Limits.standard(), null);

  private final Limits limits;
  private final @Nullable Programme base;
  private final Documents documents;

  private JsonReader(Limits limits, @Nullable Programme base) {
    this.limits = limits;
    this.base = base;
    this.documents = limits.documents();
  }

  /** Makes a reader of whole documents, with the standard limits. */
  public static JsonReader create() {
    return STANDARD;
  }

  /** Returns a reader that lays each document over a programme. */
  public JsonReader over(Programme base) {
    return new JsonReader(limits, Objects.requireNonNull(base, "base"));
  }

  /** Returns a reader with other limits. */
  public JsonReader limits(Limits limits) {
    return new JsonReader(Objects.requireNonNull(limits, "limits"), base);
  }

  /**
   * Reads a programme.
   *
   * @throws InvalidDocumentException if there is an error in the document
   */
  public Programme read(String document) {
    return accepted(inspect(document));
  }

  /**
   * Reads a programme from characters, and leaves the reader open.
   *
   * @throws InvalidDocumentException if there is an error in the document
   * @throws IOException if it cannot be read
   */
  public Programme read(Reader document) throws IOException {
    return accepted(inspect(document));
  }

  /**
   * Reads a programme from bytes, and leaves the stream open.
   *
   * @throws InvalidDocumentException if there is an error in the document
   * @throws IOException if it cannot be read
   */
  public Programme read(InputStream document) throws IOException {
    return accepted(inspect(document));
  }

  /**
   * Reads a programme from a file.
   *
   * @throws InvalidDocumentException if there is an error in the document
   * @throws IOException if it cannot be read
   */
  public Programme read(Path document) throws IOException {
    return accepted(inspect(document));
  }

  /** Reads what can be read, and tells all that is wrong. */
  public Reading inspect(String document) {
    try {
      return inspect(new StringReader(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what can be read from characters, tells all that is wrong, and leaves the reader open.
   *
   * @throws IOException if the document cannot be read
   */
  public Reading inspect(Reader document) throws IOException {
    return inspect(DocumentText.of(document, limits.bytes()), Optional.empty());
  }

  /**
   * Reads what can be read from bytes, tells all that is wrong, and leaves the stream open.
   *
   * @throws IOException if the document cannot be read
   */
  public Reading inspect(InputStream document) throws IOException {
    return inspect(DocumentText.of(document, limits.bytes()), Optional.empty());
  }

  /**
   * Reads what can be read from a file, and tells all that is wrong; findings name the file.
   *
   * @throws IOException if the document cannot be read
   */
  public Reading inspect(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return inspect(
          DocumentText.of(in, limits.bytes()),
          Optional.ofNullable(document.getFileName()).map(Path::toString));
    }
  }

  private Reading inspect(DocumentText text, Optional<String> source) throws IOException {
    ProgrammeDocument document =
        ProgrammeDocument.read(text, documents, limits.findings(), base, source);
    return new Reading(document.programme(), document.report());
  }

  private static Programme accepted(Reading reading) {
    return reading.programme().orElseThrow(() -> new InvalidDocumentException(reading.report()));
  }
}
