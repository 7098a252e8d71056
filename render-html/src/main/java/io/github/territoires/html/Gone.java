package io.github.territoires.html;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.label.Labels;
import io.github.territoires.model.WebAddress;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.PublicationPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans what stands in the place of widgets and pages that an earlier publication had and this one
 * has not: snippets live longer than projects. It says that the content is gone, and leads to what
 * is nearest.
 */
final class Gone {
  private final HtmlRenderer html;
  private final PublicationPlan plan;
  private final Assets assets;
  private final Set<String> pages;

  /**
   * Prepares for it.
   *
   * @param planned the files that there are
   */
  Gone(HtmlRenderer html, PublicationPlan plan, Assets assets, Collection<Artifact> planned) {
    this.html = html;
    this.plan = plan;
    this.assets = assets;
    this.pages = planned.stream().map(Artifact::path).collect(Collectors.toSet());
  }

  /** Plans the files. */
  List<Artifact> files() {
    List<Artifact> files = new ArrayList<>();
    for (String path : plan.published()) {
      if (!pages.contains(path)) {
        WidgetPath.parse(path).map(this::file).ifPresent(files::add);
      }
    }
    return files;
  }

  private Artifact file(WidgetPath gone) {
    String path = gone.toString();
    Labels labels = Labels.of(Locale.forLanguageTag(gone.language()));
    boolean framed = gone.folder().equals("embed");
    boolean document = framed || gone.folder().equals("page");
    String up = SitePaths.up(path);
    Optional<String> from = document ? Optional.of(up) : plan.baseUrl().map(WebAddress::value);
    GoneView view =
        new GoneView(
            labels.locale().toLanguageTag(),
            labels.get("language.direction"),
            up + assets.stylesheet().path(),
            up + assets.frameScript().path(),
            from.map(start -> start + onward(gone.subject(), gone.language())),
            framed);
    String template = document ? "gone-document" : "gone";
    return Artifact.text(
        path, "text/html", out -> out.append(html.documents().gone(template, view)));
  }

  /**
   * Returns the path of the nearest page: that of the subject, in another language if need be, of
   * what it is part of, or the first.
   */
  private String onward(String subject, String language) {
    List<String> languages = new ArrayList<>(List.of(language));
    plan.locales().forEach(locale -> languages.add(locale.toLanguageTag()));
    for (String near = subject; !near.isEmpty(); near = parent(near)) {
      for (String spoken : languages) {
        String page = SitePaths.page(near, spoken);
        if (pages.contains(page)) {
          return page;
        }
      }
    }
    return "index.html";
  }

  private static String parent(String subject) {
    return subject.substring(0, Math.max(0, subject.lastIndexOf('/')));
  }
}
