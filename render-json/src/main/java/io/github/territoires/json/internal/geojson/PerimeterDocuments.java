package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads official files of perimeters within limits; whatever is wrong with one is a finding. */
public final class PerimeterDocuments {
  /** What part of the memory may be taken by the bytes of a document. */
  private static final int MEMORY = 10;

  private final int bytes;
  private final int numbers;
  private final JsonFactory factory;

  /**
   * Makes a reader of official files.
   *
   * @param bytes the most bytes that are read
   * @param numbers the most coordinates of a feature
   * @param depth the most objects and lists in one another
   * @param string the longest string or name
   * @param number the longest number
   */
  public PerimeterDocuments(long bytes, int numbers, int depth, int string, int number) {
    this.bytes = (int) Math.min(bytes, Integer.MAX_VALUE / 4);
    this.numbers = numbers;
    this.factory =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // to leave out a ring, not a feature
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxStringLength(string)
                    .maxNameLength(string)
                    .maxNumberLength(number)
                    .build())
            .build();
  }

  /**
   * Reads what can be read, and tells all that is wrong.
   *
   * @param name the name of the file
   * @throws IOException if the source cannot be read, but not for what stands in it
   */
  public PerimeterFile read(InputStream in, String name) throws IOException {
    PerimeterFile.Builder file = PerimeterFile.builder(name);
    int most = (int) Math.min(bytes, Runtime.getRuntime().maxMemory() / MEMORY);
    DocumentBytes document = DocumentBytes.read(in, most);
    remark(document, most, name, file);
    Places places = new Places(document, name);
    Remarks remarks = new Remarks(places);
    RingReading rings = new RingReading(remarks, numbers);
    FeatureReading feature =
        new FeatureReading(
            places, remarks, rings, new PolygonReading(factory, document, remarks, rings));
    new PerimeterReading(factory, document, places, feature, file).read();
    return file.build();
  }

  private static void remark(
      DocumentBytes document, int most, String name, PerimeterFile.Builder file) {
    Location whole = Location.ofSource(name);
    if (!document.charset().equals(StandardCharsets.UTF_8)) {
      file.finding(
          Violation.builder(Rules.ENCODING_FOREIGN, whole)
              .value(document.charset().name())
              .build());
    } else if (document.damaged()) {
      file.finding(Violation.builder(Rules.ENCODING_DAMAGED, whole).build());
    }
    if (document.cut()) {
      file.lost(
          Violation.builder(Rules.DOCUMENT_CUT, whole).detail("limit", Integer.toString(most)));
    }
  }
}
