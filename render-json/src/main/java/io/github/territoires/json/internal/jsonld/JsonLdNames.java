package io.github.territoires.json.internal.jsonld;

import java.util.Locale;

/**
 * The names (IRIs) of things as linked data. Phases, themes, territories and projects have the same
 * everywhere. Organisations and sources have ids that a publisher chose, which may mean another
 * thing in the data of another: their names belong to the programme document of a publication, or
 * to one document alone.
 *
 * @param local begins the names of organisations and sources
 */
public record JsonLdNames(String local) {
  private static final String EVERYWHERE = "urn:territoires:";

  /** Returns names for documents of which nobody knows where they will stand. */
  public static JsonLdNames ofOneDocument() {
    return new JsonLdNames("_:");
  }

  /** Returns the name of a thing. */
  String of(JsonLdTokens.Node node) {
    String kind = node.type().toLowerCase(Locale.ROOT);
    return switch (node.type()) {
      case "Organisation", "Source" -> local + kind + "-" + node.id();
      default -> EVERYWHERE + kind + ":" + node.id();
    };
  }
}
