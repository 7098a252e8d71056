package io.github.territoires.html;

import java.util.List;
import java.util.Optional;

/**
 * What every page of the gallery has.
 *
 * @param language the language that it speaks
 * @param direction the direction in which it is written
 * @param up where the start of the publication is
 * @param guide where the guide is; absent where there is nothing to embed
 * @param stylesheets the relative addresses of its style sheets
 * @param script the relative address of its script
 * @param editions the same page in the other languages
 * @param asOf the day of the data
 */
record GalleryPage(
    String language,
    String direction,
    String up,
    Optional<String> guide,
    List<String> stylesheets,
    String script,
    List<Edition> editions,
    String asOf) {

  /**
   * A page in another language.
   *
   * @param language its BCP 47 tag
   * @param name the language's name in itself
   * @param address where it is
   */
  record Edition(String language, String name, String address) {}

  /**
   * What a site may run on.
   *
   * @param id its id
   * @param suited the form that suits it
   * @param name its name
   * @param form the name of the form
   */
  record Platform(String id, String suited, String name, String form) {}

  /**
   * A widget that can be embedded.
   *
   * @param id the widget's id
   * @param name what it is
   * @param title what it shows, and of whom
   * @param document where it stands by itself
   * @param first what to paste where nothing is known of the site; absent without an address
   * @param others what to paste else
   */
  record Shown(
      String id,
      String name,
      String title,
      String document,
      Optional<Offer> first,
      List<Offer> others) {}

  /**
   * What to paste.
   *
   * @param id what tells it from the other offers of its widget
   * @param form the form's code
   * @param name its name
   * @param line the line to paste
   * @param privacy who learns of the site's visitors
   */
  record Offer(String id, String form, String name, String line, String privacy) {}
}
