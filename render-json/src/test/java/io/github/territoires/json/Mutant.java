package io.github.territoires.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Changes a document in ways that a tree does not know: it repeats names, and takes values and
 * names from elsewhere. It stays well-formed.
 */
final class Mutant {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "0.5",
          "7.0",
          "1e3",
          "1e999999999",
          "1e-999999999",
          "1E99999999999999999999",
          "123456789012345678901234567890123456789012345",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"7\"",
          "\"2021-02-30\"",
          "\"été 2021\"",
          "\"a/b\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "[]",
          "[null]",
          "[[[]]]",
          "{}",
          "{\"id\":\"ircer\"}",
          "{\"fr\":\"un\",\"fr\":\"deux\"}",
          "{\"\":null}",
          "{\"extent\":\"all\"}",
          "{\"extent\":\"selection\",\"items\":[]}");

  private record Span(int start, int end) {}

  private final String json;
  private final Random random;
  private final List<Span> values = new ArrayList<>();
  private final List<Integer> names = new ArrayList<>();

  private Mutant(String json, Random random) {
    this.json = json;
    this.random = random;
    Deque<Integer> open = new ArrayDeque<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        if (token == JsonToken.PROPERTY_NAME) {
          names.add(start);
        } else if (token.isStructStart()) {
          open.push(start);
        } else if (token.isStructEnd()) {
          values.add(new Span(open.pop(), start + 1));
        } else {
          parser.getString();
          values.add(new Span(start, (int) parser.currentLocation().getCharOffset()));
        }
      }
    }
  }

  /** Changes a document once. */
  static String of(String json, Random random) {
    return new Mutant(json, random).mutate();
  }

  private String mutate() {
    int kind = random.nextInt(names.isEmpty() ? 2 : 5);
    if (kind < 2) {
      Span other = values.get(random.nextInt(values.size()));
      String value =
          kind == 0
              ? VALUES.get(random.nextInt(VALUES.size()))
              : json.substring(other.start, other.end);
      Span span = values.get(random.nextInt(values.size()));
      return json.substring(0, span.start) + value + json.substring(span.end);
    }
    int name = names.get(random.nextInt(names.size()));
    int end = end(name);
    return switch (kind) {
      case 2 -> json.substring(0, name) + "\"unknown\"" + json.substring(end);
      case 3 -> json.substring(0, name) + another() + json.substring(end);
      default ->
          json.substring(0, name)
              + json.substring(name, end)
              + ":"
              + VALUES.get(random.nextInt(VALUES.size()))
              + ","
              + json.substring(name);
    };
  }

  private String another() {
    int name = names.get(random.nextInt(names.size()));
    return json.substring(name, end(name));
  }

  private int end(int name) {
    int at = name + 1;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
