package io.github.territoires.view;

import io.github.territoires.model.Progress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how far a project has come and how it fares. */
final class ProgressWords {
  private ProgressWords() {}

  static FactView of(Reading reading, Optional<Progress> progress) {
    String term = reading.word("project.progress");
    return progress
        .map(known -> known(reading, term, known))
        .orElseGet(() -> FactView.of(term, reading.word("project.progress.unknown")));
  }

  private static FactView known(Reading reading, String term, Progress progress) {
    reading.cite(progress.sources());
    reading.known(progress.asOf());
    String words =
        Stream.of(
                progress.stage().map(stage -> word(reading, "project.stage.", stage)),
                progress.status().map(status -> word(reading, "project.status.", status)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String day =
        reading
            .labels()
            .get("project.progress.as-of", Map.of("date", reading.labels().date(progress.asOf())));
    return new FactView(term, reading.plain(words), Optional.of(reading.plain(day)));
  }

  private static String word(Reading reading, String prefix, Enum<?> constant) {
    return reading.word(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
