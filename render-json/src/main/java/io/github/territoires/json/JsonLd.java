package io.github.territoires.json;

import io.github.territoires.json.internal.engine.JacksonText;
import io.github.territoires.json.internal.engine.TokenWriter;
import io.github.territoires.json.internal.jsonld.JsonLdForm;
import io.github.territoires.json.internal.jsonld.JsonLdNames;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.model.WebAddress;
import io.github.territoires.render.RenderException;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A territory, a project or a phase as linked data: a JSON-LD 1.1 document that carries its whole
 * context and needs nothing else. Thread-safe.
 *
 * <pre>{@code
 * TerritoryId limoges = TerritoryId.parse("phase-1/ti-7507");
 * String document = JsonLd.create().render(Catalog.bundled(), limoges);
 * }</pre>
 *
 * <p>A document says all that the programme's JSON document says of its subject, in the same words,
 * and with it who publishes that, under which licence and as of which day; {@code @included} holds
 * the organisations and sources that it refers to. Fields and types for which schema.org has words
 * are given in these; all others in a vocabulary of the format's own, {@code
 * urn:territoires:vocabulary:1.0:}, so that nothing is lost.
 *
 * <p>Phases, themes, territories and projects have the same names in all documents of all
 * publishers, such as {@code urn:territoires:territory:phase-1/ti-7507}. The ids of organisations
 * and sources are the publisher's own, and so are their names: those of the programme document in
 * {@linkplain #publishedAt a publication}, such as {@code
 * https://partner.example/ti/data/v1/programme.json#organisation-ircer}, else blank nodes.
 *
 * @since 0.1
 */
public final class JsonLd {
  /** The media type of documents. */
  public static final String MEDIA_TYPE = "application/ld+json";

  private final JsonLdNames names;

  private JsonLd(JsonLdNames names) {
    this.names = names;
  }

  /** Makes documents of which nobody knows where they will stand. */
  public static JsonLd create() {
    return new JsonLd(JsonLdNames.ofOneDocument());
  }

  /**
   * Makes documents that belong to a publication.
   *
   * @param baseUrl the address under which the published folder will be reached
   * @throws IllegalArgumentException if it does not end in a slash
   */
  public static JsonLd publishedAt(WebAddress baseUrl) {
    if (!baseUrl.value().endsWith("/")) {
      throw new IllegalArgumentException("baseUrl '" + baseUrl + "' must end in a slash");
    }
    return new JsonLd(new JsonLdNames(baseUrl + "data/v1/programme.json#"));
  }

  /**
   * Appends a territory.
   *
   * @throws UnknownIdException if the programme has no such territory
   * @throws IOException if appending fails
   */
  public void render(Programme programme, TerritoryId id, Appendable out) throws IOException {
    Objects.requireNonNull(id, "id");
    write(tokens -> JsonLdForm.write(programme, id, names, tokens), out);
  }

  /**
   * Returns a territory.
   *
   * @throws UnknownIdException if the programme has no such territory
   */
  public String render(Programme programme, TerritoryId id) {
    return string(out -> render(programme, id, out));
  }

  /**
   * Appends a project.
   *
   * @throws UnknownIdException if the programme has no such project
   * @throws IOException if appending fails
   */
  public void render(Programme programme, ProjectId id, Appendable out) throws IOException {
    Objects.requireNonNull(id, "id");
    write(tokens -> JsonLdForm.write(programme, id, names, tokens), out);
  }

  /**
   * Returns a project.
   *
   * @throws UnknownIdException if the programme has no such project
   */
  public String render(Programme programme, ProjectId id) {
    return string(out -> render(programme, id, out));
  }

  /**
   * Appends a phase, without its territories.
   *
   * @throws UnknownIdException if the programme has no such phase
   * @throws IOException if appending fails
   */
  public void render(Programme programme, PhaseId id, Appendable out) throws IOException {
    Objects.requireNonNull(id, "id");
    write(tokens -> JsonLdForm.write(programme, id, names, tokens), out);
  }

  /**
   * Returns a phase, without its territories.
   *
   * @throws UnknownIdException if the programme has no such phase
   */
  public String render(Programme programme, PhaseId id) {
    return string(out -> render(programme, id, out));
  }

  private static void write(Consumer<TokenWriter> document, Appendable out) throws IOException {
    JacksonText.LINE_BY_LINE.write(document, out);
  }

  private static String string(Writing document) {
    StringBuilder out = new StringBuilder();
    try {
      document.appendTo(out);
    } catch (IOException e) {
      throw new RenderException("format 'jsonld': " + e.getMessage(), e);
    }
    return out.toString();
  }

  /** Appends a document. */
  @FunctionalInterface
  private interface Writing {
    void appendTo(Appendable out) throws IOException;
  }
}
