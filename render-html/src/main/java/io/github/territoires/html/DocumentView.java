package io.github.territoires.html;

import io.github.territoires.html.embed.OEmbed;
import io.github.territoires.html.internal.Content;
import io.github.territoires.html.internal.SitePaths;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A document of its own around a widget.
 *
 * @param title the document's title
 * @param language the BCP 47 tag of the language that it speaks
 * @param direction the direction in which it is written
 * @param links what it refers to in its head
 * @param content the widget
 */
record DocumentView(String title, String language, String direction, Links links, Content content) {

  /**
   * What a document refers to in its head.
   *
   * @param stylesheet the address of the style sheet; absent where the theme has none
   * @param script the address of the script; absent where there is none
   * @param canonical the address of the page for people; absent where the publication has none
   * @param editions the same in all languages; empty where the publication has no address
   * @param descriptions where oEmbed describes it; empty where the publication has no address
   */
  record Links(
      Optional<String> stylesheet,
      Optional<String> script,
      Optional<String> canonical,
      List<Edition> editions,
      List<Description> descriptions) {}

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
    return new DocumentView(title(frame), frame.language(), frame.direction(), links, content);
  }

  /** Says what a widget shows, and of whom. */
  static String title(FrameView frame) {
    return new Heading(frame.kicker(), frame.title(), frame.subtitle()).words();
  }
}
