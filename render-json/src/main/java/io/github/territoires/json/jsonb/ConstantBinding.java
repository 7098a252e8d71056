package io.github.territoires.json.jsonb;

import jakarta.json.bind.adapter.JsonbAdapter;

/**
 * Writes and reads the constants of one type. Where a constant is all there is to read, JSON-B goes
 * by its Java name, unless there is an adapter.
 *
 * @param <E> the type
 */
abstract class ConstantBinding<E extends Enum<E>> extends ModelBinding<E>
    implements JsonbAdapter<E, String> {

  @Override
  public String adaptToJson(E constant) {
    return string(constant);
  }

  @Override
  public E adaptFromJson(String string) {
    return ofString(string);
  }
}
