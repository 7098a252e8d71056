package io.github.territoires.html;

import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.Contributor;
import io.github.territoires.publish.PublicationPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Brings the HTML files to a publication: for each widget of each phase, territory with content and
 * project, in each language, a fragment and a document for a frame, and where the folder has an
 * address an element with a shadow tree and what oEmbed says; a page for people about each of them,
 * the style sheet and the scripts; a gallery that begins with the start page, a guide, and where
 * the folder has an address a sitemap; and a page in the place of what an earlier publication had.
 * Titles are of level 1 in a document of its own, and of level 2 in what becomes part of a page;
 * files with titles of {@linkplain #headingLevels other levels} say so: {@code page.fr.h3.html}.
 *
 * <pre>{@code
 * Publication.of(programme)
 *     .contributor(HtmlContributor.of(HtmlRenderer.builder().theme("dsfr").build()).headingLevels(3, 4))
 *     .writeTo(Path.of("site"));
 * }</pre>
 *
 * @since 0.1
 */
public final class HtmlContributor implements Contributor {
  private final HtmlRenderer renderer;
  private final Set<Integer> headingLevels;

  /** Makes the contributor that is discovered, with a renderer as it comes. */
  public HtmlContributor() {
    this(HtmlRenderer.builder().build(), Set.of());
  }

  private HtmlContributor(HtmlRenderer renderer, Set<Integer> headingLevels) {
    this.renderer = renderer;
    this.headingLevels = headingLevels;
  }

  /** Makes a contributor with a renderer of your own; the publication decides on the languages. */
  public static HtmlContributor of(HtmlRenderer renderer) {
    return new HtmlContributor(Objects.requireNonNull(renderer, "renderer"), Set.of());
  }

  /**
   * Returns a contributor that brings fragments and elements with titles of these levels too, 1 to
   * 6, or 0 for titles that are paragraphs; default: level 2 and that of the renderer.
   */
  public HtmlContributor headingLevels(int... levels) {
    Set<Integer> all = new TreeSet<>();
    for (int level : levels) {
      if (level < 0 || level > 6) {
        throw new IllegalArgumentException("heading level " + level + " must be between 0 and 6");
      }
      all.add(level);
    }
    return new HtmlContributor(renderer, Set.copyOf(all));
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    List<PublishedSubject> subjects = PublishedSubject.all(plan);
    Set<String> withPage =
        subjects.stream()
            .filter(subject -> PageFiles.has(renderer, subject))
            .map(PublishedSubject::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    HtmlRenderer html = renderer.published(plan.baseUrl(), withPage);
    Set<Integer> levels = levels(plan);
    Assets assets = Assets.of(renderer.settings().theme());
    HtmlRenderer standalone = html.standalone();
    WidgetFiles widgets = new WidgetFiles(html, standalone, plan, assets, levels);
    PageFiles pages = new PageFiles(standalone, plan, assets);
    List<Artifact> artifacts = new ArrayList<>(assets.all().toList());
    for (PublishedSubject subject : subjects) {
      for (Locale locale : plan.locales()) {
        artifacts.addAll(widgets.of(subject, locale));
        if (withPage.contains(subject.id())) {
          artifacts.add(pages.of(subject, locale));
        }
      }
    }
    artifacts.addAll(gallery(html, plan, subjects, assets, widgets, levels));
    if (plan.baseUrl().isPresent()) {
      artifacts.add(
          Artifact.text(
              Sitemap.PATH,
              Sitemap.MEDIA_TYPE,
              out -> Sitemap.append(html.settings(), withPage, plan.locales(), out)));
    }
    artifacts.addAll(new Gone(standalone, plan, assets, artifacts).files());
    return List.copyOf(artifacts);
  }

  /**
   * Returns the levels of titles, the usual one first. A level that was published once stays, for
   * what names it.
   */
  private Set<Integer> levels(PublicationPlan plan) {
    Set<Integer> others = new TreeSet<>(headingLevels);
    others.add(renderer.settings().headingLevel());
    plan.published().stream()
        .flatMap(path -> WidgetPath.parse(path).stream())
        .map(WidgetPath::headingLevel)
        .forEach(others::add);
    Set<Integer> levels = new LinkedHashSet<>(List.of(WidgetPath.USUAL_LEVEL));
    levels.addAll(others);
    return levels;
  }

  private static List<Artifact> gallery(
      HtmlRenderer html,
      PublicationPlan plan,
      List<PublishedSubject> subjects,
      Assets assets,
      WidgetFiles widgets,
      Set<Integer> levels) {
    Optional<PublishedSubject> example = // the first territory, or else the first of anything
        subjects.stream()
            .filter(subject -> !html.widgets(subject.sort()).isEmpty())
            .min(Comparator.comparing(subject -> subject.isPhase() || subject.isProject()));
    GalleryPages pages =
        new GalleryPages(html.settings().theme(), plan, assets, example.isPresent());
    List<Artifact> files = new ArrayList<>(pages.files());
    files.addAll(new Gallery(html, plan, subjects, pages, widgets, levels).files());
    example
        .map(subject -> new Guide(html, plan, pages, widgets, levels, subject))
        .ifPresent(guide -> files.addAll(guide.files()));
    return files;
  }
}
