package io.github.territoires.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes folders, and says why where it cannot. */
final class Folders {
  private Folders() {}

  /** Returns the paths of the folders above a file, the outermost first. */
  static List<String> above(String path) {
    List<String> folders = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash));
    }
    return folders;
  }

  /** Makes a folder and those above it, unless they are there. */
  static void make(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IOException("cannot make the folder " + folder + ": " + why(folder, e), e);
    }
  }

  private static String why(Path folder, IOException failure) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        return above + " is not a folder";
      }
    }
    return Reason.of(failure);
  }

  /**
   * Makes the folders that files of a target need: all, or none. Where a file stands in the way
   * that goes first, a folder has to wait.
   */
  static void makeAll(Target target, List<String> paths) throws IOException {
    Deque<Path> made = new ArrayDeque<>();
    try {
      for (String path : paths) {
        for (String above : above(path)) {
          if (target.hasFile(above)) {
            break;
          }
          Path folder = target.file(above);
          if (!Files.exists(folder)) {
            make(folder);
            made.push(folder);
          }
        }
      }
    } catch (IOException | RuntimeException | Error e) {
      takeBack(made, e);
      throw e;
    }
  }

  private static void takeBack(Deque<Path> made, Throwable failure) {
    try {
      for (Path folder : made) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
