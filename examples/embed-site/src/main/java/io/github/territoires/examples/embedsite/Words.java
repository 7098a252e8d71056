package io.github.territoires.examples.embedsite;

import io.github.territoires.model.UnknownIdException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
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

  /** Fills a sentence with values; names of files are shown in a visible form. */
  String say(String key, @Nullable Object... values) {
    Object[] shown =
        Arrays.stream(values)
            .map(one -> one instanceof Path path ? visible(path.toString()) : one)
            .toArray();
    return new MessageFormat(bundle.getString(key), locale).format(shown);
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

  /** Shows what somebody typed: in part where it is long, and in a visible form. */
  static String shown(String typed) {
    String visible = visible(typed);
    return visible.length() <= LONGEST_VALUE ? visible : visible.substring(0, LONGEST_VALUE) + "…";
  }

  /** Shows a name without what moves the cursor, breaks the line or turns the direction. */
  static String visible(String name) {
    return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\ufffd");
  }
}
