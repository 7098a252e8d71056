package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishers that die, meet or run out of room, each in a process of its own. */
class KilledPublisherTest {
  /** More with {@code -Dterritoires.kills=200}. */
  private static final int KILLS = Integer.getInteger("territoires.kills", 30);

  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toMicros(2);
  private static final int PAGES = 300;

  @TempDir Path parent;

  /** Odd kills are completed by the next run; after even ones the next publisher is killed too. */
  @Test
  void leavesWholeFilesWheneverItIsKilled() throws Exception {
    Path folder = parent.resolve("site");
    new VersionedSite(0, PAGES, 100).publish(folder);
    long whole = Math.min(duration(folder), LONGEST_WAIT);
    Random random = new Random(20_261_122);
    int during = 0;
    int enough = KILLS / 5; // a machine may be slower or faster than a moment ago
    for (int kill = 1; kill <= KILLS || (during <= enough && kill <= 5 * KILLS); kill++) {
      List<String> manifests = List.of(manifest(folder), manifestOf(kill));
      Process publisher = PublisherProcess.start(folder, kill, PAGES);
      TimeUnit.MICROSECONDS.sleep(whole / 4 + random.nextLong(whole));
      publisher.destroyForcibly().waitFor();
      VersionedSite.assertWhole(folder);
      assertThat(manifest(folder)).as("wholly old or wholly new").isIn(manifests);
      during += Files.exists(parent.resolve(".site.staging")) ? 1 : 0;
      if (kill % 2 == 1) {
        new VersionedSite(kill, PAGES, 100).publish(folder);
        VersionedSite.assertWhole(folder);
        VersionedSite.assertComplete(folder);
      }
    }
    assertThat(during).as("kills at work").isGreaterThan(enough);
  }

  @Test
  void tellsTheSecondOfTwoPublishers() throws Exception {
    Path folder = parent.resolve("site");
    List<Process> publishers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      publishers.add(PublisherProcess.start(folder, i, 5_000));
    }
    List<String> said = new ArrayList<>();
    List<Integer> exits = new ArrayList<>();
    for (Process publisher : publishers) {
      said.add(new String(publisher.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      exits.add(publisher.waitFor());
    }
    assertThat(exits).containsExactlyInAnyOrder(0, 1);
    assertThat(String.join("", said)).contains("another publisher is writing to");
    VersionedSite.assertComplete(folder);
  }

  @Test
  void leavesTheOldOneUntouchedWhenThereIsNoRoom() throws Exception {
    Path folder = parent.resolve("site");
    new VersionedSite(0, 10, 3).publish(folder);
    var before = VersionedSite.files(folder);
    String command =
        "ulimit -f 4; exec " + String.join(" ", PublisherProcess.command(folder, 1, 10));
    Process publisher = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    String said = new String(publisher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(publisher.waitFor()).isOne();
    assertThat(said).contains("cannot write pages/");
    assertThat(VersionedSite.files(folder)).isEqualTo(before);
    VersionedSite.assertComplete(folder);
  }

  @Test
  void publishesTwentyThousandFilesInLittleMemory() throws Exception {
    Path folder = parent.resolve("site");
    Process publisher = PublisherProcess.start(folder, 1, 20_000, "-Xmx64m");
    String said = new String(publisher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(publisher.waitFor()).as(said).isZero();
    assertThat(Manifest.read(folder.resolve(Manifest.FILE)).files()).hasSize(20_006);
  }

  private static String manifest(Path folder) throws IOException {
    return Files.readString(folder.resolve(Manifest.FILE));
  }

  /** Returns what a publisher that is not killed writes. */
  private String manifestOf(int version) throws IOException {
    return new VersionedSite(version, PAGES, 100)
        .publish(parent.resolve("unharmed"))
        .manifest()
        .toJson();
  }

  private static long duration(Path folder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process publisher = PublisherProcess.start(folder, 0, PAGES);
    assertThat(publisher.waitFor()).isZero();
    return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1_000;
  }
}
