package io.github.territoires.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that a web server is to send with published files. Every publication holds them in
 * the languages of common servers, as {@code .htaccess}, {@code _headers} and {@code
 * nginx.conf.example}; a server written in Java asks here and sends just the same.
 *
 * <pre>{@code
 * for (Manifest.Entry file : Manifest.read(folder.resolve(Manifest.FILE)).files()) {
 *   Map<String, String> headers = Headers.of(file.path(), file.mediaType());
 * }
 * }</pre>
 *
 * <p>Every site may read every file. Files whose names change with their content may be kept for
 * ever, all others for five minutes. HTML may load style sheets, images and scripts of its own
 * server only; frame documents may be shown on any site, other pages only on their own.
 *
 * @since 0.1
 */
public final class Headers {
  private Headers() {}

  /**
   * Returns what is sent with a file, in order, from the name of each header to its value.
   *
   * @param path where the file stands in the published folder
   * @param mediaType what it is, without parameters
   * @throws IllegalArgumentException if no file of a publication has such a path or media type
   */
  public static Map<String, String> of(String path, String mediaType) {
    Artifact.checkPath(path);
    Artifact.checkMediaType(mediaType);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", contentType(mediaType));
    for (HeaderRule rule : HeaderRule.ALL) {
      if (rule.matches(path, mediaType)) {
        headers.put(rule.name(), rule.value());
      }
    }
    return Collections.unmodifiableMap(headers);
  }

  /**
   * Returns what is sent with an error such as 404, so that a script on another site learns of it;
   * nothing in it lets the error be kept.
   */
  public static Map<String, String> ofError() {
    Map<String, String> headers = new LinkedHashMap<>();
    for (HeaderRule rule : HeaderRule.ALL) {
      if (rule.scope() == HeaderRule.Scope.EVERYTHING) {
        headers.put(rule.name(), rule.value());
      }
    }
    return Collections.unmodifiableMap(headers);
  }

  /** Adds the charset where a media type has one; JSON and XML of other types carry their own. */
  static String contentType(String mediaType) {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }
}
