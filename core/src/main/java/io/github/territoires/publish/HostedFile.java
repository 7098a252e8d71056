package io.github.territoires.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes {@code _headers} for hosts of static sites. Two patterns that match one address add their
 * values up there, so for each header no two patterns match one file.
 */
final class HostedFile {
  private static final String HEAD =
      """
      # The headers for these files, for Netlify, Cloudflare Pages and hosts that read the same
      # format. They read it at the top of a site only: where these files stand in a folder,
      # publish with a base URL that names the folder, and copy this file to the top.
      """;

  private final NavigableMap<String, String> mediaTypes;
  private final NavigableMap<String, Map<String, String>> blocks = new TreeMap<>();

  private HostedFile(NavigableMap<String, String> mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  static String of(PublicationPlan plan) {
    String base = plan.baseUrl().map(url -> url.uri().getRawPath()).orElse("/");
    return new HostedFile(plan.mediaTypes()).write(base);
  }

  private String write(String base) {
    contentTypes();
    HeaderRule.ALL.forEach(this::rule);
    StringBuilder out = new StringBuilder(HEAD);
    blocks.forEach(
        (pattern, headers) -> {
          out.append('\n').append(base).append(pattern).append('\n');
          headers.forEach((name, value) -> out.append("  " + name + ": " + value + "\n"));
        });
    return out.toString();
  }

  /** What may be kept for ever is named in full, so that no error falls under its pattern. */
  private void rule(HeaderRule rule) {
    NavigableMap<String, Optional<String>> values = new TreeMap<>();
    mediaTypes.forEach(
        (path, mediaType) ->
            values.put(
                path,
                rule.matches(path, mediaType) ? Optional.of(rule.value()) : Optional.empty()));
    add(
        rule.name(),
        rule.scope() == HeaderRule.Scope.HASHED
            ? PathPatterns.exact(values)
            : PathPatterns.of(values, ""));
  }

  /** Goes by extension, so that most files are told their type by few patterns. */
  private void contentTypes() {
    NavigableMap<String, NavigableMap<String, Optional<String>>> byExtension = new TreeMap<>();
    mediaTypes.forEach(
        (path, mediaType) ->
            byExtension
                .computeIfAbsent(
                    ContentTypes.extension(path).map(one -> "." + one).orElse(""),
                    extension -> new TreeMap<>())
                .put(path, Optional.of(Headers.contentType(mediaType))));
    byExtension.forEach(
        (extension, values) ->
            add(
                "Content-Type",
                extension.isEmpty()
                    ? PathPatterns.exact(values)
                    : PathPatterns.of(values, extension)));
  }

  private void add(String name, Map<String, String> values) {
    values.forEach(
        (pattern, value) ->
            blocks.computeIfAbsent(pattern, key -> new LinkedHashMap<>()).put(name, value));
  }
}
