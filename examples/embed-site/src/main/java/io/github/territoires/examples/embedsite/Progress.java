package io.github.territoires.examples.embedsite;

import io.github.territoires.publish.PublicationEvent;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Shows on a terminal how far a publication has come, and leaves the line empty at the end. */
final class Progress implements Consumer<PublicationEvent>, AutoCloseable {
  private static final int STEPS = 100;

  private final PrintWriter out;
  private final boolean terminal;
  private int files;
  private int done;
  private String shown = "";

  Progress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void accept(PublicationEvent event) {
    if (event instanceof PublicationEvent.Planned planned) {
      files = planned.files();
    } else if (event instanceof PublicationEvent.Staged
        || event instanceof PublicationEvent.Unchanged) {
      done++;
      if (done % Math.max(1, files / STEPS) == 0) {
        show(done + "/" + files);
      }
    }
  }

  @Override
  public void close() {
    show("");
  }

  private void show(String text) {
    if (terminal && !text.equals(shown)) {
      out.print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())) + "\r");
      out.flush();
      shown = text;
    }
  }
}
