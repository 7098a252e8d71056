package io.github.territoires.json.jsonb;

import io.github.territoires.model.Listing;
import jakarta.json.bind.JsonbConfig;
import java.util.List;
import java.util.stream.Stream;

/**
 * Teaches JSON-B 3 (tried with Yasson) the types of the programme's model: alone, in objects and
 * records of your own, in lists, and as values of maps.
 *
 * <pre>{@code
 * Jsonb jsonb = JsonbBuilder.create(ProgrammeJsonb.config());
 * String json = jsonb.toJson(programme);
 * Programme same = jsonb.fromJson(json, Programme.class);
 * }</pre>
 *
 * <p>What is written is what the Jackson module writes, to the byte. A programme is written with
 * the names of what it refers to; a territory or a project alone refers by ids. The engine's own
 * limits hold (nesting, length of numbers). What the model refuses is a {@link
 * jakarta.json.bind.JsonbException} with an {@link
 * io.github.territoires.json.InvalidDocumentException} among its causes, which has the report.
 *
 * <p>JSON's null is null, and an {@code Optional} of your own is empty where it is null or missing.
 * Maps are written as JSON-B does it: of keys other than strings and constants it makes a list of
 * objects with {@code key} and {@code value}, and reads that or an object.
 *
 * <p>JSON-B and JSON-P are optional dependencies of this library: add them, unless a framework
 * brings them.
 *
 * @since 0.1
 */
public final class ProgrammeJsonb {
  private ProgrammeJsonb() {}

  /** Makes a configuration, to which you may add your own settings. */
  @SuppressWarnings({"exports", "rawtypes"}) // JSON-B is there for whoever calls this
  public static JsonbConfig config() {
    ModelBinding<?>[] bindings =
        Stream.concat(
                Stream.of(new ModelBinding<Listing>() {}),
                Stream.of(
                        ObjectBindings.ALL,
                        ValueBindings.ALL,
                        ConstantBindings.ALL,
                        ObjectListingBindings.ALL,
                        ValueListingBindings.ALL)
                    .flatMap(List::stream))
            .toArray(ModelBinding<?>[]::new);
    WordBinding words = new WordBinding();
    return new JsonbConfig()
        .withSerializers(bindings)
        .withSerializers(words)
        .withDeserializers(bindings)
        .withDeserializers(words)
        .withAdapters(ConstantBindings.ALL.toArray(ConstantBinding<?>[]::new));
  }
}
