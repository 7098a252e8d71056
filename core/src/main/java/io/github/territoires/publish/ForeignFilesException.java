package io.github.territoires.publish;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/**
 * Thrown when a folder holds files that no publication wrote: it may not be meant for one. {@link
 * Publication#keepForeignFiles} leaves them alone.
 *
 * @since 0.1
 */
public final class ForeignFilesException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String folder;
  private final List<String> files;
  private final boolean complete;

  ForeignFilesException(Path folder, List<String> files, boolean all) {
    super(
        folder
            + " holds files that no publication wrote: "
            + String.join(", ", files)
            + (all ? "" : " and others")
            + "; take them away, or publish with keepForeignFiles");
    this.folder = folder.toString();
    this.files = List.copyOf(files);
    this.complete = all;
  }

  /** Returns the folder. */
  public Path folder() {
    return Path.of(folder);
  }

  /** Returns the first few of the files, relative to the folder. */
  public List<String> files() {
    return files;
  }

  /** Tells whether these are all. */
  public boolean complete() {
    return complete;
  }
}
