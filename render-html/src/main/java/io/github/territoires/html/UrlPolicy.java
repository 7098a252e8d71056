package io.github.territoires.html;

import java.util.Locale;
import java.util.Set;

/**
 * Decides which addresses may stand in a link. Escaping does not make {@code javascript:} harmless;
 * this does.
 *
 * @since 0.1
 */
public final class UrlPolicy {
  private static final UrlPolicy STANDARD = new UrlPolicy(Set.of("http", "https", "mailto", "tel"));
  private static final String NOWHERE = "#";

  private final Set<String> schemes;

  private UrlPolicy(Set<String> schemes) {
    this.schemes = schemes;
  }

  /**
   * Returns the policy that allows {@code http}, {@code https}, {@code mailto}, {@code tel} and
   * relative addresses, without control characters and blanks.
   */
  public static UrlPolicy standard() {
    return STANDARD;
  }

  /** Tells whether an address may stand in a link. */
  public boolean allows(String address) {
    if (address.isEmpty()) {
      return false;
    }
    if (!isPlain(address) && address.codePoints().anyMatch(UrlPolicy::isBlankOrControl)) {
      return false;
    }
    int end = endOfScheme(address);
    return end < 0 || schemes.contains(address.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isPlain(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c >= 0x7F || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Finds the colon behind a scheme, or behind what a browser may take for one. */
  private static int endOfScheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the address if it may stand in a link, else one that leads nowhere. */
  public String safe(String address) {
    return allows(address) ? address : NOWHERE;
  }

  private static boolean isBlankOrControl(int c) {
    if (c > ' ' && c < 0x7F) {
      return c == '\\';
    }
    return c <= ' '
        || Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
