package io.github.territoires.examples.benchmarks.json;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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

/** A million projects of 1 KB, line by line, in a heap of 64 MB; the figures are of one project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row, and open() the rest
public class NdjsonBenchmark {
  private static final int PROJECTS = 1_000_000;

  /** How it is done. */
  @Param public NdjsonRow row;

  private NdjsonPeer peer;
  private byte[] lines;

  /** Makes what is measured, in this process for one row alone. */
  @Setup
  public void open() {
    peer = row.open();
    lines = Subject.lines();
  }

  /** Writes the projects. */
  @Benchmark
  @OperationsPerInvocation(PROJECTS)
  public long write() {
    CountedBytes out = new CountedBytes();
    peer.write(PROJECTS, out);
    return out.count();
  }

  /** Reads the projects. */
  @Benchmark
  @OperationsPerInvocation(PROJECTS)
  public void read(Blackhole blackhole) {
    peer.read(new RepeatedLines(lines, PROJECTS / Subject.PROJECTS), blackhole::consume);
  }
}
