package io.github.territoires.examples.benchmarks.json;

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

/** A territory of about 5 KB, written to a string and read from one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row, and open() the rest
public class JsonBenchmark {
  /** How it is done. */
  @Param public JsonRow row;

  private JsonPeer peer;
  private String document;

  /** Makes what is measured, in this process for one row alone. */
  @Setup
  public void open() {
    peer = row.open();
    document = Subject.document();
  }

  /** Writes the territory. */
  @Benchmark
  public String write() {
    return peer.write();
  }

  /** Reads the territory. */
  @Benchmark
  public Object read() {
    return peer.read(document);
  }
}
