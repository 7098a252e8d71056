package io.github.territoires.html.internal;

/** Where files stand in a publication, relative to its folder; an API for ever. */
public final class SitePaths {
  /** The style sheet that pasted snippets name. */
  public static final String STYLESHEET = "assets/v1/ti.css";

  /** The script that pasted snippets name. */
  public static final String SCRIPT = "assets/v1/embed.js";

  private SitePaths() {}

  /** Returns the path of the page for people about a subject. */
  public static String page(String subject, String language) {
    return WidgetPath.of("page", subject, "index", language).toString();
  }

  /**
   * Returns the path of what oEmbed says of a widget.
   *
   * @param format {@code json} or {@code xml}
   */
  public static String oEmbed(String subject, String widget, String language, String format) {
    return "oembed/v1/" + subject + "/" + widget + "." + language + "." + format;
  }

  /** Returns the path of a subject as linked data, which another contributor may bring. */
  public static String linkedData(String subject) {
    return "data/v1/" + subject + ".jsonld";
  }

  /** Returns what leads from a file up to the folder of the publication. */
  public static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
