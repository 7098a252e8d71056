package io.github.territoires.examples.benchmarks.html;

import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.html.Prepared;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The same page with its texts escaped beforehand, which takes memory but no time here. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row
public class HtmlPreparedBenchmark {
  private static final int PAGES = 200;

  /** The rows; the first is what the other is compared with. */
  public enum Row {
    BY_HAND,
    THIS_LIBRARY
  }

  /** How it is done. */
  @Param public Row row;

  private final HtmlRenderer html = Shown.renderer();
  private final Shown shown = Shown.limoges();
  private final ByHand byHand = ByHand.ofEscaped(shown);
  private final Prepared[] fresh = new Prepared[PAGES];

  /** Prepares pages, which can be rendered for the first time only once. */
  @Setup(Level.Invocation)
  public void prepare() {
    if (row == Row.THIS_LIBRARY) {
      Arrays.setAll(fresh, i -> html.prepare(shown.territory(), "page"));
    }
  }

  /** Writes the page for the first time. */
  @Benchmark
  @OperationsPerInvocation(PAGES)
  public void first(Blackhole pages) {
    for (Prepared one : fresh) {
      pages.consume(row == Row.BY_HAND ? byHand.page() : one.toString());
    }
  }
}
