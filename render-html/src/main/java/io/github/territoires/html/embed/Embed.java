package io.github.territoires.html.embed;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.model.WebAddress;
import java.util.Objects;

/**
 * A published widget in one language: what sites embed.
 *
 * <pre>{@code
 * Embed projects =
 *     new Embed(
 *         "https://partner.example/ti/",
 *         "phase-1/ti-7507",
 *         "projects",
 *         "fr",
 *         "Projets – Limoges Métropole – ELAN",
 *         900);
 * String toPaste = Snippet.of(projects).text(Form.FRAME);
 * }</pre>
 *
 * @param site the address of the published folder, which ends in a slash
 * @param subject the id of the territory, the project or the phase
 * @param widget the widget's id
 * @param language the BCP 47 tag of the language that it speaks
 * @param title what it shows, in words without markup
 * @param height about how high it is in a frame, in CSS pixels
 * @since 0.1
 */
public record Embed(
    String site, String subject, String widget, String language, String title, int height) {

  /** Checks the address and the height, and adds the slash at the end of the former. */
  public Embed {
    String address = WebAddress.of(site).value();
    site = address.endsWith("/") ? address : address + "/";
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(widget, "widget");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    if (height < 1) {
      throw new IllegalArgumentException("height " + height + " must be at least 1");
    }
  }

  /** Returns the address of the page for people about the subject. */
  public String page() {
    return site + SitePaths.page(subject, language);
  }

  /** Returns the address of the document that stands in a frame. */
  public String document() {
    return address("embed", WidgetPath.USUAL_LEVEL);
  }

  /** Returns the address of what oEmbed says of it. */
  public String oEmbed(OEmbed.Format format) {
    return site + SitePaths.oEmbed(subject, widget, language, format.code());
  }

  String address(String folder, int headingLevel) {
    return site + new WidgetPath(folder, subject, widget, 1, language, headingLevel);
  }
}
