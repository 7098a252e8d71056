package io.github.territoires.view;

import io.github.territoires.label.Labels;
import io.github.territoires.model.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * A text of the programme, chosen for a reader.
 *
 * @param words the words
 * @param language the BCP 47 tag of the language they are in; absent where it is the view's own
 * @since 0.1
 */
public record TextView(String words, Optional<String> language) {

  /** Chooses the wording for a reader who asked for a locale. */
  public static TextView of(Text text, Locale asked) {
    Text.Wording wording = text.resolve(asked);
    String spoken = Labels.of(asked).locale().getLanguage();
    return new TextView(
        wording.words(),
        wording.language().getLanguage().equals(spoken)
            ? Optional.empty()
            : Optional.of(wording.language().toLanguageTag()));
  }
}
