package io.github.territoires.html;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.label.Labels;
import io.github.territoires.publish.Artifact;
import io.github.territoires.publish.PublicationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes what every page of the gallery has, and plans the files that these pages need. */
final class GalleryPages {
  private final PublicationPlan plan;
  private final boolean guided;
  private final boolean ownLook;
  private final Artifact look;
  private final Artifact stylesheet = Assets.immutable("gallery", "css");
  private final Artifact script = Assets.immutable("gallery", "js");

  /**
   * Prepares for it.
   *
   * @param guided whether there is a guide
   */
  GalleryPages(HtmlTheme theme, PublicationPlan plan, Assets assets, boolean guided) {
    this.plan = plan;
    this.guided = guided;
    this.ownLook =
        theme.stylesheet().isPresent() && !theme.classes("ti-title").equals(List.of("ti-title"));
    this.look = ownLook ? Assets.immutable("ti", "css") : assets.stylesheet();
  }

  /** Plans the files that the pages need beside those of the widgets. */
  List<Artifact> files() {
    List<Artifact> files = new ArrayList<>(List.of(stylesheet, script));
    if (ownLook) {
      files.add(look);
    }
    return files;
  }

  /** Returns the path of the start page. */
  static String index(Locale locale) {
    return "index." + locale.toLanguageTag() + ".html";
  }

  /** Returns the path of the guide. */
  static String guide(Locale locale) {
    return "guide." + locale.toLanguageTag() + ".html";
  }

  /**
   * Makes what a page has.
   *
   * @param path its path
   * @param editions gives the path of the same page in a language
   */
  GalleryPage page(String path, Locale locale, Function<Locale, String> editions) {
    Labels labels = Labels.of(locale);
    String up = SitePaths.up(path);
    return new GalleryPage(
        labels.locale().toLanguageTag(),
        labels.get("language.direction"),
        up + index(locale),
        guided ? Optional.of(up + guide(locale)) : Optional.empty(),
        List.of(up + look.path(), up + stylesheet.path()),
        up + script.path(),
        plan.locales().stream()
            .filter(other -> !other.equals(locale))
            .map(other -> edition(other, up + editions.apply(other)))
            .toList(),
        labels.get("sources.as-of", Map.of("date", labels.date(plan.asOf()))));
  }

  private static GalleryPage.Edition edition(Locale locale, String address) {
    Labels labels = Labels.of(locale);
    return new GalleryPage.Edition(
        labels.locale().toLanguageTag(), labels.get("language.name"), address);
  }
}
