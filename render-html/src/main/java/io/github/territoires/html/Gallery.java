package io.github.territoires.html;

import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.Form;
import io.github.territoires.html.embed.Snippet;
import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.label.Labels;
import io.github.territoires.model.Programme;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.PublicationPlan;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TextView;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans the gallery, which shows a partner's web person every widget that is published, and gives
 * the line to paste that suits the site.
 */
final class Gallery {
  private static final String HTML = "text/html";

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

  /** The forms that become part of a page, and whose titles have a level there. */
  private static final Set<Form> INCLUDED = Set.of(Form.FRAGMENT, Form.ELEMENT);

  private final HtmlRenderer html;
  private final PublicationPlan plan;
  private final List<PublishedSubject> subjects;
  private final GalleryPages pages;
  private final WidgetFiles widgets;
  private final Set<Integer> headingLevels;

  Gallery(
      HtmlRenderer html,
      PublicationPlan plan,
      List<PublishedSubject> subjects,
      GalleryPages pages,
      WidgetFiles widgets,
      Set<Integer> headingLevels) {
    this.html = html;
    this.plan = plan;
    this.subjects = subjects;
    this.pages = pages;
    this.widgets = widgets;
    this.headingLevels = headingLevels;
  }

  /** Plans its files. */
  List<Artifact> files() {
    List<Artifact> files = new ArrayList<>();
    files.add(index("index.html", plan.locales().get(0)));
    for (Locale locale : plan.locales()) {
      files.add(index(GalleryPages.index(locale), locale));
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

  private static String path(String subject, Locale locale) {
    return "gallery/" + subject + "." + locale.toLanguageTag() + ".html";
  }

  private IndexView indexView(String path, Locale locale) {
    Programme programme = plan.programme();
    Set<String> ids = subjects.stream().map(PublishedSubject::id).collect(Collectors.toSet());
    Map<String, List<PublishedSubject>> byWhole =
        subjects.stream().collect(Collectors.groupingBy(subject -> whole(subject.id(), ids)));
    return new IndexView(
        pages.page(path, locale, GalleryPages::index),
        TextView.of(programme.name(), locale),
        programme.notice().map(notice -> TextView.of(notice, locale)),
        platforms(Labels.of(locale)),
        parts("", byWhole, locale));
  }

  /** Lists what belongs to a subject: territories to a phase, by name, and projects to these. */
  private List<IndexView.Item> parts(
      String whole, Map<String, List<PublishedSubject>> byWhole, Locale locale) {
    List<IndexView.Item> parts = new ArrayList<>();
    for (PublishedSubject subject : byWhole.getOrDefault(whole, List.of())) {
      String read = SitePaths.page(subject.id(), locale.toLanguageTag());
      parts.add(
          new IndexView.Item(
              Heading.name(subject.view(locale)),
              path(subject.id(), locale),
              Optional.of(read).filter(plan::isPlanned),
              parts(subject.id(), byWhole, locale)));
    }
    if (!whole.isEmpty() && whole.indexOf('/') < 0) {
      Collator byName = Collator.getInstance(locale);
      parts.sort((one, other) -> byName.compare(one.name().words(), other.name().words()));
    }
    return parts;
  }

  /** Finds the subject that another one belongs to, which may not be published itself. */
  private static String whole(String id, Set<String> published) {
    int slash = id.lastIndexOf('/');
    String whole = id.substring(0, Math.max(0, slash));
    return whole.isEmpty() || published.contains(whole) ? whole : whole(whole, published);
  }

  private GalleryView view(PublishedSubject subject, Locale locale) {
    Labels labels = Labels.of(locale);
    SubjectView view = subject.view(locale);
    return new GalleryView(
        pages.page(path(subject.id(), locale), locale, other -> path(subject.id(), other)),
        Heading.name(view),
        platforms(labels),
        html.widgets(subject.sort()).stream()
            .map(widget -> shown(view, locale, widget, labels))
            .toList());
  }

  private List<GalleryPage.Platform> platforms(Labels labels) {
    if (plan.baseUrl().isEmpty()) {
      return List.of();
    }
    return PLATFORMS.stream()
        .map(
            suited ->
                new GalleryPage.Platform(
                    suited.platform(),
                    suited.form().code(),
                    labels.get("gallery.platform." + suited.platform()),
                    labels.get("gallery.form." + suited.form().code())))
        .toList();
  }

  private GalleryPage.Shown shown(SubjectView view, Locale locale, String widget, Labels labels) {
    List<GalleryPage.Offer> offers =
        plan.baseUrl()
            .map(site -> widgets.embed(site.value(), view.id(), locale, widget, () -> view))
            .map(embed -> offers(embed, labels))
            .orElse(List.of());
    String suits = PLATFORMS.get(0).form().code();
    return new GalleryPage.Shown(
        widget,
        name(view, widget, labels),
        html.documents().title(view, widget),
        SitePaths.up(path(view.id(), locale))
            + WidgetPath.of("embed", view.id(), widget, locale.toLanguageTag()),
        offers.stream().filter(offer -> offer.form().equals(suits)).findFirst(),
        offers.stream().filter(offer -> !offer.form().equals(suits)).toList());
  }

  /** Names a widget; two of a territory have its own title. */
  private String name(SubjectView view, String widget, Labels labels) {
    return labels
        .find("gallery.widget." + widget)
        .orElseGet(() -> html.documents().name(view, widget));
  }

  private List<GalleryPage.Offer> offers(Embed embed, Labels labels) {
    List<GalleryPage.Offer> offers = new ArrayList<>();
    for (Form form : Form.values()) {
      for (int level : headingLevels) {
        if (level == WidgetPath.USUAL_LEVEL || INCLUDED.contains(form)) {
          offers.add(offer(embed, form, level, labels));
        }
      }
    }
    return offers;
  }

  private GalleryPage.Offer offer(Embed embed, Form form, int level, Labels labels) {
    String name = labels.get("gallery.form." + form.code());
    boolean choice = headingLevels.size() > 1 && INCLUDED.contains(form);
    return new GalleryPage.Offer(
        form.code() + (level == WidgetPath.USUAL_LEVEL ? "" : "-h" + level),
        form.code(),
        choice ? name + " – " + labels.get("gallery.level." + level) : name,
        Snippet.of(embed).headingLevel(level).text(form),
        labels.get("gallery.privacy." + form.code()));
  }
}
