package io.github.territoires.json.internal.reading;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a document stand, so that a finding about the programme read from it can say
 * so. Values come in the order of the document, each with where those inside it end.
 */
public final class Positions {
  /** The value is in the document but not in the programme: it could not be read. */
  private static final int LOST = -1;

  private @Nullable String[] names = new @Nullable String[64];
  private int[] items = new int[64];
  private int[] results = new int[64];
  private int[] ends = new int[64];
  private int[] lines = new int[64];
  private int[] columns = new int[64];
  private int size;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<Integer, Map<String, Integer>> children = new HashMap<>();

  /**
   * A place in a document.
   *
   * @param pointer its JSON Pointer there
   * @param line its line
   * @param column its column
   */
  public record Place(String pointer, int line, int column) {}

  /** Notes where a value begins: that of a field, or if it has no name, an item of a list. */
  void begin(@Nullable String name, int item, int line, int column) {
    if (size == lines.length) {
      grow();
    }
    names[size] = name;
    items[size] = item;
    results[size] = item;
    lines[size] = line;
    columns[size] = column;
    open.push(size++);
  }

  /** Notes that the value begun last ends. */
  void end() {
    ends[open.pop()] = size;
  }

  /** Notes which item the value begun last becomes. */
  void becomes(int item) {
    results[open.element()] = item;
  }

  /** Notes that the value begun last could not be read. */
  void isLost() {
    results[open.element()] = LOST;
  }

  /** Finds where the value begun last begins, or a field of it that has been read. */
  Place last(String pointer, @Nullable String field) {
    int value = open.element();
    int inner = value;
    for (int at = value + 1; field != null && at < size; at = ends[at]) {
      inner = field.equals(names[at]) ? at : inner;
    }
    return new Place(pointer, lines[inner], columns[inner]);
  }

  /**
   * Finds where in the document a part of the programme comes from: its own place, or that of what
   * should hold it.
   *
   * @return nothing if it is not from the document but from what the document was laid over
   */
  public Optional<Place> find(String pointer) {
    StringBuilder found = new StringBuilder();
    int at = 0;
    String[] steps = pointer.substring(Math.min(1, pointer.length())).split("/", -1);
    for (int i = 0; !pointer.isEmpty() && i < steps.length; i++) {
      int inner = child(at, steps[i].replace("~1", "/").replace("~0", "~"));
      if (inner < 0) {
        return missing(at, steps[i], i == steps.length - 1, found);
      }
      String name = names[inner];
      Trail.step(found, name == null ? Integer.toString(items[inner]) : name);
      at = inner;
    }
    return Optional.of(new Place(found.toString(), lines[at], columns[at]));
  }

  /**
   * A field that is nowhere is missing in its object; whatever else is nowhere is from elsewhere.
   */
  private Optional<Place> missing(int at, String step, boolean last, StringBuilder found) {
    boolean item = !step.isEmpty() && Character.isDigit(step.charAt(0));
    return last && !item
        ? Optional.of(new Place(found + "/" + step, lines[at], columns[at]))
        : Optional.empty();
  }

  private int child(int parent, String step) {
    return children.computeIfAbsent(parent, this::childrenOf).getOrDefault(step, -1);
  }

  /** Lists what stands in an object or list, by name or number; of a name given twice, the last. */
  private Map<String, Integer> childrenOf(int parent) {
    Map<String, Integer> inside = new HashMap<>();
    for (int at = parent + 1; at < ends[parent]; at = ends[at]) {
      String name = names[at];
      inside.put(name == null ? Integer.toString(results[at]) : name, at);
    }
    return inside;
  }

  private void grow() {
    int length = 2 * size;
    names = Arrays.copyOf(names, length);
    items = Arrays.copyOf(items, length);
    results = Arrays.copyOf(results, length);
    ends = Arrays.copyOf(ends, length);
    lines = Arrays.copyOf(lines, length);
    columns = Arrays.copyOf(columns, length);
  }
}
