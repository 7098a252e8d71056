package io.github.territoires.publish;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What contributors plan for. Content is made on several threads, and each may ask it.
 *
 * @since 0.1
 */
public final class PublicationPlan {
  private final Programme programme;
  private final Atlas atlas;
  private final List<Locale> locales;
  private final Optional<WebAddress> baseUrl;
  private final LocalDate asOf;
  private final Set<String> published;
  private volatile @Nullable NavigableMap<String, String> planned;

  PublicationPlan(
      Programme programme,
      Atlas atlas,
      List<Locale> locales,
      Optional<WebAddress> baseUrl,
      LocalDate asOf,
      Set<String> published) {
    this.programme = programme;
    this.atlas = atlas;
    this.locales = locales;
    this.baseUrl = baseUrl;
    this.asOf = asOf;
    this.published = Set.copyOf(published);
  }

  /** Returns the programme to publish. */
  public Programme programme() {
    return programme;
  }

  /** Returns the outlines of the territories; empty where none were given. */
  public Atlas atlas() {
    return atlas;
  }

  /** Returns the languages to publish in, the main one first; at least one. */
  public List<Locale> locales() {
    return locales;
  }

  /**
   * Returns the address under which the folder will be reached, which ends in a slash. Without it
   * nothing that needs an absolute address is planned.
   */
  public Optional<WebAddress> baseUrl() {
    return baseUrl;
  }

  /** Returns the day as of which everything is said. */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Returns the paths of the files that an earlier publication has left in the folder, so that what
   * is gone can say so; empty where there is none, and where no folder is known yet.
   */
  public Set<String> published() {
    return published;
  }

  /**
   * Tells whether a file of this path will stand in the folder, so that a page links only to what
   * is there. Ask it while content is made: before that, contributors are still planning.
   *
   * <pre>{@code
   * Artifact.text("a.html", "text/html", out -> {
   *   if (plan.isPlanned("data/v1/programme.json")) {
   *     out.append("<a href=\"data/v1/programme.json\">…</a>");
   *   }
   * });
   * }</pre>
   *
   * @throws IllegalStateException if it is asked while files are still being planned
   */
  public boolean isPlanned(String path) {
    return mediaTypes().containsKey(path);
  }

  /** Returns the media types of all files, the manifest too, in the order of their paths. */
  NavigableMap<String, String> mediaTypes() {
    NavigableMap<String, String> all = planned;
    if (all == null) {
      throw new IllegalStateException(
          "which files are planned is known when every contributor has planned its own:"
              + " ask while content is made, not in plan(…)");
    }
    return all;
  }

  /** Ends the planning. */
  void complete(List<Artifact> artifacts) {
    NavigableMap<String, String> all = new TreeMap<>();
    all.put(Manifest.FILE, Manifest.MEDIA_TYPE);
    artifacts.forEach(artifact -> all.put(artifact.path(), artifact.mediaType()));
    planned = Collections.unmodifiableNavigableMap(all);
  }
}
