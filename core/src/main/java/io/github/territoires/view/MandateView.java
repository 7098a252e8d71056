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
  static MandateView of(ViewContext context, Mandate mandate) {
    context.cite(mandate.sources());
    return new MandateView(
        FactView.of(context.word("about.mandate.task"), context.text(mandate.task())),
        FactView.of(context.word("about.mandate.by"), context.name(mandate.by())),
        FactView.of(context.word("about.mandate.to"), context.name(mandate.to())));
  }
}
