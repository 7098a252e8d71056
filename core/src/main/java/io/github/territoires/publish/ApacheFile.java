package io.github.territoires.publish;

import io.github.territoires.publish.HeaderRule.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code .htaccess} for Apache 2.4. It does not know where the folder stands, and so matches
 * ends of addresses only.
 */
final class ApacheFile {
  private static final String HEAD =
      """
      # The headers for these files, for Apache 2.4, in whatever folder they stand. The server
      # has to let this file speak: AllowOverride FileInfo Options=MultiViews, or All.

      """;

  /** Each of these reads something from the middle of a name: br in page.br.html is no encoding. */
  private static final List<String> GUESSES =
      List.of("Language", "Encoding", "Charset", "Handler", "InputFilter", "OutputFilter", "Type");

  private static final Pattern TAKEN_IN =
      Pattern.compile("(?<begin>" + HeaderRule.TAKEN_IN + "[^/]+)(?<rest>/.*)?");

  private final StringBuilder out = new StringBuilder(HEAD);
  private final NavigableMap<String, String> mediaTypes;
  private final ContentTypes contentTypes;

  private ApacheFile(NavigableMap<String, String> mediaTypes) {
    this.mediaTypes = mediaTypes;
    this.contentTypes = ContentTypes.of(mediaTypes);
  }

  static String of(PublicationPlan plan) {
    return new ApacheFile(plan.mediaTypes()).write();
  }

  private String write() {
    namesMeanNothing();
    contentTypes
        .byExtension()
        .forEach(
            (extension, mediaType) ->
                out.append("<FilesMatch \"\\." + extension + "$\">\n")
                    .append("  ForceType \"" + Headers.contentType(mediaType) + "\"\n")
                    .append("</FilesMatch>\n"));
    out.append("\n<IfModule mod_headers.c>\n");
    typesOfSingleFiles();
    for (String name : decided()) {
      line("Header unset " + name);
      line("Header always unset " + name);
    }
    HeaderRule.ALL.stream().filter(this::applies).forEach(this::header);
    return out.append("</IfModule>\n").toString();
  }

  private void namesMeanNothing() {
    out.append("# page.fr.html is the name of one file, of which no part means anything.\n");
    out.append("<IfModule mod_negotiation.c>\n  Options -MultiViews\n</IfModule>\n");
    Set<String> parts = middles();
    if (!parts.isEmpty()) {
      out.append("<IfModule mod_mime.c>\n");
      for (String guess : GUESSES) {
        line("Remove" + guess + " " + String.join(" ", parts));
      }
      out.append("</IfModule>\n");
    }
    out.append('\n');
  }

  /**
   * Finds the parts of names between two dots, but for numbers, which no server takes for words.
   */
  private Set<String> middles() {
    Set<String> middles = new TreeSet<>();
    for (String path : mediaTypes.keySet()) {
      if (!Artifact.isHashed(path)) {
        String[] parts = path.substring(path.lastIndexOf('/') + 1).split("\\.", -1);
        for (int i = 1; i < parts.length - 1; i++) {
          if (parts[i].matches("[A-Za-z][A-Za-z0-9-]*")) {
            middles.add("." + parts[i]);
          }
        }
      }
    }
    return middles;
  }

  /** The more specific address comes last and wins. */
  private void typesOfSingleFiles() {
    NavigableMap<String, String> single = contentTypes.byPath();
    List<String> paths = new ArrayList<>(single.keySet());
    for (Map.Entry<String, String> file : mediaTypes.entrySet()) {
      if (!single.containsKey(file.getKey()) && endsLikeAnother(file.getKey(), single.keySet())) {
        paths.add(file.getKey());
      }
    }
    paths.sort(Comparator.comparingInt(String::length));
    for (String path : paths) {
      String type = Headers.contentType(mediaTypes.getOrDefault(path, ""));
      line("Header set Content-Type \"" + type + "\" " + when(address(quoted(path) + "$")));
    }
  }

  private static boolean endsLikeAnother(String path, Set<String> others) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (others.contains(path.substring(slash + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean applies(HeaderRule rule) {
    return mediaTypes.entrySet().stream()
        .anyMatch(file -> rule.matches(file.getKey(), file.getValue()));
  }

  /** Lists what the server may have been told to send otherwise. */
  private static Set<String> decided() {
    Set<String> names = new TreeSet<>(Set.of("Expires", HeaderRule.NEVER));
    HeaderRule.ALL.forEach(rule -> names.add(rule.name()));
    return names;
  }

  private void header(HeaderRule rule) {
    String value = rule.name() + " \"" + rule.value() + "\"";
    if (rule.scope() == Scope.EVERYTHING) {
      line("Header always set " + value);
    } else {
      line("Header set " + value + " " + when(condition(rule.scope())));
    }
  }

  private String condition(Scope scope) {
    String hashed = "%{REQUEST_URI} =~ m#" + Artifact.HASHED_END + "$#";
    String html = "%{CONTENT_TYPE} =~ m#^" + HeaderRule.HTML + "#";
    String takenIn = address("(" + String.join("|", takenIn()) + ")");
    return switch (scope) {
      case EVERYTHING -> "true";
      case HASHED -> hashed;
      case CHANGING -> "!(" + hashed + ")";
      case PAGES_TAKEN_IN -> html + " && " + takenIn;
      case OTHER_PAGES -> html + " && !(" + takenIn + ")";
    };
  }

  /**
   * Finds how the addresses of pages taken in go on: {@code embed/v1/phase-1/}. Without the folder
   * of the subject, a site that stands in a folder named {@code embed/v1} would be taken in whole.
   */
  private Set<String> takenIn() {
    Set<String> begins = new TreeSet<>();
    for (String path : mediaTypes.keySet()) {
      Matcher takenIn = TAKEN_IN.matcher(path);
      if (takenIn.matches()) {
        begins.add(quoted(takenIn.group("begin")) + (takenIn.group("rest") == null ? "$" : "/"));
      }
    }
    return begins;
  }

  private static String address(String end) {
    return "%{REQUEST_URI} =~ m#/" + end + "#";
  }

  private static String when(String condition) {
    return "\"expr=" + condition + "\"";
  }

  private static String quoted(String path) {
    return path.replace(".", "\\.");
  }

  private void line(String directive) {
    out.append("  ").append(directive).append('\n');
  }
}
