package io.github.territoires.publish;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A header, and the files that it is sent with. The one list of these is what {@link Headers} tells
 * and what the files for web servers are made of.
 *
 * @param name the name of the header
 * @param value its value, in ASCII, without double quotes, dollar and percent signs, so that it may
 *     stand between double quotes in the files of every server
 * @param scope the files
 */
record HeaderRule(String name, String value, Scope scope) {
  /**
   * How the folders begin whose pages others take in. A web server includes fragments and elements
   * and heeds no policy of theirs; opened in a browser they need no more than a frame document.
   */
  static final String TAKEN_IN = "(embed|fragment|element)/v[0-9]+/";

  static final String CACHE_CONTROL = "Cache-Control";
  static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
  static final String HTML = "text/html";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
          + "base-uri 'none'; form-action 'none'; ";

  /** All rules, in the order in which headers are sent; no two for one header and one file. */
  static final List<HeaderRule> ALL =
      List.of(
          new HeaderRule("X-Content-Type-Options", "nosniff", Scope.EVERYTHING),
          new HeaderRule("Access-Control-Allow-Origin", "*", Scope.EVERYTHING),
          new HeaderRule(CACHE_CONTROL, "public, max-age=31536000, immutable", Scope.HASHED),
          new HeaderRule(
              CACHE_CONTROL, "public, max-age=300, stale-while-revalidate=86400", Scope.CHANGING),
          new HeaderRule(
              CONTENT_SECURITY_POLICY, POLICY + "frame-ancestors *", Scope.PAGES_TAKEN_IN),
          new HeaderRule(
              CONTENT_SECURITY_POLICY,
              POLICY + "frame-src 'self'; frame-ancestors 'self'",
              Scope.OTHER_PAGES));

  /** A header that is never sent: it would keep frames from other sites. */
  static final String NEVER = "X-Frame-Options";

  private static final Pattern PATH_TAKEN_IN = Pattern.compile(TAKEN_IN + ".*");

  /** Which files; nothing but the first is sent with errors. */
  enum Scope {
    /** Every file, and errors too. */
    EVERYTHING,
    /** Files whose names change with their content. */
    HASHED,
    /** All other files. */
    CHANGING,
    /** HTML that other sites show in a frame or include. */
    PAGES_TAKEN_IN,
    /** HTML that people open. */
    OTHER_PAGES
  }

  boolean matches(String path, String mediaType) {
    return switch (scope) {
      case EVERYTHING -> true;
      case HASHED -> Artifact.isHashed(path);
      case CHANGING -> !Artifact.isHashed(path);
      case PAGES_TAKEN_IN -> mediaType.equals(HTML) && PATH_TAKEN_IN.matcher(path).matches();
      case OTHER_PAGES -> mediaType.equals(HTML) && !PATH_TAKEN_IN.matcher(path).matches();
    };
  }

  /** Finds the value of the header that is sent in a scope. */
  static String value(String name, Scope scope) {
    return ALL.stream()
        .filter(rule -> rule.name.equals(name) && rule.scope == scope)
        .map(HeaderRule::value)
        .findFirst()
        .orElseThrow();
  }
}
