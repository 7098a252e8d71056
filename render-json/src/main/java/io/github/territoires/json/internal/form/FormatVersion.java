package io.github.territoires.json.internal.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the format. Within a major version fields and constants may be added.
 *
 * @param major changes when documents of before are no longer understood
 * @param minor changes when something is added
 */
public record FormatVersion(int major, int minor) {
  /** The version that is written here, and read whole. */
  public static final FormatVersion OURS = new FormatVersion(1, 0);

  private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

  /** Reads a version; nothing if it is none. */
  public static Optional<FormatVersion> parse(String text) {
    Matcher version = FORM.matcher(text);
    return version.matches()
        ? Optional.of(
            new FormatVersion(
                Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
