package io.github.territoires.validation;

import io.github.territoires.model.Challenge;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Facility;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.Member;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Person;
import io.github.territoires.model.Phase;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Source;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import io.github.territoires.model.Theme;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The names by which people know the records of a programme. */
final class Labels {
  private static final Map<Class<?>, Function<Object, String>> LABELS =
      Map.ofEntries(
          text(Programme.class, Programme::name),
          text(Source.class, Source::title),
          text(Organisation.class, Organisation::name),
          text(Phase.class, Phase::name),
          text(Theme.class, Theme::name),
          text(GovernanceLevel.class, GovernanceLevel::body),
          label(Territory.class, Labels::of),
          text(Challenge.class, Challenge::title),
          text(Project.class, Project::title),
          text(Facility.class, Facility::name),
          label(Member.class, Member::name),
          label(Commune.class, Commune::name),
          label(Person.class, Person::name));

  private Labels() {}

  /** Finds the name of a record, in French where it has one. */
  static Optional<String> of(Object value) {
    Function<Object, String> label = LABELS.get(value.getClass());
    return label == null ? Optional.empty() : Optional.of(label.apply(value));
  }

  private static String of(Territory territory) {
    return territory.name().map(Labels::of).orElseGet(() -> territory.id().code());
  }

  static String of(Text text) {
    return text.resolve(Locale.FRENCH).words();
  }

  private static <T> Map.Entry<Class<?>, Function<Object, String>> text(
      Class<T> type, Function<T, Text> name) {
    return label(type, name.andThen(Labels::of));
  }

  private static <T> Map.Entry<Class<?>, Function<Object, String>> label(
      Class<T> type, Function<T, String> name) {
    return Map.entry(type, value -> name.apply(type.cast(value)));
  }
}
