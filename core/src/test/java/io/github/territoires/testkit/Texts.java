package io.github.territoires.testkit;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import io.github.territoires.view.TextView;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the texts of a view or a programme, which a renderer must not lose. */
final class Texts {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Texts() {}

  /** Returns the words of every text, blanks folded. */
  static Set<String> of(Object subject) {
    Set<String> texts = new LinkedHashSet<>();
    collect(subject, texts);
    return texts;
  }

  /** Makes one blank of all blanks that stand side by side. */
  static String folded(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
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
