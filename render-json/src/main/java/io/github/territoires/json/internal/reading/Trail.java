package io.github.territoires.json.internal.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to the value that is read. */
final class Trail {
  private @Nullable String[] names = new @Nullable String[16];
  private int[] items = new int[16];
  private int depth;

  /** Goes to a field of the object. */
  void enter(String field) {
    grow();
    names[depth++] = field;
  }

  /** Goes to an item of the list. */
  void enter(int item) {
    grow();
    names[depth] = null;
    items[depth++] = item;
  }

  /** Goes back to the object or list. */
  void leave() {
    depth--;
  }

  /** Tells whether this is the root. */
  boolean atRoot() {
    return depth == 0;
  }

  /** Returns the JSON Pointer of the value. */
  String pointer() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      step(out, name == null ? Integer.toString(items[i]) : name);
    }
    return out.toString();
  }

  /** Appends one step to a JSON Pointer. */
  static StringBuilder step(StringBuilder pointer, String name) {
    return pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
  }

  private void grow() {
    if (depth == items.length) {
      names = Arrays.copyOf(names, 2 * depth);
      items = Arrays.copyOf(items, 2 * depth);
    }
  }
}
