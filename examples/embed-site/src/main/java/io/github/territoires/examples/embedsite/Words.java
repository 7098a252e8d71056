package io.github.territoires.examples.embedsite;

import io.github.territoires.model.UnknownIdException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command says, in French or English. */
final class Words {
  private static final int LONGEST_VALUE = 100;

  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            Words.class.getPackageName() + ".messages", locale, Words.class.getClassLoader());
  }

  /** Returns those for a reader of a language: French, or else English. */
  static Words of(Locale asked) {
    boolean french = asked.getLanguage().equals(Locale.FRENCH.getLanguage());
    return new Words(french ? Locale.FRENCH : Locale.ENGLISH);
  }

  Locale locale() {
    return locale;
  }

  /** Returns all of them, for the help of the commands. */
  ResourceBundle bundle() {
    return bundle;
  }

  /** Fills a sentence with values. */
  String say(String key, @Nullable Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** Says that an option has a value that it cannot have, and what it expects. */
  String unfit(String option, String value) {
    String expected = "expects." + option;
    return bundle.containsKey(expected)
        ? say("argument.unfit", shown(value), option, say(expected))
        : say("argument.wrong", option);
  }

  /** Says that something is not known, and what was probably meant. */
  String unknown(UnknownIdException unknown) {
    String kind = say("kind." + unknown.kind());
    return unknown
        .nearest()
        .map(near -> say("unknown.near", kind, shown(unknown.id()), near))
        .orElseGet(() -> say("unknown", kind, shown(unknown.id())));
  }

  /** Shows what somebody typed: in part where it is long, and without what moves the cursor. */
  static String shown(String typed) {
    String visible = typed.replaceAll("\\p{Cntrl}", "\ufffd");
    return visible.length() <= LONGEST_VALUE ? visible : visible.substring(0, LONGEST_VALUE) + "…";
  }
}
