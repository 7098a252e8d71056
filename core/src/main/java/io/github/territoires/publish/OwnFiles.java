package io.github.territoires.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of a manifest, asked for by the name that a file system shows: one that ignores case
 * may show {@code A.txt} where {@code a.txt} was written.
 */
final class OwnFiles {
  private final Target target;
  private final Map<String, Set<String>> paths;

  OwnFiles(Target target, Manifest manifest) {
    this.target = target;
    this.paths =
        manifest.paths().stream().collect(Collectors.groupingBy(OwnFiles::key, Collectors.toSet()));
  }

  /** Tells whether a path is that of a file of the manifest, in whatever case it is shown. */
  boolean has(String path) throws IOException {
    Set<String> alike = paths.getOrDefault(key(path), Set.of());
    if (alike.contains(path)) {
      return true;
    }
    for (String other : alike) {
      if (target.hasFile(path)
          && target.hasFile(other)
          && Files.isSameFile(target.file(path), target.file(other))) {
        return true;
      }
    }
    return false;
  }

  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
