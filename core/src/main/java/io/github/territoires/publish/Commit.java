package io.github.territoires.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings staged files to their places: what never changes first, so that every file finds what it
 * names; then one atomic rename for each file; then the manifest; then what is no longer planned
 * goes.
 */
final class Commit {
  private final Target target;
  private final Staging staging;
  private final Consumer<PublicationEvent> events;

  Commit(Target target, Staging staging, Consumer<PublicationEvent> events) {
    this.target = target;
    this.staging = staging;
    this.events = events;
  }

  PublicationResult run(List<StagedFile> files) throws IOException {
    Manifest manifest = new Manifest(files.stream().map(StagedFile::entry).toList());
    List<String> obsolete = obsolete(manifest);
    for (StagedFile file : files) {
      target.refuseLinks(file.path());
    }
    staging.remember(manifest);
    List<StagedFile> changed = new ArrayList<>(files);
    changed.removeIf(file -> !file.changed());
    changed.sort(Comparator.comparing((StagedFile file) -> !file.immutable()));
    for (StagedFile file : changed) {
      move(staging.file(file.path()), target.file(file.path()));
      events.accept(new PublicationEvent.Written(file.path()));
    }
    Path written = staging.manifest(manifest);
    if (!target.same(Manifest.FILE, written)) {
      move(written, target.manifest());
    }
    for (String path : obsolete) {
      remove(path);
      events.accept(new PublicationEvent.Removed(path));
    }
    return new PublicationResult(
        manifest, changed.size(), files.size() - changed.size(), obsolete.size());
  }

  private List<String> obsolete(Manifest manifest) throws IOException {
    Set<String> planned = new HashSet<>();
    manifest.files().forEach(file -> planned.add(file.path()));
    return staging.known().files().stream()
        .map(Manifest.Entry::path)
        .filter(path -> !planned.contains(path) && Files.exists(target.file(path)))
        .toList();
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.getParent(), "parent"));
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
