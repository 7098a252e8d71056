package io.github.territoires.view;

import io.github.territoires.model.Mandate;

/**
 * A task that one organisation entrusted to another.
 *
 * @param task with what
 * @param by who entrusted it
 * @param to who was entrusted
 * @since 0.1
 */
public record MandateView(FactView task, FactView by, FactView to) {
  static MandateView of(Reading reading, Mandate mandate) {
    reading.cite(mandate.sources());
    return new MandateView(
        FactView.of(reading.word("about.mandate.task"), reading.text(mandate.task())),
        FactView.of(reading.word("about.mandate.by"), reading.name(mandate.by())),
        FactView.of(reading.word("about.mandate.to"), reading.name(mandate.to())));
  }
}
