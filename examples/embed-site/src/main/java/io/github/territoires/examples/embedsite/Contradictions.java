package io.github.territoires.examples.embedsite;

import io.github.territoires.validation.Location;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where documents that belong together say different things of one thing. */
final class Contradictions {
  /** More of them help nobody. */
  private static final int MOST = 100;

  private static final long LARGEST = 4_000_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> OF_THE_FILE = Set.of("$schema", "formatVersion");
  private static final List<String> NAMES = List.of("id", "code");

  private final Rule rule;
  private final List<Violation> found = new ArrayList<>();
  private String first = "";
  private String second = "";

  Contradictions(Rule rule) {
    this.rule = rule;
  }

  /**
   * Compares each with those before it. What is no JSON is left to its reader, and what is very
   * large is taken for a whole programme, which the others change.
   */
  List<Violation> among(List<Path> documents) throws IOException {
    if (documents.size() < 2) {
      return List.of();
    }
    Map<String, JsonNode> trees = new LinkedHashMap<>();
    for (Path document : documents) {
      String name = String.valueOf(document.getFileName());
      Optional<JsonNode> tree = tree(document);
      if (tree.isPresent()) {
        second = name;
        trees.forEach(
            (other, before) -> {
              first = other;
              compare("", before, tree.get());
            });
        trees.put(name, tree.get());
      }
    }
    return found;
  }

  private static Optional<JsonNode> tree(Path document) throws IOException {
    if (Files.size(document) > LARGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(document));
    } catch (JacksonException e) { // is said by the reader
      return Optional.empty();
    }
  }

  private void compare(String pointer, JsonNode one, JsonNode other) {
    if (one.isObject() && other.isObject()) {
      for (String name : one.propertyNames()) {
        JsonNode there = other.get(name);
        if (there != null && !(pointer.isEmpty() && OF_THE_FILE.contains(name))) {
          String step = name.replace("~", "~0").replace("/", "~1");
          compare(pointer + "/" + step, one.get(name), there);
        }
      }
    } else if (one.isArray() && other.isArray() && areNamed(one) && areNamed(other)) {
      Map<String, JsonNode> items = new HashMap<>();
      one.forEach(item -> items.putIfAbsent(name(item), item));
      for (int i = 0; i < other.size(); i++) {
        JsonNode same = items.get(name(other.get(i)));
        if (same != null) {
          compare(pointer + "/" + i, same, other.get(i));
        }
      }
    } else if (!one.equals(other) && !name(one).equals(name(other)) && found.size() < MOST) {
      found.add(
          Violation.builder(rule, Location.ofPointer(pointer).inSource(second))
              .value(shown(other))
              .detail("known", shown(one))
              .detail("place", first)
              .build());
    }
  }

  private static boolean areNamed(JsonNode items) {
    return items.valueStream().allMatch(item -> item.isObject() && !name(item).isEmpty());
  }

  /** Returns the id of a thing, or what stands for it; of anything else its text. */
  private static String name(JsonNode item) {
    return NAMES.stream()
        .filter(item::has)
        .map(name -> item.get(name).asString(""))
        .findFirst()
        .orElseGet(() -> item.isString() ? item.asString() : item.isObject() ? "" : shown(item));
  }

  private static String shown(JsonNode value) {
    return value.isString() ? value.asString() : value.toString();
  }
}
