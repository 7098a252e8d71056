package io.github.territoires.examples.national;

import io.github.territoires.publish.PublicationEvent;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;

/** Says at each tenth how far a publication has come, and how long it has taken. */
final class Progress implements Consumer<PublicationEvent> {
  private static final int STEPS = 10;

  private final PrintWriter out;
  private final long begin = System.nanoTime();
  private int files;
  private int done;

  Progress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void accept(PublicationEvent event) {
    if (event instanceof PublicationEvent.Planned planned) {
      files = planned.files();
    } else if (event instanceof PublicationEvent.Staged
        || event instanceof PublicationEvent.Unchanged) {
      done++;
      if ((long) done * STEPS / files > (done - 1L) * STEPS / files) {
        out.println(done + " of " + files + " files, " + time().toSeconds() + " s");
      }
    }
  }

  int files() {
    return files;
  }

  Duration time() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
