package io.github.territoires.html;

import io.github.territoires.view.TextView;
import java.util.List;
import java.util.Optional;

/**
 * The start page of a publication.
 *
 * @param language the language that it speaks
 * @param direction the direction in which it is written
 * @param title the programme's name
 * @param notice what the compilation is and is not
 * @param territories the territories published
 */
record IndexView(
    String language,
    String direction,
    TextView title,
    Optional<TextView> notice,
    List<Entry> territories) {

  /**
   * A territory.
   *
   * @param name its name
   * @param editions one for each language
   */
  record Entry(TextView name, List<Edition> editions) {}

  /**
   * A territory in one language.
   *
   * @param language its tag
   * @param name its name in itself
   * @param embed where the stand-alone document is
   * @param fragment where the fragment is
   */
  record Edition(String language, String name, String embed, String fragment) {}
}
