package io.github.territoires.testkit;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What renderers are tried on, and the texts that they must not lose. */
final class Subjects {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final int MADE = 3;

  private Subjects() {}

  @SuppressWarnings("unchecked") // each branch makes what its type says
  static <T> List<T> of(Class<T> type) {
    if (type == Programme.class) {
      return (List<T>) programmes();
    } else if (type == TerritoryView.class) {
      return (List<T>) programmes().stream().flatMap(one -> views(one).stream()).toList();
    }
    throw new IllegalArgumentException(
        "no subjects of " + type.getName() + ": override subjects()");
  }

  /** Returns the words of every text in a view or a programme, blanks folded. */
  static Set<String> texts(Object subject) {
    Set<String> texts = new LinkedHashSet<>();
    collect(subject, texts);
    return texts;
  }

  static String folded(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static List<Programme> programmes() {
    List<Programme> programmes = new ArrayList<>();
    programmes.add(Catalog.bundled());
    programmes.add(unknown());
    for (int seed = 1; seed <= MADE; seed++) {
      programmes.add(new ProgrammeMaker(new Dice(seed), 1, 2, 3).make());
    }
    return programmes;
  }

  private static Programme unknown() {
    Text name = Text.french("Territoire inconnu");
    return Programme.builder(name, LocalDate.of(2026, 1, 1))
        .territories(List.of(Territory.builder(TerritoryId.parse("phase-1/ti-0001"), name).build()))
        .build();
  }

  private static List<TerritoryView> views(Programme programme) {
    List<TerritoryView> views = new ArrayList<>();
    for (Territory territory : programme.territories()) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        views.add(TerritoryView.of(programme, territory.id(), locale));
      }
    }
    return views;
  }

  private static void collect(Object value, Set<String> texts) {
    if (value instanceof TextView text) {
      texts.add(folded(text.words()));
    } else if (value instanceof Text text) {
      text.wordings().values().forEach(words -> texts.add(folded(words)));
    } else if (value instanceof Programme programme) {
      List.of(
              programme.name(),
              programme.notice(),
              programme.sources(),
              programme.organisations(),
              programme.phases(),
              programme.governance(),
              programme.territories())
          .forEach(part -> collect(part, texts));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> collect(present, texts));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, texts));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(read(component, value), texts);
      }
    }
  }

  private static Object read(RecordComponent component, Object from) {
    try {
      return component.getAccessor().invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
