package io.github.territoires.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks as JMH's own command does, and then prints how much longer each row takes than
 * the first one: medians of all forks, with the bytes that are allocated.
 */
public final class Ratios {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Ratios() {}

  /** Takes the arguments of JMH: {@code Json -f 1}. */
  public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    System.out.printf("%n");
    table(results).forEach(System.out::println);
  }

  private static List<String> table(Collection<RunResult> results) {
    List<String> table = new ArrayList<>();
    String benchmark = "";
    double first = 0;
    for (RunResult result : results) {
      double time = median(result, fork -> fork.getPrimaryResult().getScore());
      if (!benchmark.equals(result.getParams().getBenchmark())) {
        benchmark = result.getParams().getBenchmark();
        first = time;
      }
      table.add(
          String.format(
              Locale.ROOT,
              "%-24s %-16s %10.3f %s %6.2f %10.0f B/op",
              shortName(benchmark),
              result.getParams().getParam("row"),
              time,
              result.getPrimaryResult().getScoreUnit(),
              time / first,
              median(result, Ratios::allocated)));
    }
    return table;
  }

  private static double allocated(BenchmarkResult fork) {
    return Objects.requireNonNull(fork.getSecondaryResults().get(ALLOCATION)).getScore();
  }

  private static double median(RunResult result, ToDoubleFunction<BenchmarkResult> score) {
    double[] scores = result.getBenchmarkResults().stream().mapToDouble(score).sorted().toArray();
    return scores[scores.length / 2];
  }

  private static String shortName(String benchmark) {
    int method = benchmark.lastIndexOf('.');
    return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
  }
}
