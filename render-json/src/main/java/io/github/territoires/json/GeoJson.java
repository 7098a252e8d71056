package io.github.territoires.json;

import io.github.territoires.json.internal.GeoJsonForm;
import io.github.territoires.json.internal.JacksonText;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.render.RenderException;
import java.io.IOException;
import java.util.Objects;

/**
 * The territories of a programme as a map maker wants them: GeoJSON (RFC 7946), a feature for each
 * territory, each on a line of its own. Thread-safe.
 *
 * <pre>{@code
 * String document = GeoJson.create().render(Catalog.bundled(), atlas);
 * }</pre>
 *
 * <p>Each feature has the id of its territory, and as properties {@code id}, {@code phase}, {@code
 * code}, {@code name} (text by language), the codes of its {@code regions} and {@code departments},
 * and those of its {@code members} where all of them are known. Its geometry is {@code null} where
 * the atlas has no outline of it.
 *
 * <p>Outer rings run counter-clockwise, holes clockwise, whichever way they came. Coordinates are
 * rounded to six decimals, about ten centimetres; those with no more decimals are written as they
 * are.
 *
 * @since 0.1
 */
public final class GeoJson {
  /** The media type of documents. */
  public static final String MEDIA_TYPE = "application/geo+json";

  private GeoJson() {}

  /** Makes one. */
  public static GeoJson create() {
    return new GeoJson();
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
}
