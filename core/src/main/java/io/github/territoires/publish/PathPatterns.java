package io.github.territoires.publish;

import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds few patterns for the values of many files, such that no two match one file: a folder whose
 * files all have one value is one pattern, {@code embed/*}; elsewhere each file is its own.
 */
final class PathPatterns {
  private static final String INDEX = "index.html";
  private static final String HTML = ".html";

  private final NavigableSet<String> paths;
  private final String extension;
  private final NavigableMap<String, String> patterns = new TreeMap<>();

  private PathPatterns(NavigableMap<String, Optional<String>> values, String extension) {
    this.paths = new TreeSet<>(values.keySet());
    this.extension = extension;
  }

  /**
   * Returns values by pattern.
   *
   * @param values the value of each file, or none
   * @param extension how all of these files end and others do not; empty if these are all files
   */
  static NavigableMap<String, String> of(
      NavigableMap<String, Optional<String>> values, String extension) {
    PathPatterns found = new PathPatterns(values, extension);
    found.folder("", values);
    return found.patterns;
  }

  /** Returns values by pattern, in which each file is its own. */
  static NavigableMap<String, String> exact(NavigableMap<String, Optional<String>> values) {
    PathPatterns found = new PathPatterns(values, "");
    values.forEach((path, value) -> value.ifPresent(one -> found.file(path, one)));
    return found.patterns;
  }

  private void folder(String folder, NavigableMap<String, Optional<String>> values) {
    Set<Optional<String>> distinct = new HashSet<>(values.values());
    if (distinct.size() == 1) {
      distinct.iterator().next().ifPresent(value -> whole(folder, values.keySet(), value));
      return;
    }
    NavigableMap<String, NavigableMap<String, Optional<String>>> below = new TreeMap<>();
    values.forEach(
        (path, value) -> {
          int slash = path.indexOf('/', folder.length());
          if (slash < 0) {
            value.ifPresent(one -> file(path, one));
          } else {
            below
                .computeIfAbsent(path.substring(0, slash + 1), key -> new TreeMap<>())
                .put(path, value);
          }
        });
    below.forEach(this::folder);
  }

  private void whole(String folder, Collection<String> paths, String value) {
    patterns.put(folder + "*" + extension, value);
    if (!extension.isEmpty()) {
      paths.stream().filter(PathPatterns::isIndex).forEach(path -> patterns.put(up(path), value));
    }
  }

  /** Hosts show {@code a/index.html} as {@code a/} and {@code a.html} as {@code a} as well. */
  private void file(String path, String value) {
    patterns.put(path, value);
    if (isIndex(path)) {
      patterns.put(up(path), value);
    } else if (path.endsWith(HTML)) {
      String shown = path.substring(0, path.length() - HTML.length());
      if (!paths.contains(shown) && !isFolder(shown)) {
        patterns.put(shown, value);
      }
    }
  }

  private boolean isFolder(String path) {
    String next = paths.ceiling(path + "/");
    return next != null && next.startsWith(path + "/");
  }

  private static boolean isIndex(String path) {
    return path.equals(INDEX) || path.endsWith("/" + INDEX);
  }

  private static String up(String path) {
    return path.substring(0, path.length() - INDEX.length());
  }
}
