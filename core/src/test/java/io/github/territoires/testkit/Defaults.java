package io.github.territoires.testkit;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Defaults of the virtual machine other than those at hand, for as long as something takes. */
final class Defaults {
  /** One with letters of its own for i, one with digits of its own and other years. */
  static final List<Locale> LOCALES =
      List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

  private static final TimeZone ZONE = TimeZone.getTimeZone("Pacific/Kiritimati");

  private Defaults() {}

  static <T> T under(Locale locale, Supplier<T> work) {
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    Locale base = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(locale);
    TimeZone.setDefault(ZONE);
    try {
      return work.get();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(base);
      Locale.setDefault(Locale.Category.DISPLAY, display);
      Locale.setDefault(Locale.Category.FORMAT, format);
    }
  }
}
