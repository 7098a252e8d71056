package io.github.territoires.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which addresses may stand in a link. Escaping does not make {@code javascript:} harmless;
 * this does.
 *
 * @since 0.1
 */
public final class UrlPolicy {
  private static final UrlPolicy STANDARD = new UrlPolicy(Set.of("http", "https", "mailto", "tel"));
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
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
    if (address.isEmpty() || address.chars().anyMatch(UrlPolicy::isBlankOrControl)) {
      return false;
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return schemes.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
    int colon = address.indexOf(':');
    int end = address.split("[/?#]", 2)[0].length();
    return colon < 0 || colon > end;
  }

  /** Returns the address if it may stand in a link, else one that leads nowhere. */
  public String safe(String address) {
    return allows(address) ? address : NOWHERE;
  }

  private static boolean isBlankOrControl(int c) {
    return c <= ' '
        || c == '\\'
        || Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
