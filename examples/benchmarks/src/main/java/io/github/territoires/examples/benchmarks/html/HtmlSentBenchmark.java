package io.github.territoires.examples.benchmarks.html;

import io.github.territoires.html.Prepared;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same page, written already, sent in UTF-8 again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row, and open() the rest
public class HtmlSentBenchmark {
  /** The rows; the first is what the other is compared with. */
  public enum Row {
    BY_HAND,
    THIS_LIBRARY
  }

  /** How it is done. */
  @Param public Row row;

  private final OutputStream out = OutputStream.nullOutputStream();
  private StringBuilder written;
  private Prepared prepared;

  /** Writes the page. */
  @Setup
  public void open() throws IOException {
    Shown shown = Shown.limoges();
    written = new StringBuilder(ByHand.escaping(shown).page());
    prepared = Shown.renderer().prepare(shown.territory(), "page");
    prepared.writeTo(out);
  }

  /** Sends the page. */
  @Benchmark
  public void page() throws IOException {
    if (row == Row.BY_HAND) {
      out.write(written.toString().getBytes(StandardCharsets.UTF_8));
    } else {
      prepared.writeTo(out);
    }
  }
}
