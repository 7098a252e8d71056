package io.github.territoires.json;

import io.github.territoires.model.Programme;
import io.github.territoires.render.Renderer;
import io.github.territoires.testkit.RendererContract;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererContractTest extends RendererContract<Programme> {
  @Override
  protected Renderer<Programme> renderer() {
    return JsonRenderer.create();
  }

  @Override
  protected Optional<String> textOf(String output) {
    StringBuilder text = new StringBuilder();
    collect(JsonMapper.shared().readTree(output), text);
    return Optional.of(text.toString());
  }

  private static void collect(JsonNode node, StringBuilder text) {
    if (node.isString()) {
      text.append(node.asString()).append('\n');
    }
    node.propertyNames().forEach(name -> text.append(name).append('\n'));
    node.forEach(child -> collect(child, text));
  }
}
