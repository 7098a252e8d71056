package io.github.territoires.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings staged files to their places: what never changes first, so that every file finds what it
 * names; then one atomic rename for each file; then the manifest; then what is no longer planned
 * goes.
 */
final class Commit {
  private final Target target;
  private final Staging staging;
  private final Events events;
  private final Manifest manifest;
  private final List<StagedFile> changed;
  private final Set<String> obsolete;

  private Commit(Target target, Staging staging, Events events, List<StagedFile> files)
      throws IOException {
    this.target = target;
    this.staging = staging;
    this.events = events;
    this.manifest = new Manifest(files.stream().map(StagedFile::entry).toList());
    this.changed = new ArrayList<>(files);
    changed.removeIf(file -> !file.changed());
    changed.sort(Comparator.comparing((StagedFile file) -> !Artifact.isHashed(file.path())));
    this.obsolete = obsolete(manifest);
  }

  /**
   * Prepares a commit, which then only renames and deletes; refuses one that would fail, while the
   * files of the target are still as they were.
   */
  static Commit of(Target target, Staging staging, Events events, List<StagedFile> files)
      throws IOException {
    Commit commit = new Commit(target, staging, events, files);
    for (StagedFile file : files) {
      target.refuseLinks(file.path());
    }
    for (StagedFile file : commit.changed) {
      commit.refuseBlocked(file.path());
      target.refuseUnwritable(file.path());
    }
    for (String path : commit.obsolete) {
      target.refuseLinks(path);
      target.refuseUnwritable(path);
    }
    target.refuseLinks(Manifest.FILE);
    target.refuseUnwritable(Manifest.FILE);
    commit.prepare();
    return commit;
  }

  /** Writes all that is still to be written: what follows has no need of room. */
  private void prepare() throws IOException {
    staging.remember(manifest);
    Folders.makeAll(target, changed.stream().map(StagedFile::path).toList());
  }

  PublicationResult run() throws IOException {
    List<String> inTheWay = inTheWay(obsolete, manifest);
    remove(inTheWay);
    for (StagedFile file : changed) {
      move(staging.file(file.path()), target.file(file.path()));
      events.tell(new PublicationEvent.Written(file.path()));
    }
    if (!target.same(Manifest.FILE, staging.manifest())) {
      move(staging.manifest(), target.manifest());
    }
    remove(obsolete.stream().filter(path -> !inTheWay.contains(path)).toList());
    int unchanged = manifest.files().size() - changed.size();
    return new PublicationResult(manifest, changed.size(), unchanged, obsolete.size());
  }

  /** Refuses a file for which something stands in the way that does not go before it comes. */
  private void refuseBlocked(String path) throws IOException {
    for (String above : Folders.above(path)) {
      if (target.hasFile(above) && !obsolete.contains(above)) {
        throw new IOException(target.file(above) + " is a file that no publication wrote");
      }
    }
    Path file = target.file(path);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !goes(file)) {
      throw new IOException(file + " is a folder, and a file is to stand in its place");
    }
  }

  /** Tells whether a folder goes with the obsolete files in it, and holds nothing else. */
  private boolean goes(Path folder) throws IOException {
    Set<String> going = new HashSet<>(obsolete);
    obsolete.forEach(path -> going.addAll(Folders.above(path)));
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(target::path).allMatch(going::contains);
    }
  }

  /** Finds what goes; what others name goes last, so that none is left that names what is gone. */
  private Set<String> obsolete(Manifest manifest) throws IOException {
    OwnFiles planned = new OwnFiles(target, manifest);
    List<String> going = new ArrayList<>();
    for (Manifest.Entry entry : staging.known().files()) {
      if (target.hasFile(entry.path()) && !planned.has(entry.path())) {
        going.add(entry.path());
      }
    }
    going.sort(Comparator.comparing(Artifact::isHashed));
    return new LinkedHashSet<>(going);
  }

  /** Finds obsolete files where a folder is to be, or below a place where a file is to be. */
  private static List<String> inTheWay(Set<String> obsolete, Manifest manifest) {
    Set<String> planned = manifest.paths();
    Set<String> folders = new HashSet<>();
    planned.forEach(path -> folders.addAll(Folders.above(path)));
    return obsolete.stream()
        .filter(
            path ->
                folders.contains(path) || Folders.above(path).stream().anyMatch(planned::contains))
        .toList();
  }

  private static void move(Path from, Path to) throws IOException {
    Folders.make(Objects.requireNonNull(to.getParent(), "parent"));
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void remove(List<String> paths) throws IOException {
    for (String path : paths) {
      remove(path);
      events.tell(new PublicationEvent.Removed(path));
    }
  }

  /** Deletes a file, and the folders that it leaves empty. */
  private void remove(String path) throws IOException {
    Path file = target.file(path);
    Files.deleteIfExists(file);
    for (Path folder = file.getParent();
        folder != null && !folder.equals(target.folder()) && empty(folder);
        folder = folder.getParent()) {
      Files.delete(folder);
    }
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
