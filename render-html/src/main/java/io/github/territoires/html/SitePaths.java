package io.github.territoires.html;

/** Where files stand in a publication, relative to its folder; an API for ever. */
final class SitePaths {
  /** The style sheet that pasted snippets name. */
  static final String STYLESHEET = "assets/v1/ti.css";

  private SitePaths() {}

  /** Returns the path of the page for people about a subject. */
  static String page(String subject, String language) {
    return "page/v1/" + subject + "/index." + language + ".html";
  }

  /**
   * Returns the path of a widget.
   *
   * @param form {@code fragment} or {@code embed}
   * @param page which page of several, counted from 1
   * @param headingLevel the level of its title, named where it is not the usual one
   */
  static String widget(
      String form, String subject, String widget, int page, String language, int headingLevel) {
    return form
        + "/v1/"
        + subject
        + "/"
        + widget
        + (page == 1 ? "" : "." + page)
        + "."
        + language
        + (headingLevel == HtmlRenderer.DEFAULT_HEADING_LEVEL ? "" : ".h" + headingLevel)
        + ".html";
  }

  /** Returns what leads from a file up to the folder of the publication. */
  static String up(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
