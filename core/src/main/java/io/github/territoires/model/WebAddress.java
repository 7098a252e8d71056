package io.github.territoires.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The absolute address of a page or file on the web: {@code http} or {@code https} only, with a
 * host, without a user name, in ASCII.
 *
 * <pre>{@code
 * WebAddress.parse("www.limoges-metropole.fr/énergie").toString();
 * // "https://www.limoges-metropole.fr/%C3%A9nergie"
 * }</pre>
 *
 * @param value the address: scheme and host in lower case, anything but ASCII percent-encoded
 * @since 0.1
 */
public record WebAddress(String value) {
  private static final int LENGTH = 2048;
  private static final int LABEL = 63;

  /** What may stand in a path and a query as it is, beside letters and digits. */
  private static final String SAFE = "/-._~?=&+,;:@!$'()*";

  private static final Pattern FORM =
      Pattern.compile(
          "(https?)://([^/?#@:]+)(?::([0-9]{1,5}))?([/?#].*)?", Pattern.CASE_INSENSITIVE);
  private static final int LAST_PORT = 65_535;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
  private static final Pattern BARE = Pattern.compile("www\\.\\S+", Pattern.CASE_INSENSITIVE);
  private static final String EXPECTED =
      "an http or https address without blanks, such as https://www.limoges-metropole.fr/";

  /** Brings the address into its canonical form, or refuses it. */
  public WebAddress {
    Objects.requireNonNull(value, "value");
    value = plain(value) ? value : canonical(value);
  }

  /** Makes an address of its text, which begins with {@code http://} or {@code https://}. */
  public static WebAddress of(String address) {
    return new WebAddress(address);
  }

  /** Reads an address as people write it: blanks around it pass, and {@code www.} alone. */
  public static WebAddress parse(String text) {
    String stripped = Checks.trimmed(text);
    return new WebAddress(BARE.matcher(stripped).matches() ? "https://" + stripped : stripped);
  }

  /** Returns the address as a URI. */
  public URI uri() {
    return URI.create(value);
  }

  /** Returns the address. */
  @Override
  public String toString() {
    return value;
  }

  /**
   * Tells whether an address is one of those, as most are, that are canonical at a glance: a host
   * of letters in lower case, digits, dashes and dots, and a path or query of what needs no escape.
   */
  static boolean plain(String value) {
    int host = value.startsWith("https://") ? 8 : 7;
    int path = value.indexOf('/', host);
    if (path < 0 || value.length() > LENGTH || !(host == 8 || value.startsWith("http://"))) {
      return false;
    }
    for (int i = path; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!alphanumeric(c) && (c < 'A' || c > 'Z') && SAFE.indexOf(c) < 0) {
        return false;
      }
    }
    return plainHost(value, host, path);
  }

  /**
   * Tells whether a host is made of labels as they are registered, the last with a letter first.
   */
  private static boolean plainHost(String value, int from, int to) {
    int label = from;
    for (int i = from; i <= to; i++) {
      char c = i == to ? '.' : value.charAt(i);
      if (c == '.') {
        if (i == label || i - label > LABEL || value.charAt(i - 1) == '-') {
          return false;
        }
        label = i == to ? label : i + 1;
      } else if (!alphanumeric(c) && !(c == '-' && i > label)) {
        return false;
      }
    }
    return value.charAt(label) >= 'a';
  }

  private static boolean alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  static String canonical(String value) {
    Matcher form = FORM.matcher(value);
    if (value.length() > LENGTH || !form.matches() || LONE_SURROGATE.matcher(value).find()) {
      throw refused(value);
    }
    try {
      String host = IDN.toASCII(form.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      String port = form.group(3) == null ? "" : ":" + port(form.group(3));
      String rest = form.group(4) == null ? "/" : form.group(4);
      String path = rest.startsWith("/") ? rest : "/" + rest;
      URI uri = new URI(form.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + path);
      String address = ascii(uri.toString());
      if (uri.getHost() == null || address.length() > LENGTH) {
        throw refused(value);
      }
      return address;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw refused(value);
    }
  }

  private static int port(String digits) {
    int port = Integer.parseInt(digits);
    if (port < 1 || port > LAST_PORT) {
      throw new IllegalArgumentException(digits);
    }
    return port;
  }

  /** Percent-encodes what is not ASCII as it is: {@link URI#toASCIIString()} would compose it. */
  private static String ascii(String address) {
    StringBuilder out = new StringBuilder(address.length());
    address
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                out.append((char) c);
              } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append('%').append(HEX.toHexDigits(octet));
                }
              }
            });
    return out.toString();
  }

  private static InvalidValueException refused(String value) {
    return new InvalidValueException("web address", value, EXPECTED);
  }
}
