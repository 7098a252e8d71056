package io.github.territoires.publish;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why something failed, without naming the file again. */
final class Reason {
  private Reason() {}

  static String of(Throwable failure) {
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    } else if (failure instanceof AccessDeniedException) {
      return "access is denied";
    } else if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage();
  }
}
