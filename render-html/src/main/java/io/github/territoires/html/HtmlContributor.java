package io.github.territoires.html;

import io.github.territoires.label.Labels;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings the HTML files to a publication: for each territory with content and each language a
 * fragment and a document for an iframe, the style sheet, and a start page. Titles are of level 2
 * in a fragment and of level 1 in a document of its own; a renderer of another heading level sets
 * both, and the files say so in their names: {@code page.fr.h3.html}.
 *
 * <pre>{@code
 * Publication.of(programme)
 *     .contributor(HtmlContributor.of(HtmlRenderer.builder().headingLevel(3).build()))
 *     .writeTo(Path.of("site"));
 * }</pre>
 *
 * @since 0.1
 */
public final class HtmlContributor implements Contributor {
  private static final String STYLESHEET = "assets/v1/ti.css";
  private static final String HTML = "text/html";

  private final HtmlRenderer renderer;

  /** Makes the contributor that is discovered, with a renderer as it comes. */
  public HtmlContributor() {
    this(HtmlRenderer.builder().build());
  }

  private HtmlContributor(HtmlRenderer renderer) {
    this.renderer = renderer;
  }

  /** Makes a contributor with a renderer of your own; the publication decides on the languages. */
  public static HtmlContributor of(HtmlRenderer renderer) {
    return new HtmlContributor(Objects.requireNonNull(renderer, "renderer"));
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    List<Artifact> artifacts = new ArrayList<>();
    List<Territory> territories =
        plan.programme().territories().stream().filter(HtmlContributor::hasContent).toList();
    for (Territory territory : territories) {
      for (Locale locale : plan.locales()) {
        artifacts.add(
            Artifact.text(
                path("fragment", territory, locale),
                HTML,
                out -> renderer.render(view(plan, territory, locale), out)));
        artifacts.add(
            Artifact.text(
                path("embed", territory, locale),
                HTML,
                out ->
                    out.append(
                        renderer.embed(
                            EmbedView.of(
                                view(plan, territory, locale), "../../../../" + STYLESHEET)))));
      }
    }
    artifacts.add(Artifact.of(STYLESHEET, "text/css", HtmlContributor::copyStylesheet));
    artifacts.add(
        Artifact.text(
            "index.html", HTML, out -> out.append(renderer.index(index(plan, territories)))));
    return List.copyOf(artifacts);
  }

  /** Tells a territory with something to read from one of which little but the name is known. */
  private static boolean hasContent(Territory territory) {
    return territory.introduction().isPresent()
        || territory.description().isPresent()
        || territory.governance().isPresent()
        || territory.actionProgramme().isPresent()
        || !territory.projects().items().isEmpty();
  }

  private static TerritoryView view(PublicationPlan plan, Territory territory, Locale locale) {
    return TerritoryView.of(plan.programme(), territory.id(), locale, plan.asOf());
  }

  /** Names a file; a heading level that was asked for stands in the name. */
  private String path(String form, Territory territory, Locale locale) {
    int level = renderer.headingLevel();
    return form
        + "/v1/"
        + territory.id()
        + "/page."
        + locale.toLanguageTag()
        + (level == HtmlRenderer.DEFAULT_HEADING_LEVEL ? "" : ".h" + level)
        + ".html";
  }

  private IndexView index(PublicationPlan plan, List<Territory> territories) {
    Programme programme = plan.programme();
    Locale locale = plan.locales().get(0);
    Labels labels = Labels.of(locale);
    return new IndexView(
        labels.locale().toLanguageTag(),
        labels.get("language.direction"),
        TextView.of(programme.name(), locale),
        programme.notice().map(notice -> TextView.of(notice, locale)),
        territories.stream()
            .map(
                territory ->
                    new IndexView.Entry(
                        name(territory, locale),
                        plan.locales().stream()
                            .map(edition -> edition(territory, edition))
                            .toList()))
            .toList(),
        labels.get("sources.as-of", Map.of("date", labels.date(plan.asOf()))));
  }

  private static TextView name(Territory territory, Locale locale) {
    return territory
        .name()
        .map(name -> TextView.of(name, locale))
        .orElseGet(() -> new TextView(territory.id().code(), Optional.empty()));
  }

  private IndexView.Edition edition(Territory territory, Locale locale) {
    Labels labels = Labels.of(locale);
    Map<String, String> name = Map.of("territory", name(territory, locale).words());
    return new IndexView.Edition(
        labels.locale().toLanguageTag(),
        labels.get("language.direction"),
        labels.get("language.name"),
        path("embed", territory, locale),
        labels.get("index.read", name),
        path("fragment", territory, locale),
        labels.get("index.include", name));
  }

  private static void copyStylesheet(OutputStream out) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HtmlContributor.class.getResourceAsStream("ti.css"), "ti.css")) {
      in.transferTo(out);
    }
  }
}
