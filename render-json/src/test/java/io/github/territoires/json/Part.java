package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.json.internal.form.ValueForm;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.ValueTree;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a programme that has a form of its own.
 *
 * @param value the part
 * @param type its type: of a listing, with the type of its items
 */
record Part(Object value, Type type) {

  /** Finds the programme and all its parts, each once. */
  static Set<Part> of(Programme programme) {
    Set<Part> parts = new LinkedHashSet<>();
    ValueTree.walk(
        programme,
        (owner, component, value) -> {
          if (value instanceof Listing<?>) {
            parts.add(new Part(value, declared(owner, component)));
          } else if (ValueForm.find(value.getClass()).isPresent()) {
            parts.add(new Part(value, value.getClass()));
          } else {
            assertThat(value.getClass().getName()).startsWith("java.");
          }
          return true;
        });
    return parts;
  }

  private static Type declared(Class<?> owner, String component) {
    return Stream.of(owner.getRecordComponents())
        .filter(one -> one.getName().equals(component))
        .map(RecordComponent::getGenericType)
        .findFirst()
        .orElseThrow();
  }
}
