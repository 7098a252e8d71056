package io.github.territoires.examples.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All rows do the same work. */
class NdjsonPeersTest {
  private static final int TWICE = 2 * Subject.PROJECTS;

  @ParameterizedTest
  @EnumSource
  void everyRowWritesTheSameLines(NdjsonRow row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    row.open().write(TWICE, out);

    String expected = new String(Subject.lines(), StandardCharsets.UTF_8);
    assertThat(trees(out.toString(StandardCharsets.UTF_8))).isEqualTo(trees(expected + expected));
  }

  @ParameterizedTest
  @EnumSource
  void everyRowReadsAllOfThem(NdjsonRow row) {
    List<Object> found = new ArrayList<>();
    row.open().read(new RepeatedLines(Subject.lines(), 2), found::add);

    assertThat(found).hasSize(TWICE);
    assertThat(found.subList(Subject.PROJECTS, TWICE))
        .isIn(Subject.projects(), Subject.mirrorProjects());
  }

  private static List<JsonNode> trees(String lines) {
    return lines.lines().map(JsonMapper.shared()::readTree).toList();
  }
}
