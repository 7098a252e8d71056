package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Handlebars.SafeString;
import io.github.territoires.text.Html;
import io.github.territoires.view.TextView;
import org.jspecify.annotations.Nullable;

/** Marks a text with its language, where that is not the one around it. */
final class Spoken {
  private Spoken() {}

  /**
   * Returns what stands for a text in markup; anything but a text stands for itself.
   *
   * @param escaped whether texts are markup already
   */
  static @Nullable Object of(@Nullable Object value, boolean escaped) {
    if (!(value instanceof TextView text)) {
      return value;
    }
    if (text.language().isEmpty()) {
      return text.words();
    }
    String language = text.language().get();
    return new SafeString(
        "<span lang=\""
            + (escaped ? language : Html.escape(language))
            + "\" dir=\"auto\">"
            + (escaped ? text.words() : Html.escape(text.words()))
            + "</span>");
  }
}
