package io.github.territoires.examples.national;

import io.github.territoires.examples.national.PassedOver.Reason;
import io.github.territoires.json.GeoJson;
import io.github.territoires.opendata.PerimeterCsv;
import io.github.territoires.opendata.PerimeterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The official files in a folder, recognised by what they hold.
 *
 * @param files the files, in the order of their names
 * @param passedOver what else lies there, but for hidden files
 */
record OfficialFolder(List<PerimeterFile> files, List<PassedOver> passedOver) {

  /** Reads them. */
  static OfficialFolder read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> paths;
    try (Stream<Path> all = Files.list(folder)) {
      paths = all.sorted().toList();
    }
    Path real = folder.toRealPath();
    OfficialFolder read = new OfficialFolder(new ArrayList<>(), new ArrayList<>());
    for (Path path : paths) {
      if (!Files.isHidden(path)) {
        read.add(path, real);
      }
    }
    return read;
  }

  /** Tells whether nothing was given that could not be followed. */
  boolean isWhole() {
    return passedOver.stream().noneMatch(one -> one.reason() == Reason.OUTSIDE);
  }

  private void add(Path path, Path folder) throws IOException {
    if (!Files.exists(path) || !path.toRealPath().startsWith(folder)) {
      passOver(path, Reason.OUTSIDE);
    } else if (!Files.isRegularFile(path)) {
      passOver(path, Reason.NO_OFFICIAL_FILE);
    } else if (GeoJson.isPerimeter(path)) {
      files.add(GeoJson.create().readPerimeters(path));
    } else if (PerimeterCsv.isPerimeter(path)) {
      files.add(PerimeterCsv.read(path));
    } else {
      passOver(path, Reason.NO_OFFICIAL_FILE);
    }
  }

  private void passOver(Path path, Reason reason) {
    passedOver.add(new PassedOver(String.valueOf(path.getFileName()), reason));
  }
}
