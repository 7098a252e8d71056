package io.github.territoires.examples.benchmarks.json;

import java.io.IOException;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** The three official GeoJSON files, read from bytes in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row, and open() the rest
public class PerimetersBenchmark {
  /** How it is done. */
  @Param public PerimetersRow row;

  private List<byte[]> files;

  /** Loads the files. */
  @Setup
  public void open() throws IOException {
    files =
        OfficialFiles.bytes()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "SKIPPED: give the official files with -Dterritoires.data=DIR"));
  }

  /** Reads all of them. */
  @Benchmark
  public void read(Blackhole blackhole) throws IOException {
    for (byte[] file : files) {
      blackhole.consume(row.read(file));
    }
  }
}
