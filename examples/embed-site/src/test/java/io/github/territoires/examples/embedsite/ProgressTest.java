package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.publish.PublicationEvent;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter shown = new StringWriter();

  @Test
  void countsOnATerminalAndLeavesTheLineEmpty() {
    run(true);
    assertThat(shown.toString()).isEqualTo("\r1/3\r\r2/3\r\r3/3\r\r   \r");
  }

  @Test
  void saysNothingInALog() {
    run(false);
    assertThat(shown.toString()).isEmpty();
  }

  private void run(boolean terminal) {
    try (Progress progress = new Progress(new PrintWriter(shown), terminal)) {
      progress.accept(new PublicationEvent.Planned(3));
      progress.accept(new PublicationEvent.Staged("a"));
      progress.accept(new PublicationEvent.Unchanged("b"));
      progress.accept(new PublicationEvent.Staged("c"));
      progress.accept(new PublicationEvent.Written("a"));
    }
  }
}
