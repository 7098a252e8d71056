package io.github.territoires.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a template in which the partials that it names stand where they are named, so that
 * the engine need not look for them each time, and texts are asked for without a helper. Nothing
 * else tells it from the text as it was written: it knows where each character came from, for
 * messages. What cannot be known beforehand is left to the engine: a partial that is defined in the
 * template itself, that shows itself, or whose name is a value.
 */
final class Expansion {
  private static final Pattern PARTIAL =
      Pattern.compile("(~?)>\\s*([\\w/-]+)((?:\\s[^|]*?)?)\\s*(~?)", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("(~?)text\\s+([\\w./-]*\\w)\\s*(~?)");
  private static final Pattern PARAMETER = Pattern.compile("^[\\w-]+\\s*=");
  private static final Pattern DEFINITION =
      Pattern.compile("\\{\\{~?#\\*\\s*inline\\s+[\"']([^\"']+)[\"']");
  private static final Pattern BLOCK_NAMES = Pattern.compile("\\sas\\s*\\|");

  /** Where a piece of the text begins, here and where it was written. */
  private record Piece(int start, String template, int origin, int length) {}

  /**
   * A place in a template as it was written.
   *
   * @param template the template's name
   * @param line the line, counted from 1
   * @param column the column, counted from 1
   */
  record Place(String template, int line, int column) {
    @Override
    public String toString() {
      return template + ".hbs:" + line + ":" + column;
    }
  }

  private final Map<String, String> templates;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  private Expansion(Map<String, String> templates) {
    this.templates = templates;
  }

  /** Expands a template of a set. */
  static Expansion of(String name, Map<String, String> templates) {
    Expansion expansion = new Expansion(templates);
    expansion.add(name, "", Set.of());
    return expansion;
  }

  /** Returns the text for the engine. */
  String text() {
    return text.toString();
  }

  /** Finds where a place in the text was written. */
  Place place(int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = text.indexOf("\n", at) + 1;
    }
    at += column;
    Piece origin = pieces.get(0);
    for (Piece piece : pieces) {
      if (piece.start() <= at) {
        origin = piece;
      }
    }
    return place(origin, Math.min(at - origin.start(), Math.max(0, origin.length() - 1)));
  }

  private Place place(Piece piece, int offset) {
    String written = templates.getOrDefault(piece.template(), "");
    int at = Math.min(written.length(), piece.origin() + offset);
    String before = written.substring(0, at);
    return new Place(
        piece.template(),
        1 + (int) before.chars().filter(c -> c == '\n').count(),
        at - before.lastIndexOf('\n'));
  }

  /** Adds a template, each line of it after an indentation. */
  private void add(String name, String indentation, Set<String> around) {
    String written = templates.getOrDefault(name, "");
    Set<String> within = new TreeSet<>(around);
    within.add(name);
    within.addAll(
        DEFINITION.matcher(written).results().map(one -> one.group(1)).collect(Collectors.toSet()));
    boolean names = BLOCK_NAMES.matcher(written).find();
    int copied = 0;
    int at = 0;
    while ((at = written.indexOf("{{", at)) >= 0) {
      int end = endOfTag(written, at);
      String tag = written.substring(at + 2, Math.max(at + 2, end - 2));
      Matcher partial = PARTIAL.matcher(tag);
      Matcher spoken = TEXT.matcher(tag);
      boolean escaped = at > 0 && written.charAt(at - 1) == '\\';
      if (escaped || written.startsWith("{{{", at)) {
        at = end;
      } else if (spoken.matches()) {
        copy(name, written, copied, at, indentation);
        String path = spoken.group(2).equals(".") ? "this" : spoken.group(2);
        write(
            name,
            at + 2 + spoken.start(2),
            "{{" + spoken.group(1) + path + "." + Scope.TEXT + spoken.group(3) + "}}");
        copied = end;
        at = end;
      } else if (partial.matches() && canStandHere(partial.group(2), within)) {
        Lines lines = Lines.around(written, at, end);
        boolean oneLine = templates.getOrDefault(partial.group(2), "").indexOf('\n') < 0;
        if (lines.alone() || oneLine) {
          copy(name, written, copied, lines.alone() ? lines.start() : at, indentation);
          String indented = lines.alone() ? indentation + written.substring(lines.start(), at) : "";
          put(name, at, partial, names, lines.alone(), indented, within);
          copied = lines.alone() ? lines.end() : end;
          at = copied;
        } else {
          at = end;
        }
      } else {
        at = end;
      }
    }
    copy(name, written, copied, written.length(), indentation);
  }

  private boolean canStandHere(String partial, Set<String> within) {
    return templates.containsKey(partial) && !within.contains(partial);
  }

  /** Puts a partial where its tag stood. */
  private void put(
      String name,
      int at,
      Matcher tag,
      boolean names,
      boolean alone,
      String indentation,
      Set<String> within) {
    String partial = tag.group(2);
    String arguments = tag.group(3).strip();
    boolean plain = arguments.isEmpty() && !names;
    String around = alone ? "\n" : "";
    if (!plain) {
      boolean context = !arguments.isEmpty() && !PARAMETER.matcher(arguments).find();
      String given = context ? arguments : ("this " + arguments).strip();
      write(name, at, "{{#" + Blocks.PARTIAL + " " + given + "}}" + around);
    }
    add(partial, indentation, within);
    if (!plain) {
      boolean ended = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
      write(name, at, "{{/" + Blocks.PARTIAL + "}}" + (ended ? around : ""));
    }
  }

  private void copy(String name, String written, int from, int to, String indentation) {
    if (from >= to) {
      return;
    }
    if (indentation.isEmpty()) {
      pieces.add(new Piece(text.length(), name, from, to - from));
      text.append(written, from, to);
      return;
    }
    int line = from;
    while (line < to) {
      int newline = written.indexOf('\n', line);
      int next = newline < 0 || newline >= to ? to : newline + 1;
      if (line == 0 || written.charAt(line - 1) == '\n') {
        text.append(indentation);
      }
      pieces.add(new Piece(text.length(), name, line, next - line));
      text.append(written, line, next);
      line = next;
    }
  }

  /** Writes what was not written there, in the name of a tag. */
  private void write(String name, int origin, String markup) {
    pieces.add(new Piece(text.length(), name, origin, 1));
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

  /**
   * The line on which a tag stands.
   *
   * @param start where it begins
   * @param end where it ends, behind the line feed
   * @param alone whether the tag stands on it alone
   */
  private record Lines(int start, int end, boolean alone) {
    static Lines around(String text, int from, int to) {
      int start = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
      start = from == 0 ? 0 : start;
      int feed = text.indexOf('\n', to);
      int end = feed < 0 ? text.length() : feed + 1;
      boolean alone = text.substring(start, from).isBlank() && text.substring(to, end).isBlank();
      return new Lines(start, end, alone);
    }
  }
}
