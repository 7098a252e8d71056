package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.territoires.testkit.Programmes;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No record of the model can be made with a null in it, and the refusal names the component. */
class MissingComponentsTest {
  private static final Map<Class<?>, Object> EXAMPLES = new HashMap<>();

  static {
    for (int seed = 0; seed < 20; seed++) {
      Programme p = Programmes.make(seed, 1, 2, 2);
      collect(List.of(p.name(), p.contact(), p.licence(), p.sources(), p.organisations()));
      collect(List.of(p.phases(), p.governance(), p.territories(), p.successions()));
    }
    Outline.Ring ring = Outline.Ring.of(0, 0, 0, 1, 1, 1, 0, 0);
    collect(new Outline(List.of(new Outline.Polygon(ring, List.of()))));
    collect(Text.french("oui").resolve(Locale.FRENCH));
  }

  static Stream<Class<?>> records() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Programme.class.getResource("Programme.class").toURI())
            .toAbsolutePath()
            .getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .<Class<?>>map(MissingComponentsTest::type)
          .filter(type -> type.isRecord() && isPublic(type))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void areRefusedByName(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    assertThat(EXAMPLES).containsKey(type);
    for (int i = 0; i < components.length; i++) {
      if (!components[i].getType().isPrimitive()) {
        Object[] values = values(EXAMPLES.get(type), components);
        values[i] = null;
        assertThatNullPointerException()
            .as(type + " without " + components[i].getName())
            .isThrownBy(() -> make(constructor, values))
            .withMessage(components[i].getName());
      }
    }
  }

  @Test
  void ofBuildersAreRefusedToo() {
    Territory.Builder territory =
        Territory.builder(TerritoryId.parse("phase-1/ti-1"), Text.french("oui"));
    assertThatNullPointerException()
        .isThrownBy(() -> territory.projects(null).build())
        .withMessage("projects");
  }

  @Test
  void extrasWithoutNameOrValueAreRefused() {
    Map<String, Extra> nothing = new HashMap<>();
    nothing.put("emplois", null);
    Map<String, Extra> nameless = new HashMap<>();
    nameless.put(null, Extra.of(1));
    Organisation.Builder organisation =
        Organisation.builder(OrganisationId.of("x"), Text.french("oui"));
    assertThatNullPointerException()
        .isThrownBy(() -> organisation.extra(nothing).build())
        .withMessage("value of an extra");
    assertThatNullPointerException()
        .isThrownBy(() -> organisation.extra(nameless).build())
        .withMessage("name of an extra");
  }

  private static Object make(Constructor<?> constructor, Object[] values) throws Throwable {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object[] values(Object of, RecordComponent[] components) {
    return Arrays.stream(components).map(component -> value(of, component)).toArray();
  }

  private static Object value(Object of, RecordComponent component) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }

  private static void collect(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(MissingComponentsTest::collect);
    } else if (value instanceof List<?> list) {
      list.forEach(MissingComponentsTest::collect);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(MissingComponentsTest::collect);
    } else if (value instanceof Record) {
      EXAMPLES.putIfAbsent(value.getClass(), value);
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(value(value, component));
      }
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(Programme.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> holder = type.getDeclaringClass();
    boolean open = Modifier.isPublic(type.getModifiers());
    return open && (holder == null || isPublic(holder));
  }
}
