package io.github.territoires.view;

import io.github.territoires.model.Progress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how far a project has come and how it fares, as far as that was known on the day. */
final class ProgressWords {
  private ProgressWords() {}

  static FactView of(ViewContext context, Optional<Progress> progress) {
    String term = context.word("project.progress");
    return progress
        .filter(known -> !known.asOf().isAfter(context.asOf()))
        .map(known -> known(context, term, known))
        .orElseGet(() -> FactView.of(term, context.word("project.progress.unknown")));
  }

  private static FactView known(ViewContext context, String term, Progress progress) {
    context.cite(progress.sources());
    context.known(progress.asOf());
    String words =
        Stream.of(
                progress.stage().map(stage -> word(context, "project.stage.", stage)),
                progress.status().map(status -> word(context, "project.status.", status)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String day =
        context
            .labels()
            .get("project.progress.as-of", Map.of("date", context.labels().date(progress.asOf())));
    return new FactView(term, context.plain(words), Optional.of(context.plain(day)));
  }

  private static String word(ViewContext context, String prefix, Enum<?> constant) {
    return context.word(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
