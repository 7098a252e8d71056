package io.github.territoires.html;

import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.Form;
import io.github.territoires.html.embed.Snippet;
import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.label.Labels;
import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Plans the gallery, which shows a partner's web person every widget that is published, and gives
 * the line to paste that suits the site.
 */
final class Gallery {
  private static final String HTML = "text/html";

  /** Stands in the guide for the address that a publication has not. */
  private static final String NOWHERE = "https://donnees.example/ti/";

  /** What a site may run on, and the form that suits it. */
  private record Suited(String platform, Form form) {}

  /** The first is for sites of which nothing is known. */
  private static final List<Suited> PLATFORMS =
      List.of(
          new Suited("other", Form.FRAME),
          new Suited("wordpress-admin", Form.SCRIPT),
          new Suited("wordpress-editor", Form.OEMBED),
          new Suited("typo3", Form.SCRIPT),
          new Suited("drupal", Form.FRAME),
          new Suited("spip", Form.FRAME),
          new Suited("joomla", Form.FRAME),
          new Suited("static", Form.SCRIPT),
          new Suited("php", Form.FRAGMENT));

  private final HtmlRenderer html;
  private final PublicationPlan plan;
  private final List<PublishedSubject> subjects;
  private final Artifact stylesheet;
  private final Artifact script;
  private final Artifact look;
  private final WidgetFiles widgets;

  /** By which the guide explains the forms: the first territory, or else the first of anything. */
  private final Optional<PublishedSubject> example;

  Gallery(
      HtmlRenderer html,
      PublicationPlan plan,
      List<PublishedSubject> subjects,
      Assets assets,
      WidgetFiles widgets) {
    this.html = html;
    this.plan = plan;
    this.subjects = subjects;
    this.look = assets.stylesheet().orElseGet(() -> Assets.immutable("ti", "css"));
    this.widgets = widgets;
    this.example =
        subjects.stream()
            .filter(subject -> !html.widgets(subject.sort()).isEmpty())
            .min(Comparator.comparing(subject -> subject.isPhase() || subject.isProject()));
    this.stylesheet = Assets.immutable("gallery", "css");
    this.script = Assets.immutable("gallery", "js");
  }

  /** Plans its files. */
  List<Artifact> files() {
    List<Artifact> files = new ArrayList<>(List.of(stylesheet, script));
    if (html.settings().theme().stylesheet().isEmpty()) { // the widgets bring none
      files.add(look);
    }
    files.add(index("index.html", plan.locales().get(0)));
    for (Locale locale : plan.locales()) {
      files.add(index(indexPath(locale), locale));
      example.ifPresent(
          subject ->
              files.add(
                  Artifact.text(
                      guidePath(locale),
                      HTML,
                      out -> out.append(html.documents().guide(guideView(subject, locale))))));
      for (PublishedSubject subject : subjects) {
        files.add(
            Artifact.text(
                path(subject.id(), locale),
                HTML,
                out -> out.append(html.documents().gallery(view(subject, locale)))));
      }
    }
    return files;
  }

  private Artifact index(String path, Locale locale) {
    return Artifact.text(
        path, HTML, out -> out.append(html.documents().index(indexView(path, locale))));
  }

  private static String indexPath(Locale locale) {
    return "index." + locale.toLanguageTag() + ".html";
  }

  private static String guidePath(Locale locale) {
    return "guide." + locale.toLanguageTag() + ".html";
  }

  private static String path(String subject, Locale locale) {
    return "gallery/" + subject + "." + locale.toLanguageTag() + ".html";
  }

  private GalleryPage page(String path, Locale locale, List<GalleryPage.Edition> editions) {
    Labels labels = Labels.of(locale);
    String up = SitePaths.up(path);
    return new GalleryPage(
        labels.locale().toLanguageTag(),
        labels.get("language.direction"),
        up + indexPath(locale),
        example.map(subject -> up + guidePath(locale)),
        List.of(up + look.path(), up + stylesheet.path()),
        up + script.path(),
        editions,
        labels.get("sources.as-of", Map.of("date", labels.date(plan.asOf()))));
  }

  private static GalleryPage.Edition edition(Locale locale, String address) {
    Labels labels = Labels.of(locale);
    return new GalleryPage.Edition(
        labels.locale().toLanguageTag(), labels.get("language.name"), address);
  }

  private List<Locale> others(Locale locale) {
    return plan.locales().stream().filter(other -> !other.equals(locale)).toList();
  }

