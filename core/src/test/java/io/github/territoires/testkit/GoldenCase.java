package io.github.territoires.testkit;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.view.ProgrammeView;
import io.github.territoires.view.TerritoryView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A subject that all renderers of its type are tried on, and the name that its expected output has
 * in a folder of golden files. The cases are the bundled programme, a programme of which hardly
 * anything is known, and a made one that uses every feature of the model, each in French and in
 * English where the subject speaks one language.
 *
 * <pre>{@code
 * for (GoldenCase<TerritoryView> one : GoldenCase.of(TerritoryView.class)) {
 *   one.name(); // "bundled.phase-1_ti-7507.fr"
 * }
 * }</pre>
 *
 * @param <T> what is rendered
 * @param name the name of the golden file, without its extension
 * @param subject what to render
 * @since 0.1
 */
public record GoldenCase<T>(String name, T subject) {
  private static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

  /** Of a programme with all that a territory and its projects can have, and yet short. */
  private static final long MADE = 34062;

  /** Refuses a missing name or subject. */
  public GoldenCase {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(subject, "subject");
  }

  /**
   * Returns the cases of a type.
   *
   * @param type Programme, ProgrammeView or TerritoryView
   * @throws IllegalArgumentException if there are none of that type
   */
  public static <T> List<GoldenCase<T>> of(Class<T> type) {
    List<GoldenCase<T>> cases = new ArrayList<>();
    programmes().forEach((name, programme) -> add(type, name, programme, cases));
    return List.copyOf(cases);
  }

  /** Returns the subjects of a type that a programme gives. */
  static <T> List<T> subjects(Class<T> type, Programme programme) {
    List<GoldenCase<T>> cases = new ArrayList<>();
    add(type, "any", programme, cases);
    return cases.stream().map(GoldenCase::subject).toList();
  }

  private static Map<String, Programme> programmes() {
    Map<String, Programme> programmes = new LinkedHashMap<>();
    programmes.put("bundled", Catalog.bundled());
    programmes.put("unknown", unknown());
    programmes.put("made", Programmes.make(MADE, 1, 2, 3));
    return programmes;
  }

  private static Programme unknown() {
    Text name = Text.french("Programme inconnu");
    return Programme.builder(name, LocalDate.of(2026, 1, 1))
        .territories(List.of(Territory.builder(TerritoryId.parse("phase-1/ti-1")).build()))
        .build();
  }

  private static <T> void add(
      Class<T> type, String name, Programme programme, List<GoldenCase<T>> cases) {
    if (type == Programme.class) {
      cases.add(new GoldenCase<>(name, type.cast(programme)));
    } else if (type == ProgrammeView.class) {
      for (Locale locale : LOCALES) {
        ProgrammeView view = ProgrammeView.of(programme, locale);
        cases.add(new GoldenCase<>(name + "." + locale.toLanguageTag(), type.cast(view)));
      }
    } else if (type == TerritoryView.class) {
      for (Territory territory : programme.territories()) {
        String file = name + "." + territory.id().toString().replace('/', '_') + ".";
        for (Locale locale : LOCALES) {
          TerritoryView view = TerritoryView.of(programme, territory.id(), locale);
          cases.add(new GoldenCase<>(file + locale.toLanguageTag(), type.cast(view)));
        }
      }
    } else {
      throw new IllegalArgumentException(
          "no golden cases of " + type.getName() + ": override subjects()");
    }
  }
}
