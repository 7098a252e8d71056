package io.github.territoires.examples.embedsite;

import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.OEmbed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the widgets that a published folder describes, by the address of a page or a document. */
final class PublishedEmbeds {
  private static final Pattern DESCRIPTION =
      Pattern.compile("oembed/v1/(.+)/([^/.]+)\\.([^/.]+)\\.json");

  /** The widgets that pages for people show: each subject has one of them. */
  private static final Set<String> WHOLE = Set.of("page", "project", "directory");

  private final Path folder;
  private final JsonMapper json = JsonMapper.builder().build();
  private final String provider;
  private final String site;

  /** By the addresses under which widgets are found. */
  private final Map<String, Described> described = new HashMap<>();

  private record Described(String file, String subject, String widget, String language) {
    /** Returns the widget as it is embedded from a site. */
    Embed embed(String site, String title, int height) {
      return new Embed(site, subject, widget, language, title, height);
    }
  }

  /** Looks at one of the widgets, which all say the same of who publishes and where. */
  PublishedEmbeds(Path folder, Collection<String> files) throws IOException {
    this.folder = folder;
    List<Described> all =
        files.stream()
            .map(DESCRIPTION::matcher)
            .filter(Matcher::matches)
            .map(one -> new Described(one.group(), one.group(1), one.group(2), one.group(3)))
            .toList();
    JsonNode said = all.isEmpty() ? json.createObjectNode() : said(all.get(0).file());
    this.provider = said.path("provider_name").asString("");
    this.site = said.path("provider_url").asString("");
    for (Described one : all) {
      Embed embed = one.embed(site, "", 1);
      described.put(embed.document(), one);
      if (WHOLE.contains(one.widget())) {
        described.put(embed.page(), one);
      }
    }
  }

  /** Says who publishes; empty where nothing can be embedded. */
  String provider() {
    return provider;
  }

  /** Returns the address of the folder; empty where nothing can be embedded. */
  String site() {
    return site;
  }

  /** Finds a widget. */
  Optional<Embed> find(String address) {
    Described found = described.get(address);
    if (found == null) {
      return Optional.empty();
    }
    try {
      JsonNode said = said(found.file());
      return Optional.of(
          found.embed(site, said.path("title").asString(), said.path("height").asInt()));
    } catch (IOException e) {
      return Optional.empty(); // it has just been published anew
    }
  }

  /**
   * Returns the {@code Link} headers of a page or a document: where oEmbed describes it, as its own
   * head says too. They have no titles, which would have to be in ASCII.
   */
  List<String> links(String path) {
    Described found = described.get(site + path);
    return found == null
        ? List.of()
        : Arrays.stream(OEmbed.Format.values()).map(format -> link(found, format)).toList();
  }

  private String link(Described found, OEmbed.Format format) {
    return "<%s>; rel=\"alternate\"; type=\"%s+oembed\""
        .formatted(found.embed(site, "", 1).oEmbed(format), format.mediaType());
  }

  private JsonNode said(String file) throws IOException {
    return json.readTree(Files.readString(folder.resolve(file)));
  }
}
