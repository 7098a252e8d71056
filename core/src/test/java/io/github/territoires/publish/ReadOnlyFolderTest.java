package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishes where it is not allowed to write. Root may write anywhere; started by root, the
 * publisher runs as nobody.
 */
class ReadOnlyFolderTest {
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private static final int NOBODY = 65_534;
  private static final int PAGES = 20;

  @TempDir Path temporary;
  private Path parent = Path.of("");
  private Path folder = Path.of("");

  /** The version to publish over version 1, and its pages. */
  private List<Integer> next = List.of(2, PAGES);

  @BeforeEach
  void publish() throws IOException {
    permit(temporary, "rwxr-xr-x");
    parent = Files.createDirectories(temporary.resolve("parent"));
    folder = parent.resolve("site");
    new VersionedSite(1, PAGES, 100).publish(folder);
  }

  @Test
  void folderItself() throws Exception {
    refuses(folder, "cannot write to " + folder);
    next = List.of(1, PAGES - 1); // of the files at the top this changes the manifest alone
    refuses(folder, "cannot write to " + folder);
  }

  @Test
  void folderInTheFolder() throws Exception {
    Path closed = folder.resolve("pages/1");
    refuses(closed, "cannot write to " + closed);
  }

  @Test
  void folderThatItStandsIn() throws Exception {
    String expected = "a lock and a staging folder stand beside the folder to publish to";
    refuses(parent, "cannot write " + parent.resolve(".site.staging") + ": " + expected);
    Files.delete(parent.resolve(".site.lock"));
    refuses(parent, "cannot write " + parent.resolve(".site.lock") + ": " + expected);
  }

  @Test
  void folderThatItIsToStandIn() throws Exception {
    folder = parent.resolve("pages/site");
    Files.createDirectories(parent.resolve("pages"));
    refuses(parent.resolve("pages"), "cannot make the folder " + folder);
  }

  private void refuses(Path closed, String expected) throws Exception {
    if (ROOT) {
      assumeThat(Path.of("/usr/bin/setpriv")).exists();
      giveToNobody();
    }
    permit(closed, "r-xr-xr-x");
    try {
      Map<String, Object> before = state();
      Process publisher = new ProcessBuilder(command()).redirectErrorStream(true).start();
      String said;
      try (InputStream in = publisher.getInputStream()) {
        said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      assertThat(publisher.waitFor()).as(said).isOne();
      assertThat(said).contains("IOException: " + expected);
      assertThat(state()).isEqualTo(before);
    } finally {
      permit(closed, "rwxr-xr-x");
    }
    assertThat(parent.resolve(".site.staging")).doesNotExist();
    VersionedSite.assertComplete(parent.resolve("site"));
  }

  /** Runs with copies of the classes: nobody may not look into the folder of another. */
  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    if (ROOT) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    List<String> java = PublisherProcess.command(folder, next.get(0), next.get(1));
    java.set(java.indexOf("-cp") + 1, readableClasses());
    command.addAll(java);
    return command;
  }

  private String readableClasses() throws IOException {
    List<String> copies = new ArrayList<>();
    for (Class<?> type : List.of(Publication.class, VersionedSite.class)) {
      Path from = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
      Path to = temporary.resolve("classes" + copies.size());
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = to.resolve(from.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          if (!Files.exists(copy)) {
            Files.copy(file, copy);
          }
        }
      }
      copies.add(to.toString());
    }
    return String.join(File.pathSeparator, copies);
  }

  private void giveToNobody() throws IOException {
    try (Stream<Path> files = Files.walk(parent)) {
      for (Path file : files.toList()) {
        Files.setAttribute(file, "unix:uid", NOBODY);
      }
    }
  }

  /** Reads times and contents of all files, and which files stand beside the folder. */
  private Map<String, Object> state() throws IOException {
    Map<String, Object> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(parent)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        state.put(
            parent.relativize(file).toString(),
            List.of(Files.getLastModifiedTime(file), Sha384.of(Files.readAllBytes(file))));
      }
    }
    return state;
  }

  private static void permit(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }
}
