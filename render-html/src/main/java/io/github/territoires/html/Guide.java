package io.github.territoires.html;

import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.Form;
import io.github.territoires.html.embed.Snippet;
import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.model.WebAddress;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.PublicationPlan;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plans the guide to embedding, which explains the forms by one widget. */
final class Guide {
  /** Stands for the address that a publication has not. */
  private static final String NOWHERE = "https://donnees.example/ti/";

  private final HtmlRenderer html;
  private final PublicationPlan plan;
  private final GalleryPages pages;
  private final WidgetFiles widgets;
  private final List<String> headingLevels;
  private final PublishedSubject example;

  Guide(
      HtmlRenderer html,
      PublicationPlan plan,
      GalleryPages pages,
      WidgetFiles widgets,
      Set<Integer> headingLevels,
      PublishedSubject example) {
    this.html = html;
    this.plan = plan;
    this.pages = pages;
    this.widgets = widgets;
    this.headingLevels =
        headingLevels.stream()
            .filter(level -> level != WidgetPath.USUAL_LEVEL)
            .map(level -> ".h" + level)
            .toList();
    this.example = example;
  }

  /** Plans its files. */
  List<Artifact> files() {
    return plan.locales().stream()
        .map(
            locale ->
                Artifact.text(
                    GalleryPages.guide(locale),
                    "text/html",
                    out -> out.append(html.documents().guide(view(locale)))))
        .toList();
  }

  private GuideView view(Locale locale) {
    String site = plan.baseUrl().map(WebAddress::value).orElse(NOWHERE);
    URI address = URI.create(site);
    String widget = html.widgets(example.sort()).get(0);
    GalleryPage page = pages.page(GalleryPages.guide(locale), locale, GalleryPages::guide);
    boolean french = !page.language().startsWith("en");
    Embed embed = widgets.embed(site, example, locale, widget);
    return new GuideView(
        page,
        french,
        french ? "fr" : "en",
        site,
        address.getHost(),
        address.getPath(),
        WidgetPath.of("fragment", example.id(), widget, locale.toLanguageTag()).toString(),
        headingLevels,
        html.settings().theme().stylesheet().map(css -> site + SitePaths.STYLESHEET),
        Snippet.of(embed).text(Form.FRAGMENT),
        Snippet.of(embed).text(Form.FRAME),
        Snippet.of(embed).text(Form.SCRIPT),
        Snippet.of(embed).pinned(Assets.scriptIntegrity()).text(Form.SCRIPT));
  }
}
