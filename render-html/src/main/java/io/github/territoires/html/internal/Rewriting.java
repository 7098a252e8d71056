package io.github.territoires.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a template as the engine gets it: partials become blocks of a helper, which finds
 * them once and not each time, and texts are asked for without a helper. Nothing else tells it from
 * the text as it was written: it knows where each character came from, for messages. What cannot be
 * known beforehand is left to the engine: a partial that is defined in the template itself, or
 * whose name is a value.
 */
final class Rewriting {
  private static final Pattern PARTIAL =
      Pattern.compile("(~?)>\\s*([\\w/-]+)((?:\\s[^|]*?)?)\\s*(~?)", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("(~?)text\\s+([\\w./-]*\\w)\\s*(~?)");
  private static final Pattern PARAMETER = Pattern.compile("^[\\w-]+\\s*=");
  private static final Pattern DEFINITION =
      Pattern.compile("\\{\\{~?#\\*\\s*inline\\s+[\"']([^\"']+)[\"']");

  /** Where a piece of the text begins, here and where it was written. */
  private record Piece(int start, int origin, int length) {}

  private final String written;
  private final String indentation;
  private final Predicate<String> partials;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  private Rewriting(String written, String indentation, Predicate<String> partials) {
    this.written = written;
    this.indentation = indentation;
    this.partials = partials;
    rewrite();
  }

  /**
   * Rewrites a template.
   *
   * @param indentation what stands before each of its lines
   * @param partials tells of a name whether there is such a template
   */
  static Rewriting of(String written, String indentation, Predicate<String> partials) {
    List<String> defined =
        DEFINITION.matcher(written).results().map(found -> found.group(1)).toList();
    return new Rewriting(
        written, indentation, name -> partials.test(name) && !defined.contains(name));
  }

  /** Returns the text for the engine. */
  String text() {
    return text.toString();
  }

  /**
   * Finds where a place in the text was written: {@code 2:5}.
   *
   * @param line the line, counted from 1
   * @param column the column, counted from 0
   */
  String place(int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = text.indexOf("\n", at) + 1;
    }
    at += column;
    Piece origin = new Piece(0, 0, 0);
    for (Piece piece : pieces) {
      if (piece.start() <= at) {
        origin = piece;
      }
    }
    int offset = Math.min(at - origin.start(), Math.max(0, origin.length() - 1));
    String before = written.substring(0, Math.min(written.length(), origin.origin() + offset));
    long lines = 1 + before.chars().filter(c -> c == '\n').count();
    return lines + ":" + (before.length() - before.lastIndexOf('\n'));
  }

  private void rewrite() {
    int copied = 0;
    int at = 0;
    while ((at = written.indexOf("{{", at)) >= 0) {
      int end = endOfTag(written, at);
      String tag = written.substring(at + 2, Math.max(at + 2, end - 2));
      boolean escaped = at > 0 && written.charAt(at - 1) == '\\';
      Matcher partial = PARTIAL.matcher(tag);
      Matcher spoken = TEXT.matcher(tag);
      if (escaped || written.startsWith("{{{", at)) {
        at = end;
        continue;
      }
      if (spoken.matches()) {
        copy(copied, at);
        speak(at, spoken);
        copied = end;
      } else if (partial.matches() && partials.test(partial.group(2))) {
        copy(copied, at);
        show(at, end, partial);
        copied = end;
      }
      at = end;
    }
    copy(copied, written.length());
  }

  /** Asks for a text without a helper. */
  private void speak(int at, Matcher tag) {
    String path = tag.group(2).equals(".") ? "this" : tag.group(2);
    write(
        at + 2 + tag.start(2), "{{" + tag.group(1) + path + "." + Scope.TEXT + tag.group(3) + "}}");
  }

  /**
   * Shows a partial by the helper. On a line of its own it becomes a block on two such lines, for
   * the engine to leave out as it leaves out those of other blocks.
   */
  private void show(int at, int end, Matcher tag) {
    int start = written.lastIndexOf('\n', at) + 1;
    int feed = written.indexOf('\n', end);
    String before = written.substring(start, at);
    String behind = written.substring(end, feed < 0 ? written.length() : feed);
    boolean alone = before.isBlank() && behind.isBlank();
    String arguments = tag.group(3).strip();
    String given = PARAMETER.matcher(arguments).find() ? "this " + arguments : arguments;
    String open = "{{" + tag.group(1);
    String close = tag.group(4) + "}}";
    String call =
        Blocks.PARTIAL
            + (" \"" + tag.group(2) + "\"")
            + (" \"" + (alone ? indentation + before : "") + "\" ")
            + given;
    write(at, alone ? open + "#" + call + "}}\n{{/" + Blocks.PARTIAL + close : open + call + close);
  }

  /** Copies what stays as it is, each line of it behind the indentation. */
  private void copy(int from, int to) {
    int line = from;
    while (line < to) {
      int feed = indentation.isEmpty() ? -1 : written.indexOf('\n', line);
      int next = feed < 0 || feed >= to ? to : feed + 1;
      indent(line);
      pieces.add(new Piece(text.length(), line, next - line));
      text.append(written, line, next);
      line = next;
    }
    if (from == to && to < written.length()) {
      indent(to);
    }
  }

  private void indent(int line) {
    if (line == 0 || written.charAt(line - 1) == '\n') {
      text.append(indentation);
    }
  }

  /** Writes what was not written there, in the name of a tag. */
  private void write(int origin, String markup) {
    pieces.add(new Piece(text.length(), origin, 1));
    text.append(markup);
  }

  /** Finds the end of a tag, behind its braces; those between quotes do not count. */
  private static int endOfTag(String text, int start) {
    if (text.startsWith("{{!--", start) || text.startsWith("{{~!--", start)) {
      int end = text.indexOf("--", start + "{{~!--".length() - 1);
      int close = end < 0 ? -1 : text.indexOf("}}", end);
      return close < 0 ? text.length() : close + 2;
    }
    char quote = 0;
    for (int i = start + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && !text.startsWith("{{!", start)) {
        quote = c;
      } else if (text.startsWith("}}", i)) {
        return i + 2;
      }
    }
    return text.length();
  }
}
