package io.github.territoires.examples.benchmarks.json;

import com.alibaba.fastjson2.JSON;

/** Fastjson2 as it comes, on records. */
final class Fastjson2 implements JsonPeer {
  private final Mirror.Territory territory = Subject.mirror();

  @Override
  public String write() {
    return JSON.toJSONString(territory);
  }

  @Override
  public Mirror.Territory read(String document) {
    return JSON.parseObject(document, Mirror.Territory.class);
  }
}
