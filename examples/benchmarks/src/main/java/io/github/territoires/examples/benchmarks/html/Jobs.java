package io.github.territoires.examples.benchmarks.html;

import io.github.territoires.html.HtmlRenderer;
import java.util.Locale;
import java.util.function.Supplier;

/** A widget of a user: who works on which project, and until when. */
final class Jobs {
  static final String TITLE = "Emplois";

  private static final String TEMPLATE =
      """
      {{#each projects.items}}
      <section>
      <h3>{{text title}}</h3>
      {{#if summary}}
      <p>{{text summary}}</p>
      {{/if}}
      {{#with parties}}
      {{#each items}}
      <p>{{term}}</p>
      <ul>
      {{#each parties}}
      <li>{{text name}}</li>
      {{/each}}
      </ul>
      {{/each}}
      {{/with}}
      {{#with milestones}}
      <ul>
      {{#each items}}
      <li>{{event}}{{#each dates}}, {{date}}{{/each}}</li>
      {{/each}}
      </ul>
      {{/with}}
      </section>
      {{/each}}
      """;

  private Jobs() {}

  static Supplier<String> byHand() {
    Shown page = Shown.limoges();
    Shown jobs =
        new Shown(
            page.territory(),
            "ti-phase-1_ti-7507--jobs",
            page.contents(),
            page.detail(),
            page.colon());
    return ByHand.escaping(jobs)::jobs;
  }

  static Supplier<String> throughHtml() {
    Shown shown = Shown.limoges();
    HtmlRenderer html =
        HtmlRenderer.builder().locale(Locale.FRENCH).widget("jobs", TITLE, TEMPLATE).build();
    return () -> html.render(shown.territory(), "jobs");
  }
}
