package io.github.territoires.examples.markdown;

import java.util.List;

/**
 * The blocks of a document, each in one line: a blank line stands between two of them, but for the
 * items of a list.
 */
final class Page {
  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  void heading(int level, String words) {
    block("#".repeat(level) + " " + words);
  }

  void paragraph(String words) {
    block(words);
  }

  void rule() {
    block("---");
  }

  /** Adds an item to a list; one of depth 0 stands by itself, others below one of lesser depth. */
  void item(int depth, String words) {
    line("  ".repeat(depth) + "- " + words);
  }

  /** Adds a term with what stands below it; in the same line if that is one line only. */
  void list(int depth, String term, List<String> items) {
    if (items.size() == 1) {
      item(depth, term + " " + items.get(0));
    } else {
      item(depth, term);
      items.forEach(item -> item(depth + 1, item));
    }
  }

  void numbered(int number, String words) {
    line(number + ". " + words);
  }

  private void block(String line) {
    separate();
    append(line);
    inList = false;
  }

  private void line(String line) {
    if (!inList) {
      separate();
    }
    append(line);
    inList = true;
  }

  private void separate() {
    if (!out.isEmpty()) {
      out.append('\n');
    }
  }

  private void append(String line) {
    out.append(line).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
