package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Publication;
import io.github.territoires.testkit.Programmes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Makes every file of a large publication in a heap that is smaller than they are. {@code
 * -Dterritoires.territories=166} does so with as many in each phase as the country has in both.
 */
class BoundedMemoryTest {
  private static final int TERRITORIES = Integer.getInteger("territoires.territories", 15);
  private static final int MEGABYTES = TERRITORIES > 100 ? 64 : 24;

  @Test
  void publicationFitsIntoLessMemoryThanItTakesOnADisk() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-cp",
                System.getProperty("java.class.path"),
                BoundedMemoryTest.class.getName(),
                Integer.toString(TERRITORIES))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(Long.parseLong(said.strip())).isGreaterThan(MEGABYTES * 1_000_000L);
  }

  /** Prints how many bytes there are in all files. */
  public static void main(String... arguments) throws IOException {
    Publication publication =
        Publication.of(Programmes.make(7, Integer.parseInt(arguments[0]), 3, 6))
            .locales(Locale.FRENCH, Locale.ENGLISH)
            .baseUrl("https://example.org/ti/");
    Counter counter = new Counter();
    for (Artifact file : publication.plan()) {
      file.writeTo(counter);
    }
    System.out.println(counter.bytes);
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      this.bytes += length;
    }
  }
}
