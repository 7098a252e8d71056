package io.github.territoires.validation;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All places of a programme's document in order, found by reflection over the records of the model:
 * what the walk through a programme is held against.
 */
final class Document {
  /** What is read from one text is written as one. */
  private static final ClassValue<Boolean> SCALAR =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return Arrays.stream(type.getMethods()).map(Method::getName).anyMatch("parse"::equals);
        }
      };

  private final Map<String, Object> places = new LinkedHashMap<>();

  private Document() {}

  /** Returns each place with what stands there: a record, a value, an Optional, a list. */
  static Map<String, Object> of(Programme programme) {
    Document document = new Document();
    document.places.put("", programme);
    for (RecordComponent part : components("ProgrammeFacts")) {
      document.put("/" + part.getName(), call(programme, part.getName()));
    }
    return document.places;
  }

  private void put(String pointer, Object value) {
    places.put(pointer, value);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> put(pointer, present));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        put(pointer + "/" + i, list.get(i));
      }
    } else if (value instanceof Listing<?> listing) {
      put(pointer + "/items", listing.items());
    } else if (value instanceof Record
        && !(value instanceof Text)
        && !SCALAR.get(value.getClass())) {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        put(pointer + "/" + part.getName(), call(value, part.getName()));
      }
    }
  }

  private static RecordComponent[] components(String type) {
    try {
      return Class.forName(Programme.class.getPackageName() + "." + type).getRecordComponents();
    } catch (ClassNotFoundException e) {
      throw new LinkageError(type, e);
    }
  }

  private static Object call(Object target, String accessor) {
    try {
      return target.getClass().getMethod(accessor).invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor, e);
    }
  }
}
