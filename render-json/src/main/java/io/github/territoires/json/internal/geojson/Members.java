package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Goes through objects and lists of formats that allow for members which they do not know. */
final class Members {
  private Members() {}

  /**
   * Reads an object, or reports that there is none.
   *
   * @param required the members that it must have
   * @param member reads the value of a member, at whose first token the input stands, or skips it
   * @return whether there is an object
   */
  static boolean object(Input in, List<String> required, Consumer<String> member) {
    if (in.token() != Token.START_OBJECT) {
      in.wrongType("object");
      return false;
    }
    Set<String> given = new HashSet<>();
    while (in.next() == Token.NAME) {
      String name = in.text();
      if (!given.add(name)) {
        in.duplicateKey(name);
      }
      in.enter(name);
      member.accept(name);
      in.leave();
    }
    for (String name : required) {
      if (!given.contains(name)) {
        in.report(in.problemOf(Rules.FIELD_MISSING, null).detail("field", name));
      }
    }
    return true;
  }

  /**
   * Reads a list, or reports that there is none.
   *
   * @param item reads an item, at whose first token the input stands
   */
  static void list(Input in, IntConsumer item) {
    if (in.token() != Token.START_ARRAY) {
      in.wrongType("list");
      return;
    }
    for (int i = 0; in.next() != Token.END_ARRAY; i++) {
      in.enter(i);
      item.accept(i);
      in.leave();
    }
  }
}
