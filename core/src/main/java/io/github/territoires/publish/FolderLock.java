package io.github.territoires.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock that dies with its process. The file stays: to delete it would let two in. */
final class FolderLock implements AutoCloseable {
  private final Target target;
  private final FileChannel channel;

  private FolderLock(Target target, FileChannel channel) {
    this.target = target;
    this.channel = channel;
  }

  static FolderLock acquire(Target target) throws IOException {
    Path file = target.lock();
    FileChannel channel = open(file);
    if (tryLock(channel) == null) {
      channel.close();
      throw new IOException(
          "another publisher is writing to " + target.folder() + ", which " + file + " locks");
    }
    return new FolderLock(target, channel);
  }

  private static FileChannel open(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new IOException(file + " is a link, and no lock of a publication");
    }
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (AccessDeniedException e) {
      throw Target.refusedBeside(file, e);
    }
  }

  /** Returns the folder that nobody else publishes to now. */
  Target target() {
    return target;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
