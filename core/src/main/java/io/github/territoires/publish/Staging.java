package io.github.territoires.publish;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside the target in which files wait for their commit. It also remembers, for the run
 * after one that was killed, which files in the target are a publication's own: those {@code
 * before} the killed run, and those {@code after} it.
 */
final class Staging {
  private static final Set<String> OWN =
      Set.of("files", "before.json", "after.json", "manifest", "writing");

  private final Path folder;
  private final boolean resumed;
  private final Manifest known;

  private Staging(Target target) throws IOException {
    this.folder = target.staging();
    refuseForeign();
    this.resumed = Files.exists(before());
    Map<String, Manifest.Entry> entries = new LinkedHashMap<>();
    for (Path file : List.of(before(), after(), target.manifest())) {
      if (Files.exists(file)) {
        Manifest.read(file).files().forEach(entry -> entries.put(entry.path(), entry));
      }
    }
    this.known = new Manifest(new ArrayList<>(entries.values()));
  }

  /** Opens the staging folder, whatever an earlier run has left there. */
  static Staging open(Target target) throws IOException {
    Staging staging = new Staging(target);
    try {
      staging.prepare();
    } catch (IOException | RuntimeException | Error e) {
      staging.leave(e);
      throw e;
    }
    return staging;
  }

  private void prepare() throws IOException {
    makeFolder();
    delete(files());
    Files.deleteIfExists(manifest());
    replace(before(), known);
    Files.deleteIfExists(after());
    Folders.make(files());
  }

  private void makeFolder() throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (AccessDeniedException e) {
      throw Target.refusedBeside(folder, e);
    }
  }

  /** Leaves nothing of a folder that could not be opened, unless an earlier run has need of it. */
  private void leave(Throwable failure) {
    try {
      if (!resumed) {
        delete(folder);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Returns the files in the target that are known to be a publication's own. */
  Manifest known() {
    return known;
  }

  /** Remembers what the target will hold, and writes its manifest to where it waits. */
  void remember(Manifest after) throws IOException {
    replace(after(), after);
    write(manifest(), after);
  }

  /** Returns where a file waits. */
  Path file(String path) {
    return files().resolve(path);
  }

  /** Returns where the manifest waits. */
  Path manifest() {
    return folder.resolve("manifest");
  }

  /** Throws all away: the target is complete. */
  void discard() throws IOException {
    delete(folder);
  }

  /** Throws the files away, and what is remembered unless an earlier run has need of it. */
  void abandon() throws IOException {
    if (resumed) {
      delete(files());
      Files.deleteIfExists(manifest());
      Files.deleteIfExists(after());
    } else {
      delete(folder);
    }
  }

  /** Refuses a link of this name, and a folder that holds anything but what is left there. */
  private void refuseForeign() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(folder + " must be a folder, and no link: files wait there");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (!entries.map(entry -> entry.getFileName().toString()).allMatch(OWN::contains)) {
        throw new IOException(folder + " holds files that no publication wrote");
      }
    }
  }

  private Path files() {
    return folder.resolve("files");
  }

  private Path before() {
    return folder.resolve("before.json");
  }

  private Path after() {
    return folder.resolve("after.json");
  }

  private void replace(Path file, Manifest manifest) throws IOException {
    Path written = folder.resolve("writing");
    write(written, manifest);
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes a manifest; leaves no part of one where there is no room. */
  private static void write(Path file, Manifest manifest) throws IOException {
    Files.deleteIfExists(file);
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, CREATE_NEW, WRITE)) {
      manifest.writeTo(out);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw new IOException("cannot write " + file + ": " + Reason.of(e), e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
