package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every record with a builder can be taken apart and put together again. */
class BuildersTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Agreement.class,
        Facility.class,
        Funding.class,
        GovernanceLevel.class,
        Member.class,
        Milestone.class,
        Organisation.class,
        Phase.class,
        Project.class,
        Source.class,
        Territory.class
      })
  void keepEveryComponent(Class<?> type) throws ReflectiveOperationException {
    Set<Object> bundled = new HashSet<>();
    collect(Catalog.bundled().territories(), type, bundled);
    collect(Catalog.bundled().organisations(), type, bundled);
    collect(Catalog.bundled().sources(), type, bundled);
    collect(Catalog.bundled().phases(), type, bundled);
    collect(Catalog.bundled().governance(), type, bundled);
    assertThat(bundled).isNotEmpty();
    for (Object one : bundled) {
      Object builder = type.getMethod("toBuilder").invoke(one);
      assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(one);
    }
  }

  /** A component without a setter, or of another name, would be a hole in the builder. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        Agreement.class,
        Facility.class,
        Funding.class,
        GovernanceLevel.class,
        Member.class,
        Milestone.class,
        Organisation.class,
        Person.class,
        Phase.class,
        Project.class,
        Source.class,
        Territory.class
      })
  void haveASetterForEveryComponent(Class<?> type) throws ReflectiveOperationException {
    Class<?> builder = Class.forName(type.getName() + "$Builder");
    Set<String> setters = new HashSet<>();
    for (Method method : builder.getMethods()) {
      if (method.getReturnType() == builder) {
        setters.add(method.getName());
      }
    }
    for (RecordComponent component : type.getRecordComponents()) {
      assertThat(setters).contains(component.getName());
    }
  }

  @Test
  void leaveUnknownWhatNobodyHasSaid() {
    Project.Builder project =
        Project.builder(ProjectId.parse("phase-1/ti-1/x"), Text.french("Projet"));
    assertThat(project.build().flagship()).isEmpty();
    assertThat(project.flagship(false).build().flagship()).contains(false);
  }

  @Test
  void takeAFactAwayWithNull() {
    Project bundled =
        Catalog.bundled()
            .project(ProjectId.parse("phase-1/ti-7507/electronique-photonique-hyperfrequences"));
    assertThat(bundled.cost()).isPresent();
    assertThat(bundled.toBuilder().cost(null).build().cost()).isEmpty();
  }

  private static void collect(Object value, Class<?> type, Set<Object> found)
      throws ReflectiveOperationException {
    if (type.isInstance(value)) {
      found.add(value);
    }
    if (value instanceof Optional<?> optional && optional.isPresent()) {
      collect(optional.get(), type, found);
    } else if (value instanceof Listing<?> listing) {
      collect(listing.items(), type, found);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        collect(item, type, found);
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(component.getAccessor().invoke(value), type, found);
      }
    }
  }
}
