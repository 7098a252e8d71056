package io.github.territoires.json.jsonb;

import jakarta.json.bind.adapter.JsonbAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the constants of one type. Where a constant is all there is to read, Yasson goes
 * by its Java name and asks no deserializer, unless there is an adapter.
 *
 * @param <E> the type
 */
abstract class ConstantBinding<E extends Enum<E>> extends ModelBinding<E>
    implements JsonbAdapter<E, Word> {

  @Override
  public Word adaptToJson(E constant) {
    return new Word(string(constant));
  }

  @Override
  public @Nullable E adaptFromJson(@Nullable Word word) {
    return word == null ? null : ofString(word.text);
  }
}
