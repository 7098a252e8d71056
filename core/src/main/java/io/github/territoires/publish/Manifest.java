package io.github.territoires.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every file of a publication but the manifest itself. It stands in the published folder as {@code
 * manifest.json}, and holds no clock time: the same publication has the same manifest.
 *
 * @param files the files, in the order of their paths
 * @since 0.1
 */
public record Manifest(List<Entry> files) {
  /** The name of the file that holds the manifest. */
  public static final String FILE = "manifest.json";

  private static final Pattern LINE =
      Pattern.compile(
          "    \\{\"path\": \"([^\"\\\\]+)\", \"mediaType\": \"([^\"\\\\]+)\","
              + " \"size\": ([0-9]{1,18}), \"sha384\": \"([0-9a-f]{96})\"\\},?");
  private static final String HEAD = "{\n  \"files\": [\n";
  private static final String FOOT = "  ]\n}\n";

  /**
   * A published file.
   *
   * @param path where it stands in the folder
   * @param mediaType what it is
   * @param size how many bytes it has
   * @param sha384 the SHA-384 of the bytes, in lower-case hexadecimal digits
   */
  public record Entry(String path, String mediaType, long size, String sha384) {}

  /** Copies the entries in the order of their paths. */
  public Manifest {
    files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
  }

  /**
   * Reads the manifest of a published folder.
   *
   * @throws IOException if there is none, or it is not one that this class wrote
   */
  public static Manifest read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<Entry> entries = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        entries.add(
            new Entry(
                entry.group(1), entry.group(2), Long.parseLong(entry.group(3)), entry.group(4)));
      }
    }
    Manifest manifest = new Manifest(entries);
    if (!manifest.toJson().equals(text) || !entries.stream().allMatch(Manifest::within)) {
      throw new IOException(file + " is not a manifest that this library wrote");
    }
    return manifest;
  }

  private static boolean within(Entry entry) {
    return Artifact.isPath(entry.path());
  }

  /** Writes the manifest as JSON, one file to a line. */
  public String toJson() {
    StringBuilder out = new StringBuilder(HEAD);
    for (int i = 0; i < files.size(); i++) {
      Entry file = files.get(i);
      out.append("    {\"path\": \"")
          .append(file.path())
          .append("\", \"mediaType\": \"")
          .append(file.mediaType())
          .append("\", \"size\": ")
          .append(file.size())
          .append(", \"sha384\": \"")
          .append(file.sha384())
          .append(i + 1 < files.size() ? "\"},\n" : "\"}\n");
    }
    return out.append(FOOT).toString();
  }
}
