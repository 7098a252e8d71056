package io.github.territoires.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The folder that a publication goes to, and what stands beside it. */
record Target(Path folder) {
  private static final int NAMED = 5;

  static Target of(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    if (absolute.getParent() == null) {
      throw new IOException(absolute + " has no room beside it for a staging folder");
    }
    if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(absolute)) {
      throw new IOException(absolute + " is not a folder");
    }
    Folders.make(absolute);
    Target target = new Target(absolute.toRealPath());
    if (!Files.getFileStore(target.folder).equals(Files.getFileStore(target.parent()))) {
      throw new IOException(
          target.folder
              + " is on another file system than the folder that it stands in;"
              + " publish to a folder inside it");
    }
    return target;
  }

  Path staging() {
    return beside(".staging");
  }

  Path lock() {
    return beside(".lock");
  }

  /** Says why something beside the folder is to be written. */
  static IOException refusedBeside(Path file, AccessDeniedException cause) {
    return new IOException(
        "cannot write "
            + file
            + ": a lock and a staging folder stand beside the folder to publish to",
        cause);
  }

  Path manifest() {
    return folder.resolve(Manifest.FILE);
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** Returns the path of a file in the folder. */
  String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Tells whether a file or a link stands there, and not a folder. */
  boolean hasFile(String path) {
    return Files.exists(file(path), LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(file(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Refuses a folder that holds anything but known files. */
  void refuseForeign(Manifest own) throws IOException {
    OwnFiles known = new OwnFiles(this, own);
    List<String> foreign = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = path(file);
            boolean ours = path.equals(Manifest.FILE) || known.has(path);
            if (!attributes.isRegularFile() || !ours) {
              foreign.add(path);
            }
            return foreign.size() <= NAMED ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }
        });
    if (!foreign.isEmpty()) {
      Collections.sort(foreign);
      throw new ForeignFilesException(
          folder, foreign.subList(0, Math.min(NAMED, foreign.size())), foreign.size() <= NAMED);
    }
  }

  /** Refuses to write where a file stands that no publication wrote. */
  void refuseTaken(Manifest own, List<Artifact> artifacts) throws IOException {
    OwnFiles known = new OwnFiles(this, own);
    for (Artifact artifact : artifacts) {
      if (hasFile(artifact.path()) && !known.has(artifact.path())) {
        throw new IOException(file(artifact.path()) + " is a file that no publication wrote");
      }
    }
  }

  /** Refuses a file whose folder cannot be written to. */
  void refuseUnwritable(String path) throws IOException {
    Path parent = file(path).getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    if (parent != null && Files.isDirectory(parent) && !Files.isWritable(parent)) {
      throw new IOException("cannot write to " + parent);
    }
  }

  /** Refuses a file that a link would lead out of the folder. */
  void refuseLinks(String path) throws IOException {
    Path file = folder;
    for (Path name : Path.of(path)) {
      file = file.resolve(name);
      if (Files.isSymbolicLink(file)) {
        throw new IOException(file + " is a link, which may lead out of " + folder);
      }
    }
  }

  /** Tells whether a published file has the same bytes as another. */
  boolean same(String path, Path other) throws IOException {
    Path file = file(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, other) < 0;
  }

  private Path parent() {
    return Objects.requireNonNull(folder.getParent(), "parent");
  }

  private Path beside(String suffix) {
    return folder.resolveSibling("." + folder.getFileName() + suffix);
  }
}
