package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full at one moment or another: a site is changed in full or not at all. */
class PublicationOnFullDiskTest {
  private static final int BLOCK = 4;
  private static final VersionedSite OLD = new VersionedSite(1, 3, 3);
  private static final VersionedSite NEW = new VersionedSite(2, 60, 3);

  @TempDir Path parent;
  private Path folder = Path.of("");

  @Test
  void fitsTheFilesButNotTheManifest() throws Exception {
    folder = parent.resolve("site");
    new VersionedSite(0, 10, 3).publish(folder);
    Set<String> before = tree();
    String command =
        "ulimit -f 100; exec " + String.join(" ", PublisherProcess.command(folder, 1, 1_000));
    Process publisher = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    String said = new String(publisher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(publisher.waitFor()).as(said).isOne();
    assertThat(said).contains("IOException: cannot write " + parent.resolve(".site.staging"));
    assertThat(tree()).isEqualTo(before);
    VersionedSite.assertComplete(folder);
  }

  @Test
  void runsOutOfBytes() throws IOException {
    try (Disk disk = disk()) {
      runsOutOf(disk, "size=%dk", disk.usedBlocks() * BLOCK, BLOCK);
    }
  }

  @Test
  void runsOutOfFiles() throws IOException {
    try (Disk disk = disk()) {
      runsOutOf(disk, "nr_inodes=%d", tree().size() + 1, 1);
    }
  }

  private Disk disk() throws IOException {
    Disk disk = new Disk(parent.toRealPath());
    assumeThat(disk.mount("size=8m,nr_inodes=1000")).as("a disk may be mounted").isTrue();
    folder = parent.resolve("site");
    OLD.publish(folder);
    return disk;
  }

  /** Begins with a full disk, and gives it more room until all fits. */
  private void runsOutOf(Disk disk, String option, int used, int step) throws IOException {
    Set<String> before = tree();
    int failures = 0;
    for (boolean fits = false; !fits; failures += fits ? 0 : 1) {
      assertThat(disk.remount(String.format(option, used + failures * step))).isTrue();
      fits = publishes(before);
      VersionedSite.assertComplete(folder);
    }
    assertThat(failures).isBetween(20, 200);
  }

  private boolean publishes(Set<String> before) throws IOException {
    try {
      NEW.publish(folder);
      return true;
    } catch (IOException e) {
      assertThat(e).hasMessageStartingWith("cannot ").hasMessageContaining("No space left");
      assertThat(tree()).isEqualTo(before);
      return false;
    }
  }

  private Set<String> tree() throws IOException {
    try (Stream<Path> all = Files.walk(parent)) {
      Set<String> paths = new TreeSet<>();
      all.forEach(path -> paths.add(parent.relativize(path).toString()));
      return paths;
    }
  }

  /** A disk in memory, whose room is changed while it is in use. */
  private record Disk(Path folder) implements AutoCloseable {
    boolean mount(String options) throws IOException {
      return run("mount", "-t", "tmpfs", "-o", options, "none", folder.toString());
    }

    boolean remount(String options) throws IOException {
      return run("mount", "-o", "remount," + options, folder.toString());
    }

    int usedBlocks() throws IOException {
      FileStore store = Files.getFileStore(folder);
      return (int) ((store.getTotalSpace() - store.getUnallocatedSpace()) / 1024 / BLOCK);
    }

    @Override
    public void close() throws IOException {
      run("umount", folder.toString());
    }

    private static boolean run(String... command) throws IOException {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.onExit().join().exitValue() == 0;
    }
  }
}
