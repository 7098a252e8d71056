package io.github.territoires.examples.benchmarks.html;

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

/** The first page of a process: classes are loaded, templates are read, nothing is compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(10)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row, and open() the rest
public class HtmlColdBenchmark {
  /** The rows; the first is what the other is compared with. */
  public enum Row {
    BY_HAND,
    THIS_LIBRARY,
    HANDLEBARS,
    JTE
  }

  /** How it is done. */
  @Param public Row row;

  private Shown shown;

  /** Makes the view. */
  @Setup
  public void open() {
    shown = Shown.limoges();
  }

  /** Writes the first page. */
  @Benchmark
  public String page() {
    return HtmlRow.valueOf(row.name()).open(shown).page();
  }
}
