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
 * @param notice what the compilation is and is not; absent where it says nothing of the kind
 * @param territories the territories published; empty where none has content
 * @param asOf the day of the data
 */
record IndexView(
    String language,
    String direction,
    TextView title,
    Optional<TextView> notice,
    List<Entry> territories,
    String asOf) {

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
   * @param direction the direction in which it is written
   * @param name its name in itself
   * @param embed where the stand-alone document is
   * @param read the words that lead there
   * @param fragment where the fragment is
   * @param include the words that lead there
   */
  record Edition(
      String language,
      String direction,
      String name,
      String embed,
      String read,
      String fragment,
      String include) {}
}
