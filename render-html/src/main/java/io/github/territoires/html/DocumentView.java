package io.github.territoires.html;

import io.github.territoires.html.embed.OEmbed;
import io.github.territoires.html.internal.Content;
import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A document of its own around a widget.
 *
 * @param title the document's title
 * @param language the BCP 47 tag of the language that it speaks
 * @param direction the direction in which it is written
 * @param summary what it is about, in a sentence; absent where nobody has said, and in a frame
 * @param links what it refers to in its head
 * @param content the widget
 */
record DocumentView(
    String title,
    String language,
    String direction,
    Optional<TextView> summary,
    Links links,
    Content content) {
  private static final int LONGEST_SUMMARY = 160;

  /**
   * What a document refers to in its head.
   *
   * @param stylesheet the address of the style sheet
   * @param script the address of the script; absent where there is none
   * @param canonical the address of the page for people; absent where the publication has none
   * @param linkedData the address of the subject as linked data; absent where there is none
   * @param editions the same in all languages; empty where the publication has no address
   * @param descriptions where oEmbed describes it; empty where the publication has no address
   */
  record Links(
      String stylesheet,
      Optional<String> script,
      Optional<String> canonical,
      Optional<String> linkedData,
      List<Edition> editions,
      List<Description> descriptions) {

    /** Makes the links of what refers to a style sheet alone. */
    static Links to(String stylesheet) {
      return new Links(
          stylesheet, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
  }

  /**
   * The same in a language.
   *
   * @param language its BCP 47 tag
   * @param address where it is
   */
  record Edition(String language, String address) {}

  /**
   * What oEmbed says of a widget.
   *
   * @param mediaType in which format
   * @param address where it is
   */
  record Description(String mediaType, String address) {
    /** Returns one in each format. */
    static List<Description> of(String site, String subject, String widget, String language) {
      return Arrays.stream(OEmbed.Format.values())
          .map(
              format ->
                  new Description(
                      format.mediaType() + "+oembed",
                      site + SitePaths.oEmbed(subject, widget, language, format.code())))
          .toList();
    }
  }

  static DocumentView of(FrameView frame, Content content, Links links) {
    return new DocumentView(
        title(frame), frame.language(), frame.direction(), Optional.empty(), links, content);
  }

  /** Returns this document with what search engines show of it. */
  DocumentView about(SubjectView subject) {
    return new DocumentView(
        title, language, direction, said(subject).map(DocumentView::shortened), links, content);
  }

  private static Optional<TextView> said(SubjectView subject) {
    if (subject instanceof TerritoryView territory) {
      return territory
          .header()
          .introduction()
          .or(territory.about()::description)
          .or(territory.about()::purpose);
    }
    return subject instanceof ProjectView project
        ? project.summary().or(project::description)
        : ((PhaseView) subject).about().purpose();
  }

  /** Cuts a text between two words. */
  private static TextView shortened(TextView text) {
    String words = text.words().replaceAll("\\s+", " ").strip();
    if (words.length() > LONGEST_SUMMARY) {
      int end = words.lastIndexOf(' ', LONGEST_SUMMARY - 1);
      words = words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, 1)) + "…";
    }
    return new TextView(words, text.language());
  }

  /** Says what a widget shows, and of whom. */
  static String title(FrameView frame) {
    return new Heading(frame.kicker(), frame.title(), frame.subtitle()).words();
  }
}
