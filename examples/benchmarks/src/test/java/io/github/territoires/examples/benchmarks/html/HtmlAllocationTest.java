package io.github.territoires.examples.benchmarks.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.html.Prepared;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Bytes allocated hardly change from run to run, so a test can hold them. */
class HtmlAllocationTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final int ROUNDS = 200;

  private final HtmlRenderer html = HtmlRenderer.builder().build();

  /** Each character is two bytes in the string; the buffer is used again. */
  @Test
  void pageAllocatesLittleBesideItsText() throws IOException {
    TerritoryView view = TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.FRENCH);
    int length = html.render(view).length();
    assertThat(allocated(() -> html.render(view))).isLessThan(6L * length);
  }

  @Test
  void preparedPageAllocatesNothing() throws IOException {
    Prepared page = html.prepare(Catalog.bundled(), LIMOGES, "page");
    OutputStream out = OutputStream.nullOutputStream();
    assertThat(allocated(() -> page.writeTo(out))).isLessThan(16);
  }

  /** Does something. */
  private interface Action {
    void run() throws IOException;
  }

  private static long allocated(Action action) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    for (int i = 0; i < ROUNDS; i++) {
      action.run();
    }
    long before = threads.getThreadAllocatedBytes(thread);
    for (int i = 0; i < ROUNDS; i++) {
      action.run();
    }
    return (threads.getThreadAllocatedBytes(thread) - before) / ROUNDS;
  }
}
