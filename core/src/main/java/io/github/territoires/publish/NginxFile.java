package io.github.territoires.publish;

import io.github.territoires.publish.HeaderRule.Scope;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes {@code nginx.conf.example}: one location, to be included in a server block. */
final class NginxFile {
  private static final String HEAD =
      """
      # The headers for these files, for nginx. Include this file in a server block:
      #
      #   server {
      #     listen 443 ssl;
      #     server_name partner.example;
      #     root /var/www;
      #     include %s;
      #   }
      #
      # It is for these files at the address below, which comes of the base URL of the
      # publication, and nginx refuses a second location for that address.

      """;

  /** Headers that depend on the address wait in a variable; an empty one is not sent. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          HeaderRule.CACHE_CONTROL, "$territoires_cache",
          HeaderRule.CONTENT_SECURITY_POLICY, "$territoires_policy");

  private final StringBuilder out = new StringBuilder();
  private final String base;
  private final NavigableMap<String, String> mediaTypes;
  private final ContentTypes contentTypes;

  private NginxFile(String base, NavigableMap<String, String> mediaTypes) {
    this.base = base;
    this.mediaTypes = mediaTypes;
    this.contentTypes = ContentTypes.of(mediaTypes);
  }

  static String of(PublicationPlan plan) {
    String base = plan.baseUrl().map(url -> url.uri().getPath()).orElse("/");
    return new NginxFile(base, plan.mediaTypes()).write();
  }

  private String write() {
    out.append(HEAD.replace("%s", "/var/www" + base + "nginx.conf.example"));
    out.append("location ^~ \"" + quoted(base) + "\" {\n");
    types();
    variables();
    headers();
    contentTypes.byPath().keySet().forEach(this::single);
    return out.append("}\n").toString();
  }

  private void types() {
    NavigableMap<String, NavigableSet<String>> extensions = new TreeMap<>();
    contentTypes
        .byExtension()
        .forEach(
            (extension, mediaType) ->
                extensions.computeIfAbsent(mediaType, key -> new TreeSet<>()).add(extension));
    out.append("  types {\n");
    extensions.forEach((mediaType, all) -> line("  " + mediaType + " " + String.join(" ", all)));
    out.append("  }\n");
    line("default_type application/octet-stream");
    NavigableSet<String> texts = new TreeSet<>(mediaTypes.values());
    texts.removeIf(type -> type.equals(HeaderRule.HTML) || !type.startsWith("text/"));
    line("charset utf-8");
    if (!texts.isEmpty()) {
      line("charset_types " + String.join(" ", texts));
    }
  }

  /** The more specific pattern comes last and wins. */
  private void variables() {
    NavigableSet<String> extensions = htmlExtensions();
    out.append('\n');
    set(HeaderRule.CACHE_CONTROL, Scope.CHANGING, "");
    set(HeaderRule.CACHE_CONTROL, Scope.HASHED, Artifact.HASHED_END + "$");
    line("set " + VARIABLES.get(HeaderRule.CONTENT_SECURITY_POLICY) + " \"\"");
    if (!extensions.isEmpty()) {
      String html = "\\.(" + String.join("|", extensions) + ")$";
      String takenIn = "^" + pattern(base) + HeaderRule.TAKEN_IN + ".*" + html;
      set(HeaderRule.CONTENT_SECURITY_POLICY, Scope.OTHER_PAGES, html);
      set(HeaderRule.CONTENT_SECURITY_POLICY, Scope.PAGES_TAKEN_IN, takenIn);
    }
  }

  private NavigableSet<String> htmlExtensions() {
    NavigableSet<String> extensions = new TreeSet<>();
    contentTypes
        .byExtension()
        .forEach(
            (extension, mediaType) -> {
              if (mediaType.equals(HeaderRule.HTML)) {
                extensions.add(extension);
              }
            });
    return extensions;
  }

  private void set(String name, Scope scope, String pattern) {
    String set = "set " + VARIABLES.get(name) + " \"" + HeaderRule.value(name, scope) + "\"";
    if (pattern.isEmpty()) {
      line(set);
    } else {
      out.append("  if ($uri ~ \"" + pattern + "\") {\n");
      line("  " + set);
      out.append("  }\n");
    }
  }

  /** Nothing is inherited from the server block, where X-Frame-Options may stand. */
  private void headers() {
    out.append('\n');
    HeaderRule.ALL.stream()
        .filter(rule -> rule.scope() == Scope.EVERYTHING)
        .forEach(rule -> line("add_header " + rule.name() + " \"" + rule.value() + "\" always"));
    new TreeMap<>(VARIABLES).forEach((name, value) -> line("add_header " + name + " " + value));
  }

  private void single(String path) {
    String mediaType = mediaTypes.getOrDefault(path, "");
    out.append("\n  location = \"" + quoted(base + path) + "\" {\n    types {}\n");
    line("  default_type " + mediaType);
    Map<String, String> always = Headers.ofError();
    Headers.of(path, mediaType)
        .forEach(
            (name, value) -> {
              if (!name.equals("Content-Type")) {
                String errors = always.containsKey(name) ? " always" : "";
                line("  add_header " + name + " \"" + value + "\"" + errors);
              }
            });
    out.append("  }\n");
  }

  private static String quoted(String address) {
    return address.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** Writes each octet that is more than a letter or digit as its number. */
  private static String pattern(String address) {
    StringBuilder pattern = new StringBuilder();
    for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-_".indexOf(c) >= 0);
      pattern.append(plain ? String.valueOf(c) : "\\x" + HexFormat.of().toHexDigits(octet));
    }
    return pattern.toString();
  }

  private void line(String directive) {
    out.append("  ").append(directive).append(";\n");
  }
}
