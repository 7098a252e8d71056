package io.github.territoires.examples.benchmarks.html;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** A widget whose template is a user's own: {@link Jobs}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row, and open() the rest
public class HtmlTemplateBenchmark {
  /** The rows; the first is what the other is compared with. */
  public enum Row {
    BY_HAND,
    THIS_LIBRARY
  }

  /** How it is done. */
  @Param public Row row;

  private Supplier<String> jobs;

  /** Makes what is measured, in this process for one row alone. */
  @Setup
  public void open() {
    jobs = row == Row.BY_HAND ? Jobs.byHand() : Jobs.throughHtml();
  }

  /** Writes the widget. */
  @Benchmark
  public String widget() {
    return jobs.get();
  }
}
