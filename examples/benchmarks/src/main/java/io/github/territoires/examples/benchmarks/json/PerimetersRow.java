package io.github.territoires.examples.benchmarks.json;

import io.github.territoires.json.GeoJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the table; the first is what the other is compared with. */
public enum PerimetersRow {
  READ_TREE {
    @Override
    Object read(byte[] file) {
      return JsonMapper.shared().readTree(file);
    }
  },
  READ_PERIMETERS {
    @Override
    Object read(byte[] file) throws IOException {
      return GeoJson.create().readPerimeters(new ByteArrayInputStream(file), "ti.geojson");
    }
  };

  /** Reads a file. */
  abstract Object read(byte[] file) throws IOException;
}
