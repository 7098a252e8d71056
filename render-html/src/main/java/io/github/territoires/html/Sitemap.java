package io.github.territoires.html;

import io.github.territoires.text.Html;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Lists the pages for people, for search engines. */
final class Sitemap {
  static final String PATH = "sitemap.xml";
  static final String MEDIA_TYPE = "application/xml";

  private Sitemap() {}

  /**
   * Appends the sitemap.
   *
   * @param subjects the ids of what has a page
   * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
   */
  static void append(
      Settings settings, Collection<String> subjects, List<Locale> locales, Appendable out)
      throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    out.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (String subject : subjects) {
      for (Locale locale : locales) {
        out.append("<url><loc>").append(address(settings, subject, locale)).append("</loc>");
        for (Locale edition : locales) {
          out.append("<xhtml:link rel=\"alternate\" hreflang=\"")
              .append(Html.escape(edition.toLanguageTag()))
              .append("\" href=\"")
              .append(address(settings, subject, edition))
              .append("\"/>");
        }
        out.append("</url>\n");
      }
    }
    out.append("</urlset>\n");
  }

  private static String address(Settings settings, String subject, Locale locale) {
    return Html.escape(settings.page(subject, locale.toLanguageTag()).orElseThrow());
  }
}
