package io.github.territoires.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.TerritoryId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Weighs maps of the official outlines as they go over the wire, and says each too heavy one. */
class MapWeightTest {
  private static final int KILOBYTE = 1024;

  @ParameterizedTest
  @EnumSource
  void mapsAreLightWhetherOutlinesAreSimplifiedOrNot(OfficialFile file) throws IOException {
    Atlas official = file.atlas();
    Programme programme = OfficialFile.programme(official);
    for (Atlas atlas : List.of(official, Simplification.of(official, Simplification.TOLERANCE))) {
      HtmlRenderer html = HtmlRenderer.builder().locale(Locale.FRENCH).atlas(atlas).build();
      Map<TerritoryId, Integer> tooHeavy = new HashMap<>();
      for (TerritoryId id : atlas.territories()) {
        String map = html.render(programme, id, "map");
        assertThat(map).contains("<svg");
        int bytes = zipped(map);
        if (bytes > 6 * KILOBYTE) {
          tooHeavy.put(id, bytes);
        }
      }
      assertThat(tooHeavy).isEmpty();
      String national = html.render(programme, PhaseId.of(file.phase()), "national-map");
      assertThat(national.split("class=\"ti-area\"", -1)).hasSize(atlas.territories().size() + 1);
      assertThat(zipped(national)).isLessThanOrEqualTo(60 * KILOBYTE);
    }
  }

  private static int zipped(String html) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
