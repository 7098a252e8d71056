package io.github.territoires.json.jsonb;

import io.github.territoires.json.InvalidDocumentException;
import io.github.territoires.json.internal.engine.JsonpTokenReader;
import io.github.territoires.json.internal.engine.JsonpTokens;
import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.form.ValueForm;
import io.github.territoires.model.Listing;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerationException;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads one type of the model. JSON-B learns which from the class, so each type needs a
 * subclass of its own.
 *
 * @param <T> the type
 */
abstract class ModelBinding<T> implements JsonbSerializer<T>, JsonbDeserializer<T> {
  private final ValueForm<Object> form;

  ModelBinding() {
    form = form(type());
  }

  /** Returns the type that the subclass is for. */
  final Type type() {
    return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
  }

  private static ValueForm<Object> form(Type type) {
    Optional<ValueForm<Object>> form;
    if (type instanceof ParameterizedType listing) {
      Type item = listing.getActualTypeArguments()[0];
      form = ValueForm.findListing(item instanceof Class<?> known ? known : Object.class);
    } else {
      form =
          type == Listing.class
              ? ValueForm.findListing(Object.class)
              : ValueForm.find((Class<?>) type);
    }
    return form.orElseThrow(() -> new IllegalStateException(type + " has no form"));
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializationContext context) {
    if (form.isString()) {
      string(form.string(value), json);
    } else {
      form.write(value, new JsonpTokens(json));
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the form is that of the type
  public @Nullable T deserialize(JsonParser json, DeserializationContext context, Type type) {
    return (T) read(form, json, raw(type));
  }

  /** Reads the value at whose first token a parser stands; null for JSON's null. */
  static <V> @Nullable V read(ValueForm<V> form, JsonParser json, Class<?> type) {
    try {
      JsonpTokenReader tokens = new JsonpTokenReader(json);
      return tokens.token() == Token.NULL
          ? null
          : form.read(tokens, type, InvalidDocumentException::new);
    } catch (JsonbException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new JsonbException(e.getMessage(), e);
    }
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType listing ? listing.getRawType() : type);
  }

  /** Returns the string that a value is. */
  final String string(T value) {
    return form.string(value);
  }

  /** Returns the value that a string is. */
  @SuppressWarnings("unchecked") // the form is that of the type
  final T ofString(String string) {
    return (T) form.ofString(string, raw(type()), InvalidDocumentException::new);
  }

  /** Writes a string, or the key of a map: JSON-B does not tell which is due. */
  private static void string(String string, JsonGenerator json) {
    try {
      json.write(string);
    } catch (JsonGenerationException e) {
      json.writeKey(string);
    }
  }
}
