package io.github.territoires.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.validation.Location;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Validator;
import io.github.territoires.validation.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFileTest {
  /** Remembers how much came at once. */
  private static final class Pieces extends ByteArrayOutputStream {
    private int largest;

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      largest = Math.max(largest, length);
      super.write(bytes, from, length);
    }
  }

  @Test
  void manyFindingsAreWrittenPieceByPiece() throws IOException {
    Violation finding =
        Violation.builder(Validator.standard().rules().get(0), Location.ofSource("a.csv")).build();
    ValidationReport report = new ValidationReport(Collections.nCopies(20_000, finding));
    Pieces out = new Pieces();

    new ReportFile(List.of(), List.of(), report).write(out);

    assertThat(out.size()).isGreaterThan(1_000_000);
    assertThat(out.largest).isLessThan(100_000);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\n  \"files\" : [ ],\n  \"ignored\" : [ ],\n  \"counts\" : {")
        .endsWith("\n}")
        .doesNotContain("\r");
  }
}
