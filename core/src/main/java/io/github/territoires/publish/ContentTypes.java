package io.github.territoires.publish;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The media types of files as web servers want to know them.
 *
 * @param byExtension the media type of most files with an extension
 * @param byPath the media types of the files for which that is wrong, or which have no extension
 */
record ContentTypes(NavigableMap<String, String> byExtension, NavigableMap<String, String> byPath) {
  private static final Pattern EXTENSION = Pattern.compile(".*[^/]\\.([a-z0-9]+)");

  static ContentTypes of(Map<String, String> mediaTypes) {
    NavigableMap<String, NavigableMap<String, Integer>> counts = new TreeMap<>();
    mediaTypes.forEach(
        (path, mediaType) ->
            extension(path)
                .ifPresent(
                    extension ->
                        counts
                            .computeIfAbsent(extension, key -> new TreeMap<>())
                            .merge(mediaType, 1, Integer::sum)));
    NavigableMap<String, String> byExtension = new TreeMap<>();
    counts.forEach((extension, ofOne) -> byExtension.put(extension, mostFrequent(ofOne)));
    NavigableMap<String, String> byPath = new TreeMap<>(mediaTypes);
    byPath
        .entrySet()
        .removeIf(
            file ->
                extension(file.getKey())
                    .map(byExtension::get)
                    .equals(Optional.of(file.getValue())));
    return new ContentTypes(byExtension, byPath);
  }

  /** Finds what stands behind the last dot of a name; a dot that begins the name does not count. */
  static Optional<String> extension(String path) {
    Matcher extension = EXTENSION.matcher(path);
    return extension.matches() ? Optional.of(extension.group(1)) : Optional.empty();
  }

  private static String mostFrequent(NavigableMap<String, Integer> counts) {
    return Collections.max(
            counts.entrySet(),
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .getKey();
  }
}
