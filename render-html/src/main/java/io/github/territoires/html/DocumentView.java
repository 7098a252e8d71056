package io.github.territoires.html;

import io.github.territoires.html.internal.Content;
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
   * @param stylesheet the relative address of the style sheet; absent where the theme has none
   * @param canonical its own address; absent where the publication has none
   * @param editions the same in all languages; empty where the publication has no address
   */
  record Links(Optional<String> stylesheet, Optional<String> canonical, List<Edition> editions) {}

  /**
   * The same in a language.
   *
   * @param language its BCP 47 tag
   * @param address where it is
   */
  record Edition(String language, String address) {}

  static DocumentView of(FrameView frame, Content content, Links links) {
    return new DocumentView(
        new Heading(frame.kicker(), frame.title(), frame.subtitle()).words(),
        frame.language(),
        frame.direction(),
        links,
        content);
  }
}
