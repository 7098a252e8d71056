package io.github.territoires.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a manifest to its last brace, and passes over members that a later version added. */
final class ManifestReader {
  private static final int DEEPEST = 32;
  private static final String ENDS = "{}[],:\" \t\r\n";

  private final String text;
  private int at;

  private ManifestReader(String text) {
    this.text = text;
  }

  /**
   * Reads the text of a manifest.
   *
   * @throws IllegalArgumentException if it is anything else, or not whole
   */
  static Manifest read(String text) {
    ManifestReader reader = new ManifestReader(text);
    Manifest manifest = reader.manifest();
    if (reader.next() != 0) {
      throw reader.refused("the end");
    }
    return manifest;
  }

  private Manifest manifest() {
    take('{');
    String first = name();
    if (!first.equals(Manifest.MARK) || !string(value(0)).equals(Manifest.MARK_VALUE)) {
      throw new IllegalArgumentException(
          "it does not begin with \"" + Manifest.MARK + "\": \"" + Manifest.MARK_VALUE + "\"");
    }
    List<Manifest.Entry> files = null;
    while (more('}')) {
      if (name().equals(Manifest.FILES) && files == null) {
        files = files();
      } else {
        value(0);
      }
    }
    if (files == null) {
      throw new IllegalArgumentException("it has no " + Manifest.FILES);
    }
    return new Manifest(files);
  }

  private List<Manifest.Entry> files() {
    List<Manifest.Entry> files = new ArrayList<>();
    take('[');
    if (next() == ']') {
      at++;
      return files;
    }
    do {
      files.add(entry());
    } while (more(']'));
    return files;
  }

  private Manifest.Entry entry() {
    Map<String, String> members = new HashMap<>();
    take('{');
    do {
      members.putIfAbsent(name(), value(0));
    } while (more('}'));
    return new Manifest.Entry(
        string(member(members, "path")),
        string(member(members, "mediaType")),
        Long.parseLong(member(members, "size")),
        string(member(members, "sha384")));
  }

  private static String member(Map<String, String> members, String name) {
    String value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name + " in " + members);
    }
    return value;
  }

  /** Tells whether another member or element follows, and takes the comma or the closing. */
  private boolean more(char closing) {
    if (next() == closing) {
      at++;
      return false;
    }
    take(',');
    return true;
  }

  private String name() {
    next();
    String name = string(quoted());
    take(':');
    return name;
  }

  /** Takes a value of any kind and returns it as it is written. */
  private String value(int depth) {
    char kind = next();
    int begin = at;
    if (depth > DEEPEST) {
      throw refused("fewer values in one another");
    } else if (kind == '"') {
      quoted();
    } else if (kind == '{' || kind == '[') {
      members(kind == '{' ? '}' : ']', depth);
    } else {
      while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      if (at == begin) {
        throw refused("a value");
      }
    }
    return text.substring(begin, at);
  }

  private void members(char closing, int depth) {
    at++;
    if (next() == closing) {
      at++;
      return;
    }
    do {
      if (closing == '}') {
        name();
      }
      value(depth + 1);
    } while (more(closing));
  }

  /** Takes a string and returns it with its quotation marks. */
  private String quoted() {
    int begin = at;
    take('"');
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    take('"');
    return text.substring(begin, at);
  }

  /** Returns what stands between quotation marks; no member that is read has need of escapes. */
  private static String string(String value) {
    if (value.charAt(0) != '"') {
      throw new IllegalArgumentException(value + " must be a string");
    }
    return value.substring(1, value.length() - 1);
  }

  private void take(char expected) {
    boolean inString = expected == '"';
    char found = inString && at < text.length() ? text.charAt(at) : next();
    if (found != expected) {
      throw refused("'" + expected + "'");
    }
    at++;
  }

  /** Passes over white space and returns what follows, 0 at the end. */
  private char next() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private IllegalArgumentException refused(String expected) {
    return new IllegalArgumentException(
        at < text.length()
            ? "character " + (at + 1) + " must be " + expected
            : "it ends where " + expected + " must follow");
  }
}
