package io.github.territoires.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes documents in ways that nobody would think of. */
final class Mutations {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e400",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"1.9\"",
          "\"2.0\"",
          "\"\\ud800\"",
          "\"2020-02-30\"",
          "\"123456789\"",
          "\"phase-1/ti-1\"",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "{\"fr\": null}",
          "{\"fr\": \"x\"}",
          "{\"id\": \"x\"}",
          "{\"items\": [], \"extent\": \"selection\"}",
          "{\"extent\": \"all\"}");

  private Mutations() {}

  /** Changes one byte or some. */
  static byte[] bytes(String document, Random random) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(8) == 0
        ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
        : bytes;
  }

  /** Leaves out, doubles or moves a token. */
  static String tokens(String document, Random random) {
    List<String> tokens =
        new ArrayList<>(
            List.of(document.split("(?<=[\\[\\]{},:])|(?=[\\[\\]{},:])|(?<=\")(?=\")", -1)));
    int at = random.nextInt(tokens.size());
    switch (random.nextInt(3)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      default -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
    }
    return String.join("", tokens);
  }

  /** Replaces, renames, removes, doubles or adds a value somewhere; the document stays JSON. */
  static String values(String document, Random random) {
    JsonNode root = MAPPER.readTree(document);
    int times = 1 + random.nextInt(2);
    for (int i = 0; i < times; i++) {
      List<JsonNode> holders = new ArrayList<>();
      collect(root, holders);
      change(holders.get(random.nextInt(holders.size())), random);
    }
    return root.toString();
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (!node.isEmpty()) {
      holders.add(node);
      node.values().forEach(inner -> collect(inner, holders));
    }
  }

  private static void change(JsonNode holder, Random random) {
    JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    int at = random.nextInt(holder.size());
    if (holder instanceof ArrayNode list) {
      switch (random.nextInt(4)) {
        case 0 -> list.remove(at);
        case 1 -> list.add(list.get(at));
        case 2 -> list.insert(at, value);
        default -> list.set(at, value);
      }
    } else {
      ObjectNode object = (ObjectNode) holder;
      String name = new ArrayList<>(object.propertyNames()).get(at);
      switch (random.nextInt(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name + "x", object.remove(name));
        case 2 -> object.set("constructor", value);
        default -> object.set(name, value);
      }
    }
  }
}
