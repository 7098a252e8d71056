package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.model.Outline.Ring;
import io.github.territoires.validation.Rule;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads the rings of polygons; each that is none is a finding. */
final class RingReading {
  private static final int FEWEST = 4;
  private static final int MOST_LONGITUDE = 180;
  private static final int MOST_LATITUDE = 90;

  /** What is nearer than this is written as the same place. */
  private static final double NEAR = 0.000_001;

  private final Remarks remarks;
  private final int most;
  private double[] numbers = new double[256];
  private int size;
  private int read;
  private boolean faulty;

  /** Where the first number stands that is out of range. */
  private int outside;

  /**
   * Reads rings.
   *
   * @param most how many numbers a feature may have
   */
  RingReading(Remarks remarks, int most) {
    this.remarks = remarks;
    this.most = most;
  }

  /** Begins another feature. */
  void begin() {
    read = 0;
  }

  /** Reads the ring that begins here. */
  Optional<Ring> read(Tokens in) {
    int at = in.offset();
    faulty = false;
    outside = -1;
    size = 0;
    if (in.token() == JsonToken.START_ARRAY) {
      for (JsonToken token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
        position(token, in);
      }
    } else {
      fault(Rules.GEOMETRY_NESTING, in);
      in.json().skipChildren();
    }
    return faulty ? Optional.empty() : ring(at);
  }

  private Optional<Ring> ring(int at) {
    if (size < 2 * FEWEST) {
      remarks.leftOut(Rules.RING_SHORT, at).value(Integer.toString(size / 2));
      return Optional.empty();
    }
    if (isPoint()) {
      remarks.leftOut(Rules.RING_POINT, at).value(numbers[0] + ", " + numbers[1]);
      return Optional.empty();
    }
    if (Geography.isSwapped(numbers[0], numbers[1])) {
      remarks
          .leftOut(Rules.COORDINATES_WRONG, at)
          .value(numbers[0] + ", " + numbers[1])
          .detail("likely", "swapped");
      return Optional.empty();
    }
    return close(at) ? Optional.of(Ring.of(Arrays.copyOf(numbers, size))) : Optional.empty();
  }

  /** Tells whether all is nearly the same place. */
  private boolean isPoint() {
    for (int i = 2; i < size; i += 2) {
      if (away(i) > NEAR) {
        return false;
      }
    }
    return true;
  }

  /** Returns how far the point of a number and the next one is from the first. */
  private double away(int i) {
    return Math.max(Math.abs(numbers[0] - numbers[i]), Math.abs(numbers[1] - numbers[i + 1]));
  }

  /** Closes a ring whose ends are nearly the same place. */
  private boolean close(int at) {
    double away = away(size - 2);
    if (away == 0) {
      return true;
    }
    if (away > NEAR) {
      remarks
          .leftOut(Rules.RING_OPEN, at)
          .value(numbers[0] + ", " + numbers[1])
          .detail("last", numbers[size - 2] + ", " + numbers[size - 1]);
      return false;
    }
    remarks
        .add(Rules.RING_OPEN, at)
        .value(numbers[0] + ", " + numbers[1])
        .detail("last", numbers[size - 2] + ", " + numbers[size - 1])
        .done("closed");
    numbers[size - 2] = numbers[0];
    numbers[size - 1] = numbers[1];
    return true;
  }

  /** Reads longitude and latitude, and passes over what follows, such as an altitude. */
  private void position(JsonToken first, Tokens in) {
    if (first != JsonToken.START_ARRAY) {
      fault(Rules.GEOMETRY_NESTING, in);
      in.json().skipChildren();
      return;
    }
    int axis = 0;
    for (JsonToken token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
      if (axis < 2 && !token.isNumeric()) {
        fault(token == JsonToken.START_ARRAY ? Rules.GEOMETRY_NESTING : Rules.NUMBER_WRONG, in);
      }
      if (axis >= 2 || !token.isNumeric()) {
        in.json().skipChildren();
      } else if (!faulty) {
        add(in.json().getDoubleValue(), axis == 0 ? MOST_LONGITUDE : MOST_LATITUDE, in);
      }
      axis++;
    }
    if (!faulty) {
      check(axis, in);
    }
  }

  private void add(double number, int limit, Tokens in) {
    if (!(Math.abs(number) <= limit) && outside < 0) {
      outside = in.offset();
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
    read++;
  }

  private void check(int axes, Tokens in) {
    if (axes < 2) {
      fault(Rules.POSITION_SHORT, in);
      return;
    }
    if (read > most) {
      faulty = true;
      remarks.leftOut(Rules.GEOMETRY_LARGE, in.offset()).detail("limit", Integer.toString(most));
    } else if (outside >= 0) {
      faulty = true;
      double x = numbers[size - 2];
      double y = numbers[size - 1];
      remarks
          .leftOut(Rules.COORDINATES_WRONG, outside)
          .value(x + ", " + y)
          .detail("likely", Geography.likely(x, y));
    }
  }

  /** Leaves out the ring, and says why once. */
  private void fault(Rule rule, Tokens in) {
    if (!faulty) {
      remarks.leftOut(rule, in.offset()).detail("given", in.kind());
    }
    faulty = true;
  }
}
