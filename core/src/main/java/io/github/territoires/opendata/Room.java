package io.github.territoires.opendata;

import io.github.territoires.model.Outline;
import io.github.territoires.opendata.PerimeterFile.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How much of a file is kept, by the memory that there is. */
final class Room {
  /** What a record takes besides its texts, a character of it, and a point, in bytes. */
  private static final long RECORD = 1_000;

  private static final long CHARACTER = 8;
  private static final long POINT = 32;

  private long left;

  private Room(long bytes) {
    this.left = bytes;
  }

  /** Grants a quarter of the heap to one file. */
  static Room ofThisMachine() {
    return new Room(Runtime.getRuntime().maxMemory() / 4);
  }

  boolean isLeft() {
    return left > 0;
  }

  /** Tells whether there is room for a record, and takes it. */
  boolean takes(Collection<Value> values, Optional<Outline> outline) {
    long bytes = RECORD;
    for (Value value : values) {
      bytes += CHARACTER * value.text().length();
    }
    for (Outline.Polygon polygon : outline.map(Outline::polygons).orElse(List.of())) {
      bytes += POINT * polygon.exterior().size();
      for (Outline.Ring hole : polygon.holes()) {
        bytes += POINT * hole.size();
      }
    }
    left = bytes > left ? 0 : left - bytes;
    return left > 0;
  }
}
