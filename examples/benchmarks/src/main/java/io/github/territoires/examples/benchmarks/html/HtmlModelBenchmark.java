package io.github.territoires.examples.benchmarks.html;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.model.Programme;
import io.github.territoires.view.TerritoryView;
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

/** The same page from a view that is there, and from the model, with a view made each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the row, and open() the rest
public class HtmlModelBenchmark {
  /** The rows; the first is what the other is compared with. */
  public enum Row {
    FROM_VIEW,
    FROM_MODEL
  }

  /** How it is done. */
  @Param public Row row;

  private final HtmlRenderer html = Shown.renderer();
  private final Programme programme = Catalog.bundled();
  private TerritoryView view;

  /** Makes the view that is there. */
  @Setup
  public void open() {
    view = Shown.limoges().territory();
  }

  /** Writes the page. */
  @Benchmark
  public String page() {
    return row == Row.FROM_VIEW ? html.render(view) : html.render(programme, Shown.LIMOGES, "page");
  }
}
