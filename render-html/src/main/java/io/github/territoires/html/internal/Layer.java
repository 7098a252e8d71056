package io.github.territoires.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A set of templates, each of which is read when it is asked for: a page needs half of those that
 * this jar brings.
 */
public final class Layer {
  private static final Layer BUILT_IN =
      ofFiles(
          "templates/",
          "about",
          "about-facts",
          "agreement",
          "area-title",
          "areas",
          "bar",
          "card",
          "challenges",
          "college",
          "communes",
          "directory",
          "document",
          "element",
          "entry",
          "extra",
          "fact",
          "figures",
          "figures-chart",
          "gallery",
          "gallery-head",
          "gallery-languages",
          "gallery-offer",
          "gallery-platform",
          "gone",
          "gone-document",
          "governance",
          "governance-facts",
          "guide",
          "guide-en",
          "guide-fr",
          "header",
          "index",
          "index-links",
          "links",
          "map",
          "map-chart",
          "member",
          "milestone",
          "milestones",
          "names",
          "national-map",
          "page",
          "parties",
          "project",
          "project-detail",
          "project-facts",
          "projects",
          "seat",
          "site-page",
          "sources",
          "successions",
          "swatch",
          "themes",
          "timeline",
          "timeline-mark",
          "widget");
  private static final Layer DSFR = ofFiles("templates/dsfr/", "card", "themes");

  private static final Pattern GALLERY = Pattern.compile("(?:gallery|guide|index)(?:-.*)?");

  private final Set<String> names;
  private final UnaryOperator<String> texts;

  private Layer(Set<String> names, UnaryOperator<String> texts) {
    this.names = names;
    this.texts = texts;
  }

  /** Returns the templates that this jar brings. */
  public static Layer builtIn() {
    return BUILT_IN;
  }

  /** Returns the templates of the design system of the French State. */
  public static Layer dsfr() {
    return DSFR;
  }

  /** Makes a layer of texts by name. */
  public static Layer of(Map<String, String> templates) {
    return new Layer(templates.keySet(), name -> Objects.requireNonNull(templates.get(name), name));
  }

  /** Tells whether a template is one of the gallery, which has a look of its own. */
  static boolean isOfGallery(String name) {
    return GALLERY.matcher(name).matches();
  }

  /** Returns the names of the templates. */
  public Set<String> names() {
    return names;
  }

  /** Returns the template of a name. */
  public String text(String name) {
    return texts.apply(name);
  }

  /** Returns all templates by name. */
  public Map<String, String> toMap() {
    return names.stream().collect(Collectors.toUnmodifiableMap(name -> name, texts));
  }

  private static Layer ofFiles(String folder, String... names) {
    Map<String, String> known = new ConcurrentHashMap<>();
    return new Layer(
        Set.copyOf(List.of(names)),
        name -> known.computeIfAbsent(name, one -> read(folder + one + Templates.SUFFIX)));
  }

  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(Layer.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
