package io.github.territoires.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every file of a publication but the manifest itself. It stands in the published folder as {@code
 * manifest.json}, and holds no clock time: the same publication has the same manifest. The file
 * begins with {@code "publication": "territoires/v1"}; another of its name is not taken for one.
 *
 * @param files the files, in the order of their paths
 * @since 0.1
 */
public record Manifest(List<Entry> files) {
  /** The name of the file that holds the manifest. */
  public static final String FILE = "manifest.json";

  static final String MEDIA_TYPE = "application/json";

  /** The first member, by which a publication knows a manifest of its own. */
  static final String MARK = "publication";

  static final String MARK_VALUE = "territoires/v1";
  static final String FILES = "files";

  private static final Pattern SHA384 = Pattern.compile("[0-9a-f]{96}");
  private static final String HEAD =
      "{\n  \"" + MARK + "\": \"" + MARK_VALUE + "\",\n  \"" + FILES + "\": [\n";
  private static final String FOOT = "  ]\n}\n";

  /**
   * A published file.
   *
   * @param path where it stands in the folder
   * @param mediaType what it is
   * @param size how many bytes it has
   * @param sha384 the SHA-384 of the bytes, in lower-case hexadecimal digits
   */
  public record Entry(String path, String mediaType, long size, String sha384) {
    /** Refuses what a publication would not have written. */
    public Entry {
      Artifact.checkPath(path);
      Artifact.checkMediaType(mediaType);
      if (size < 0 || !SHA384.matcher(sha384).matches()) {
        throw new IllegalArgumentException(
            "size and digest of " + path + " must be 0 or more and 96 hexadecimal digits");
      }
    }
  }

  /** Copies the entries in the order of their paths. */
  public Manifest {
    files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
  }

  /**
   * Reads a manifest file. Members that this version does not know are passed over.
   *
   * @throws IOException if there is none, or it is not the whole manifest of a publication
   */
  public static Manifest read(Path file) throws IOException {
    try {
      return ManifestReader.read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not the manifest of a publication: it is not in UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is not the manifest of a publication: " + e.getMessage(), e);
    }
  }

  /** Returns the paths of the files, in a set of its own. */
  Set<String> paths() {
    return files.stream().map(Entry::path).collect(Collectors.toCollection(HashSet::new));
  }

  /** Returns the manifest as JSON, one file to a line. */
  public String toJson() {
    StringBuilder out = new StringBuilder();
    try {
      writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string builder has room for all
    }
    return out.toString();
  }

  /** Writes the manifest as JSON, one file to a line, without holding it as a whole. */
  void writeTo(Appendable out) throws IOException {
    out.append(HEAD);
    for (int i = 0; i < files.size(); i++) {
      Entry file = files.get(i);
      out.append("    {\"path\": \"")
          .append(file.path())
          .append("\", \"mediaType\": \"")
          .append(file.mediaType())
          .append("\", \"size\": ")
          .append(Long.toString(file.size()))
          .append(", \"sha384\": \"")
          .append(file.sha384())
          .append(i + 1 < files.size() ? "\"},\n" : "\"}\n");
    }
    out.append(FOOT);
  }
}
