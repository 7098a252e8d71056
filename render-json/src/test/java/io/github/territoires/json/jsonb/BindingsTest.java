package io.github.territoires.json.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.json.internal.form.Forms;
import io.github.territoires.model.Listing;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JSON-B has to be told each type, and each type of listing. */
class BindingsTest {
  @Test
  void areOfEveryTypeThatHasAForm() {
    assertThat(types(ObjectBindings.ALL, ValueBindings.ALL, ConstantBindings.ALL))
        .containsExactlyInAnyOrderElementsOf(Forms.all().keySet());
  }

  @Test
  void areOfEveryListing() {
    assertThat(types(ObjectListingBindings.ALL, ValueListingBindings.ALL))
        .allSatisfy(
            type -> assertThat(((ParameterizedType) type).getRawType()).isEqualTo(Listing.class))
        .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
        .containsExactlyInAnyOrderElementsOf(Forms.all().keySet());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Stream<Type> types(List<? extends ModelBinding<?>>... bindings) {
    return Stream.of(bindings).flatMap(List::stream).map(ModelBinding::type);
  }
}
