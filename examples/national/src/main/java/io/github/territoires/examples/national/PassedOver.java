package io.github.territoires.examples.national;

/**
 * Something in a folder that is not read.
 *
 * @param name its name
 * @param reason why
 */
record PassedOver(String name, Reason reason) {
  /** Why something is not read. */
  enum Reason {
    NO_OFFICIAL_FILE("not an official file of perimeters, passed over"),
    OUTSIDE("leads out of the folder, or nowhere: not followed");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Says so on a line. */
  String line() {
    return Visible.text(name) + ": " + reason.words();
  }
}
