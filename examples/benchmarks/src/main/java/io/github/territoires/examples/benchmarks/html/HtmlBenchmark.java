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
import org.openjdk.jmh.annotations.Warmup;

/** A page of 16 000 characters from the view of a territory, every text escaped each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row, and open() the rest
public class HtmlBenchmark {
  /** How it is done. */
  @Param public HtmlRow row;

  private HtmlPeer peer;

  /** Makes what is measured, in this process for one row alone. */
  @Setup
  public void open() {
    peer = row.open(Shown.limoges());
  }

  /** Writes the page. */
  @Benchmark
  public String page() {
    return peer.page();
  }
}
