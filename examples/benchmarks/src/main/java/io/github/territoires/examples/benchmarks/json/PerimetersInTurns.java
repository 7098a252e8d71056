package io.github.territoires.examples.benchmarks.json;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the official files with both rows in turns, and prints the processor time that they take:
 * what else a machine has to do then bears on both alike.
 */
public final class PerimetersInTurns {
  private static final int WARM_UP = 80;
  private static final int ROUNDS = 81;

  private PerimetersInTurns() {}

  /** Takes no arguments, but the folder of the files as {@code -Dterritoires.data=DIR}. */
  public static void main(String... arguments) throws IOException {
    Optional<List<byte[]>> files = OfficialFiles.bytes();
    if (files.isEmpty()) {
      System.out.println("SKIPPED: give the official files with -Dterritoires.data=DIR");
      return;
    }
    double[] tree = new double[ROUNDS];
    double[] ratio = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      double first = milliseconds(PerimetersRow.READ_TREE, files.get());
      double second = milliseconds(PerimetersRow.READ_PERIMETERS, files.get());
      if (i >= 0) {
        tree[i] = first;
        ratio[i] = second / first;
      }
    }
    System.out.printf(
        "READ_TREE %.1f ms, READ_PERIMETERS %.2f of it%n", median(tree), median(ratio));
  }

  private static double milliseconds(PerimetersRow row, List<byte[]> files) throws IOException {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (byte[] file : files) {
      Objects.requireNonNull(row.read(file));
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
