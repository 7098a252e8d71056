package io.github.territoires.view;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A program that says under what defaults it runs, and a digest of all views of the bundled
 * programme and of one programme made of each seed that it is given.
 */
final class ViewsProgram {
  private static final List<Locale> LOCALES =
      List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"));

  private ViewsProgram() {}

  @SuppressWarnings("DefaultCharset") // that is what is shown
  public static void main(String... seeds) throws GeneralSecurityException {
    System.out.println(
        Locale.getDefault().toLanguageTag()
            + " "
            + ZoneId.systemDefault()
            + " "
            + Charset.defaultCharset());
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    update(digest, Catalog.bundled());
    for (String seed : seeds) {
      update(digest, Programmes.make(Long.parseLong(seed), 2, 2, 3));
    }
    System.out.println(HexFormat.of().formatHex(digest.digest()));
  }

  private static void update(MessageDigest digest, Programme programme) {
    for (Locale locale : LOCALES) {
      for (Record view : AllViews.of(programme, locale)) {
        digest.update(view.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