  private IndexView indexView(String path, Locale locale) {
    Programme programme = plan.programme();
    return new IndexView(
        page(
            path,
            locale,
            others(locale).stream().map(other -> edition(other, indexPath(other))).toList()),
        TextView.of(programme.name(), locale),
        programme.notice().map(notice -> TextView.of(notice, locale)),
        subjects.stream()
            .filter(subject -> !subject.isProject())
            .map(subject -> item(subject, locale))
            .toList());
  }

  private IndexView.Item item(PublishedSubject subject, Locale locale) {
    String read = SitePaths.page(subject.id(), locale.toLanguageTag());
    return new IndexView.Item(
        Heading.name(subject.view(locale)),
        path(subject.id(), locale),
        Optional.of(read).filter(plan::isPlanned),
        subjects.stream()
            .filter(PublishedSubject::isProject)
            .filter(project -> project.id().startsWith(subject.id() + "/"))
            .filter(project -> !subject.isPhase())
            .map(project -> item(project, locale))
            .toList());
  }

  private GuideView guideView(PublishedSubject subject, Locale locale) {
    String site = plan.baseUrl().map(WebAddress::value).orElse(NOWHERE);
    URI address = URI.create(site);
    SubjectView view = subject.view(locale);
    String widget = html.widgets(subject.sort()).get(0);
    boolean french = !view.language().startsWith("en");
    Embed embed = widgets.embed(site, view, widget);
    return new GuideView(
        page(
            guidePath(locale),
            locale,
            others(locale).stream().map(other -> edition(other, guidePath(other))).toList()),
        french,
        french ? "fr" : "en",
        site,
        address.getHost(),
        address.getPath(),
        SitePaths.widget(
            "fragment", view.id(), widget, 1, view.language(), html.settings().headingLevel()),
        "<link rel=\"stylesheet\" href=\"" + site + SitePaths.STYLESHEET + "\">",
        Snippet.of(embed).text(Form.FRAGMENT),
        Snippet.of(embed).text(Form.FRAME));
  }

  private GalleryView view(PublishedSubject subject, Locale locale) {
    String path = path(subject.id(), locale);
    String up = SitePaths.up(path);
    Labels labels = Labels.of(locale);
    SubjectView view = subject.view(locale);
    return new GalleryView(
        page(
            path,
            locale,
            others(locale).stream()
                .map(other -> edition(other, up + path(subject.id(), other)))
                .toList()),
        Heading.name(view),
        plan.baseUrl().isEmpty() ? List.of() : platforms(labels),
        html.widgets(subject.sort()).stream()
            .map(widget -> shown(view, widget, up, labels))
            .toList());
  }

  private static List<GalleryPage.Platform> platforms(Labels labels) {
    return PLATFORMS.stream()
        .map(
            suited ->
                new GalleryPage.Platform(
                    suited.platform(),
                    suited.form().code(),
                    labels.get("gallery.platform." + suited.platform())))
        .toList();
  }

  private GalleryPage.Shown shown(SubjectView view, String widget, String up, Labels labels) {
    Optional<Embed> embed = plan.baseUrl().map(site -> widgets.embed(site.value(), view, widget));
    List<GalleryPage.Offer> offers =
        embed.stream()
            .flatMap(known -> Arrays.stream(Form.values()).map(form -> offer(known, form, labels)))
            .toList();
    String suits = PLATFORMS.get(0).form().code();
    return new GalleryPage.Shown(
        widget,
        name(view, widget, labels),
        html.documents().title(view, widget),
        up
            + SitePaths.widget(
                "embed", view.id(), widget, 1, view.language(), html.settings().headingLevel()),
        offers.stream().filter(offer -> offer.form().equals(suits)).findFirst(),
        offers.stream().filter(offer -> !offer.form().equals(suits)).toList());
  }

  /** Names a widget; two of a territory have its own title. */
  private String name(SubjectView view, String widget, Labels labels) {
    return labels
        .find("gallery.widget." + widget)
        .orElseGet(() -> html.documents().name(view, widget));
  }

  private static GalleryPage.Offer offer(Embed embed, Form form, Labels labels) {
    return new GalleryPage.Offer(
        form.code(),
        labels.get("gallery.form." + form.code()),
        Snippet.of(embed).text(form),
        labels.get("gallery.privacy." + form.code()));
  }
}
