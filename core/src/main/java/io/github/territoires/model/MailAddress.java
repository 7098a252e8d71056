package io.github.territoires.model;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A functional electronic mail address, such as that of a department of a town hall; never a
 * person's.
 *
 * @param value the address, its domain in lower case
 * @since 0.1
 */
public record MailAddress(String value) {
  private static final int LENGTH = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
              + "[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])");
  private static final Pattern MAILTO = Pattern.compile("^mailto:", Pattern.CASE_INSENSITIVE);

  /** Brings the domain into lower case, or refuses what is not a plain ASCII address. */
  public MailAddress {
    Objects.requireNonNull(value, "value");
    if (value.length() > LENGTH || !FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "mail address", value, "a plain address such as contact@example.org");
    }
    int at = value.lastIndexOf('@');
    value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
  }

  /** Makes an address of its text. */
  public static MailAddress of(String address) {
    return new MailAddress(address);
  }

  /** Reads an address as people write it: blanks around it and {@code mailto:} pass. */
  public static MailAddress parse(String text) {
    return new MailAddress(MAILTO.matcher(Checks.trimmed(text)).replaceFirst(""));
  }

  /** Returns the address. */
  @Override
  public String toString() {
    return value;
  }
}
