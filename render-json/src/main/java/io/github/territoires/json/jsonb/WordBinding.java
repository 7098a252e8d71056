package io.github.territoires.json.jsonb;

import io.github.territoires.json.internal.form.ValueForm;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Writes and reads the strings that constants are. */
final class WordBinding implements JsonbSerializer<Word>, JsonbDeserializer<Word> {
  @Override
  public void serialize(Word word, JsonGenerator json, SerializationContext context) {
    json.write(word.text);
  }

  @Override
  public @Nullable Word deserialize(JsonParser json, DeserializationContext context, Type type) {
    String text = ModelBinding.read(ValueForm.STRING, json, String.class);
    return text == null ? null : new Word(text);
  }
}
