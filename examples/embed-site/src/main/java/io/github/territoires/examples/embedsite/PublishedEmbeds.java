package io.github.territoires.examples.embedsite;

import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.OEmbed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the widgets that a published folder describes, by the address of a page or a document. */
final class PublishedEmbeds {
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "embed/v1/(.+)/([^/.]+)(?:\\.[0-9]+)?\\.([A-Za-z0-9-]+)(?:\\.h[0-6])?\\.html");
  private static final Pattern PAGE =
      Pattern.compile("page/v1/(.+)/index\\.([A-Za-z0-9-]+)\\.html");

  /** The widgets that pages for people show: each subject has one of them. */
  private static final Set<String> WHOLE = Set.of("page", "project", "directory");

  private final Path folder;
  private final Set<String> files;
  private final JsonMapper json = JsonMapper.builder().build();
  private final String provider;
  private final String site;

  /** Looks at one of the widgets, which all say the same of who publishes and where. */
  PublishedEmbeds(Path folder, Set<String> files) throws IOException {
    this.folder = folder;
    this.files = files;
    Optional<String> any =
        files.stream()
            .filter(file -> file.startsWith("oembed/") && file.endsWith(".json"))
            .sorted()
            .findFirst();
    JsonNode said = any.isEmpty() ? json.createObjectNode() : said(any.get());
    this.provider = said.path("provider_name").asString("");
    this.site = said.path("provider_url").asString("");
  }

  /** Says who publishes; empty where nothing can be embedded. */
  String provider() {
    return provider;
  }

  /** Finds a widget. */
  Optional<Embed> find(String address) {
    Matcher document = DOCUMENT.matcher(address);
    if (document.find()) {
      return read(
          address, document.start(), document.group(1), document.group(2), document.group(3));
    }
    Matcher page = PAGE.matcher(address);
    if (!page.find()) {
      return Optional.empty();
    }
    return WHOLE.stream()
        .flatMap(
            widget -> read(address, page.start(), page.group(1), widget, page.group(2)).stream())
        .findFirst();
  }

  /**
   * Returns the {@code Link} headers of a page or a document: where oEmbed describes it, as its own
   * head says too. They have no titles, which would have to be in ASCII.
   */
  List<String> links(String path) {
    return find(site + path)
        .filter(embed -> path.startsWith("page/") || isFirstPage(site + path, embed))
        .map(Embed::oEmbed)
        .map(
            json ->
                List.of(
                    link(json, OEmbed.Format.JSON),
                    link(json.replaceFirst("json$", OEmbed.Format.XML.code()), OEmbed.Format.XML)))
        .orElse(List.of());
  }

  private static boolean isFirstPage(String address, Embed embed) {
    String document = embed.document();
    return address.startsWith(document.substring(0, document.length() - "html".length()));
  }

  private static String link(String address, OEmbed.Format format) {
    return "<" + address + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "+oembed\"";
  }

  private Optional<Embed> read(
      String address, int start, String subject, String widget, String language) {
    String file = "oembed/v1/" + subject + "/" + widget + "." + language + ".json";
    if (!files.contains(file)) {
      return Optional.empty();
    }
    try {
      JsonNode said = said(file);
      String site = said.path("provider_url").asString();
      return Optional.of(
              new Embed(
                  site,
                  subject,
                  widget,
                  language,
                  said.path("title").asString(),
                  said.path("height").asInt()))
          .filter(embed -> address.substring(0, start).equals(site));
    } catch (IOException e) {
      return Optional.empty(); // it has just been published anew
    }
  }

  private JsonNode said(String file) throws IOException {
    return json.readTree(Files.readString(folder.resolve(file)));
  }
}
