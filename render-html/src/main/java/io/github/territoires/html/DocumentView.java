package io.github.territoires.html;

import io.github.territoires.html.internal.Content;

/**
 * A document of its own around a widget, for an iframe.
 *
 * @param title the document's title
 * @param language the BCP 47 tag of the language that it speaks
 * @param direction the direction in which it is written
 * @param stylesheet the relative address of the style sheet
 * @param content the widget
 */
record DocumentView(
    String title, String language, String direction, String stylesheet, Content content) {

  static DocumentView of(FrameView frame, Content content, String stylesheet) {
    return new DocumentView(
        new Heading(frame.kicker(), frame.title(), frame.subtitle()).words(),
        frame.language(),
        frame.direction(),
        stylesheet,
        content);
  }
}
