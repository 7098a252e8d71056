package io.github.territoires.json;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What an independent processor makes of JSON-LD documents. */
final class LinkedData {
  private static final Set<String> ADDED = Set.of("@type", "@language", "@context");
  private static final ObjectReader READER =
      JsonMapper.shared().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private LinkedData() {}

  static JsonNode read(String json) {
    return READER.readTree(json);
  }

  /** Expands a document, with nothing at hand but the document. */
  static JsonNode expand(String document) {
    JsonLdOptions offline = new JsonLdOptions();
    offline.setDocumentLoader(
        (address, options) -> {
          throw new AssertionError("loads " + address);
        });
    try {
      return read(
          JsonLd.expand(JsonDocument.of(new StringReader(document)))
              .options(offline)
              .get()
              .toString());
    } catch (JsonLdError e) {
      throw new AssertionError(document, e);
    }
  }

  /** Collects all strings, numbers and truth values in some order, but types and languages. */
  static List<String> leaves(JsonNode document) {
    List<String> leaves = new ArrayList<>();
    collect(document, leaves);
    Collections.sort(leaves);
    return leaves;
  }

  private static void collect(JsonNode node, List<String> leaves) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              property -> {
                if (!ADDED.contains(property.getKey()) || !isWordOfJsonLd(node)) {
                  collect(property.getValue(), leaves);
                }
              });
    } else if (node.isArray()) {
      node.forEach(one -> collect(one, leaves));
    } else if (node.isNumber()) {
      leaves.add("number " + node.decimalValue().stripTrailingZeros().toPlainString());
    } else {
      leaves.add(node.getNodeType() + " " + node.asString());
    }
  }

  /** Extras may have names like these too; beside them there stands a value that gives it away. */
  private static boolean isWordOfJsonLd(JsonNode object) {
    return !object.has("hostile");
  }
}
