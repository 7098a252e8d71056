package io.github.territoires.examples.ownterritory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Extra;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Funding;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Party;
import io.github.territoires.model.Person;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.Role;
import io.github.territoires.model.SignatoryCollege;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Territory;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample has everything that a territory can say, so that whoever looks at it sees it all. */
class EveryFeatureTest {
  private static final Map<Class<?>, List<Object>> RECORDS = new HashMap<>();

  @BeforeAll
  static void collect() throws IOException {
    RECORDS.clear();
    collect(OwnTerritory.reading().programme().territory(OwnTerritory.ID));
  }

  /** Remembers a value, and what it is made of, by type. */
  private static void collect(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(EveryFeatureTest::collect);
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(EveryFeatureTest::collect);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(EveryFeatureTest::collect);
    } else {
      RECORDS.computeIfAbsent(value.getClass(), any -> new ArrayList<>()).add(value);
      if (value instanceof Record) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
          collect(component(value, component));
        }
      }
    }
  }

  private static Object component(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> List<T> all(Class<T> type) {
    return RECORDS.getOrDefault(type, List.of()).stream().map(type::cast).toList();
  }

  @Test
  void everyStageAndStatusOccurs() {
    assertThat(all(Stage.class)).contains(Stage.values());
    assertThat(all(Status.class)).contains(Status.values());
    assertThat(all(Progress.class))
        .anyMatch(progress -> progress.stage().isEmpty())
        .anyMatch(progress -> progress.status().isEmpty());
    assertThat(all(Project.class)).anyMatch(project -> project.progress().isEmpty());
  }

  @Test
  void everyStateOfFundingOccurs() {
    assertThat(all(FundingState.class)).contains(FundingState.values());
    assertThat(all(Funding.class))
        .anyMatch(funding -> funding.state().isEmpty())
        .anyMatch(funding -> funding.amount().isEmpty())
        .anyMatch(funding -> funding.scheme().isEmpty());
  }

  @Test
  void everyCodeOccursAndOneOfTheirOwn() throws IllegalAccessException {
    for (Class<? extends Record> type :
        List.of(Role.class, MilestoneKind.class, ProjectForm.class)) {
      Set<Object> constants = constants(type);
      assertThat(constants).hasSizeGreaterThan(4);
      assertThat(RECORDS.getOrDefault(type, List.of()))
          .as(type.getSimpleName())
          .containsAll(constants)
          .anyMatch(code -> !constants.contains(code));
    }
  }

  private static Set<Object> constants(Class<?> type) throws IllegalAccessException {
    Set<Object> constants = new HashSet<>();
    for (var field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType().equals(type)) {
        constants.add(field.get(null));
      }
    }
    return constants;
  }

  @Test
  void everyPrecisionOfADateOccurs() {
    assertThat(all(ImpreciseDate.class))
        .extracting(ImpreciseDate::kind)
        .contains(ImpreciseDate.Kind.values());
  }

  @Test
  void everyExtentOccursAndNone() {
    List<Project> projects = all(Project.class);
    List<Listing<?>> lists = new ArrayList<>();
    projects.forEach(project -> lists.add(project.parties()));
    assertThat(lists).extracting(Listing::extent).contains(Listing.Extent.values());
    assertThat(projects)
        .extracting(project -> project.fundings().extent())
        .contains(Listing.Extent.values());
    assertThat(projects)
        .anyMatch(project -> project.themes().equals(Listing.none()))
        .anyMatch(project -> project.parties().equals(Listing.none()))
        .anyMatch(project -> project.fundings().equals(Listing.none()))
        .anyMatch(project -> project.parties().equals(Listing.unknown()));
  }

  @Test
  void everyComponentIsFilledSomewhere() {
    for (Class<?> type :
        List.of(
            Territory.class,
            Project.class,
            Facility.class,
            Milestone.class,
            Party.class,
            Funding.class,
            StatedDate.class,
            Person.class)) {
      Set<String> empty = new TreeSet<>();
      for (RecordComponent component : type.getRecordComponents()) {
        boolean filled =
            RECORDS.getOrDefault(type, List.of()).stream()
                .anyMatch(value -> filled(component(value, component)));
        if (!filled) {
          empty.add(component.getName());
        }
      }
      assertThat(empty).as("empty everywhere in " + type.getSimpleName()).isEmpty();
    }
  }

  private static boolean filled(Object value) {
    return !(value instanceof Collection<?> items && items.isEmpty())
        && !(value instanceof Map<?, ?> map && map.isEmpty())
        && !(value instanceof Listing<?> listing && listing.items().isEmpty())
        && !value.equals(Optional.empty());
  }

  @Test
  void oneProjectIsKnownByItsTitleAlone() {
    assertThat(all(Project.class))
        .anyMatch(
            project -> Project.builder(project.id(), project.title()).build().equals(project));
  }

  @Test
  void datesAreAnnouncedOneAfterAnotherAndPassed() {
    List<Milestone> milestones = all(Milestone.class);
    assertThat(milestones)
        .anyMatch(milestone -> milestone.planned().size() > 2)
        .anyMatch(milestone -> milestone.planned().isEmpty())
        .anyMatch(
            milestone ->
                milestone.actual().isEmpty()
                    && milestone.planned().stream()
                        .allMatch(stated -> stated.date().endsBefore(LocalDate.of(2026, 11, 1))));
  }

  @Test
  void everyCollegeSignsAndExtrasAreTextAndNumber() {
    assertThat(all(SignatoryCollege.class)).contains(SignatoryCollege.values());
    assertThat(all(Extra.Words.class)).isNotEmpty();
    assertThat(all(Extra.Decimal.class)).isNotEmpty();
  }

  @Test
  void textsHoldWhatIsEasilyBroken() {
    List<String> titles =
        all(Project.class).stream()
            .flatMap(project -> project.title().wordings().values().stream())
            .toList();
    assertThat(titles)
        .anyMatch(title -> title.length() > 200)
        .anyMatch(title -> title.charAt(0) == '+')
        .anyMatch(title -> title.contains("&"))
        .anyMatch(title -> title.contains("<"))
        .anyMatch(title -> title.contains("’"));
  }

  @Test
  void organisationsHaveTheirNumbers() throws IOException {
    List<Organisation> organisations = OwnTerritory.reading().programme().organisations();
    assertThat(organisations)
        .anyMatch(one -> one.siret().isPresent())
        .anyMatch(one -> one.partOf().isPresent() && one.shortName().isPresent())
        .anyMatch(one -> !one.extra().isEmpty());
  }
}
