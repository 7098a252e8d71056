package io.github.territoires.html.internal;

/** Where files stand in a publication, relative to its folder; an API for ever. */
public final class SitePaths {
  /** The level of a widget's title that paths do not name. */
  public static final int DEFAULT_HEADING_LEVEL = 2;

  /** The style sheet that pasted snippets name. */
  public static final String STYLESHEET = "assets/v1/ti.css";

  /** The script that pasted snippets name. */
  public static final String SCRIPT = "assets/v1/embed.js";

  private SitePaths() {}

  /** Returns the path of the page for people about a subject. */
  public static String page(String subject, String language) {
    return "page/v1/" + subject + "/index." + language + ".html";
  }

  /**
   * Returns the path of a widget.
   *
   * @param folder {@code fragment}, {@code element} or {@code embed}
   * @param page which page of several, counted from 1
   * @param headingLevel the level of its title, 0 for none, named where it is not the usual one
   */
  public static String widget(
      String folder, String subject, String widget, int page, String language, int headingLevel) {
    return folder
        + "/v1/"
        + subject
        + "/"
        + widget
        + (page == 1 ? "" : "." + page)
        + "."
        + language
        + (headingLevel == DEFAULT_HEADING_LEVEL ? "" : ".h" + headingLevel)
        + ".html";
  }

  /**
   * Returns the path of what oEmbed says of a widget.
   *
   * @param format {@code json} or {@code xml}
   */
  public static String oEmbed(String subject, String widget, String language, String format) {
    return "oembed/v1/" + subject + "/" + widget + "." + language + "." + format;
  }

  /** Returns what leads from a file up to the folder of the publication. */
  public static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
