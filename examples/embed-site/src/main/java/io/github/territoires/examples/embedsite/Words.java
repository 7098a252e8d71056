package io.github.territoires.examples.embedsite;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command says, in French or English. */
final class Words {
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

  /** Says that an option has a value that it cannot have, and what it expects. */
  String unfit(String option, Object value) {
    return say("argument.unfit", value, option, say("expects." + option));
  }

  /** Fills a sentence with values. */
  String say(String key, @Nullable Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
