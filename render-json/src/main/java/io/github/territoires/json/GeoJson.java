package io.github.territoires.json;

import io.github.territoires.json.internal.engine.JacksonText;
import io.github.territoires.json.internal.geojson.AtlasDocument;
import io.github.territoires.json.internal.geojson.GeoJsonForm;
import io.github.territoires.json.internal.geojson.PerimeterDocuments;
import io.github.territoires.json.internal.geojson.PerimeterSigns;
import io.github.territoires.json.internal.reading.DocumentText;
import io.github.territoires.json.internal.reading.Documents;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.render.RenderException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The territories of a programme as a map maker wants them: GeoJSON (RFC 7946), a feature for each
 * territory. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Atlas atlas = GeoJson.create().read(Path.of("territories.geojson"));
 * String document = GeoJson.create().render(Catalog.bundled(), atlas);
 * }</pre>
 *
 * <p>Each feature that is written has the id of its territory, and as properties {@code id}, {@code
 * phase}, {@code code}, {@code name} (text by language), the codes of its {@code regions} and
 * {@code departments}, and those of its {@code members} where all of them are known. Its geometry
 * is {@code null} where the atlas has no outline of it.
 *
 * <p>Outer rings run counter-clockwise, holes clockwise, whichever way they came. Coordinates are
 * rounded to six decimals, about ten centimetres; those with no more decimals are written as they
 * are.
 *
 * <p>Documents that are read are feature collections in UTF-8. The id of a territory is the {@code
 * id} of its feature or of the feature's {@code properties}; several features of one territory make
 * one outline. Polygons, multi-polygons and collections of these may run either way round; points
 * and lines in them, {@code null} geometries, the obsolete {@code crs} and all members that are not
 * known are passed over.
 *
 * @since 0.1
 */
public final class GeoJson {
  /** The media type of documents. */
  public static final String MEDIA_TYPE = "application/geo+json";

  private static final GeoJson STANDARD = new GeoJson(Limits.standard());

  private final Limits limits;
  private final Documents documents;
  private final PerimeterDocuments perimeters;

  private GeoJson(Limits limits) {
    this.limits = limits;
    this.documents = limits.documents();
    this.perimeters = limits.perimeters();
  }

  /** Makes one that reads within the standard limits. */
  public static GeoJson create() {
    return STANDARD;
  }

  /** Returns one that reads within other limits. */
  public GeoJson limits(Limits limits) {
    return new GeoJson(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Appends the territories of a programme, in its order.
   *
   * @param programme the territories
   * @param atlas their outlines; those of other territories are left out
   * @throws IOException if appending fails
   */
  public void render(Programme programme, Atlas atlas, Appendable out) throws IOException {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(atlas, "atlas");
    JacksonText.LINE_BY_LINE.write(tokens -> GeoJsonForm.write(programme, atlas, tokens), out);
  }

  /** Returns the territories of a programme, in its order. */
  public String render(Programme programme, Atlas atlas) {
    StringBuilder out = new StringBuilder();
    try {
      render(programme, atlas, out);
    } catch (IOException e) {
      throw new RenderException("format 'geojson': " + e.getMessage(), e);
    }
    return out.toString();
  }

  /**
   * Reads outlines.
   *
   * @throws InvalidDocumentException if there is an error in the document
   */
  public Atlas read(String document) {
    try {
      return read(new StringReader(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads outlines from characters, and leaves the reader open.
   *
   * @throws InvalidDocumentException if there is an error in the document
   * @throws IOException if it cannot be read
   */
  public Atlas read(Reader document) throws IOException {
    return read(DocumentText.of(document, limits.bytes()), Optional.empty());
  }

  /**
   * Reads outlines from bytes, and leaves the stream open.
   *
   * @throws InvalidDocumentException if there is an error in the document
   * @throws IOException if it cannot be read
   */
  public Atlas read(InputStream document) throws IOException {
    return read(DocumentText.of(document, limits.bytes()), Optional.empty());
  }

  /**
   * Reads outlines from a file; findings name the file.
   *
   * @throws InvalidDocumentException if there is an error in the document
   * @throws IOException if it cannot be read
   */
  public Atlas read(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return read(
          DocumentText.of(in, limits.bytes()),
          Optional.ofNullable(document.getFileName()).map(Path::toString));
    }
  }

  /**
   * Tells whether a file looks like an official one of perimeters, which {@link
   * #readPerimeters(Path)} reads.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isPerimeter(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return PerimeterSigns.in(in);
    }
  }

  /**
   * Reads an official file of perimeters: what its properties say of each territory, and its
   * outline. Nothing in the file makes this fail: what cannot be used is left out, one ring, value
   * or feature at a time, and told in the findings.
   *
   * <pre>{@code
   * PerimeterFile file = GeoJson.create().readPerimeters(Path.of("ti-phase2-2024-09.geojson"));
   * file.records().size();  // 183
   * file.report();          // what was left out, with its line and column
   * file.strict();          // refuses the file if anything was
   * }</pre>
   *
   * <p>Where the JSON is broken, reading goes on at the next feature, and the finding says where
   * that is. Files in Windows-1252, and in UTF-16 with a byte-order mark, are read with a finding.
   *
   * @throws IOException if it cannot be read
   */
  public PerimeterFile readPerimeters(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readPerimeters(
          in, Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(""));
    }
  }

  /**
   * Reads an official file of perimeters from bytes, and leaves the stream open.
   *
   * @param name the name of the file, as findings give it; it may tell the phase and the edition
   * @throws IOException if it cannot be read
   */
  public PerimeterFile readPerimeters(InputStream file, String name) throws IOException {
    return perimeters.read(file, name);
  }

  private Atlas read(DocumentText text, Optional<String> source) throws IOException {
    AtlasDocument document = AtlasDocument.read(text, documents, limits.findings(), source);
    return document.atlas().orElseThrow(() -> new InvalidDocumentException(document.report()));
  }
}
