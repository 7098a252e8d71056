package io.github.territoires.examples.embedsite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.territoires.html.embed.OEmbed;
import io.github.territoires.publish.Headers;
import io.github.territoires.publish.Manifest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a published folder: with the files that its manifest lists and no others, with the
 * headers that they ask for, with a {@code Link} from what can be embedded to what oEmbed says of
 * it, and to oEmbed at {@code /oembed}. Stands at the root of a server, and sees when the folder is
 * published anew. Thread-safe.
 *
 * <pre>{@code
 * HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 8080), 0);
 * server.createContext("/", SiteHandler.of(Path.of("site")));
 * server.start();
 * }</pre>
 */
public final class SiteHandler implements HttpHandler {
  private static final String ENDPOINT = "/oembed";
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;

  private final Path folder;
  private volatile Published published;

  /** What stands in the folder, until its manifest is another. */
  private record Published(
      FileTime modified, Map<String, Manifest.Entry> files, PublishedEmbeds embeds, OEmbed oEmbed) {
    static Published in(Path folder) throws IOException {
      Path file = folder.resolve(Manifest.FILE);
      if (!Files.exists(file)) {
        throw new IOException(folder + " holds no publication: publish into it first");
      }
      FileTime modified = Files.getLastModifiedTime(file);
      Map<String, Manifest.Entry> files = new HashMap<>();
      for (Manifest.Entry entry : Manifest.read(file).files()) {
        if (!entry.path().startsWith(".")) { // is for a web server alone
          files.put(entry.path(), entry);
        }
      }
      files.put(Manifest.FILE, entry(file));
      PublishedEmbeds embeds = new PublishedEmbeds(folder, files.keySet());
      return new Published(modified, files, embeds, OEmbed.of(embeds::find, embeds.provider()));
    }

    /** Makes the entry of the manifest, which does not list itself. */
    private static Manifest.Entry entry(Path manifest) throws IOException {
      byte[] bytes = Files.readAllBytes(manifest);
      try {
        byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes);
        return new Manifest.Entry(
            Manifest.FILE, "application/json", bytes.length, HexFormat.of().formatHex(digest));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-384", e);
      }
    }
  }

  private SiteHandler(Path folder) throws IOException {
    this.folder = folder;
    this.published = Published.in(folder);
  }

  /**
   * Makes a handler.
   *
   * @param folder where a publication was written to
   * @throws IOException if the folder holds no publication
   */
  public static SiteHandler of(Path folder) throws IOException {
    return new SiteHandler(folder);
  }

  /** Tells whether a folder holds a publication. */
  static boolean isPublished(Path folder) {
    return Files.exists(folder.resolve(Manifest.FILE));
  }

  /** Returns the address for which a folder was published; empty where there is none. */
  static String publishedAt(Path folder) throws IOException {
    return isPublished(folder) ? Published.in(folder).embeds().site() : "";
  }

  /** Looks again where the folder has been published anew. */
  private Published current() throws IOException {
    Published known = published;
    Path manifest = folder.resolve(Manifest.FILE);
    if (Files.exists(manifest) && !Files.getLastModifiedTime(manifest).equals(known.modified())) {
      known = Published.in(folder);
      published = known;
    }
    return known;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!exchange.getRequestMethod().matches("GET|HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        refuse(exchange, NOT_ALLOWED);
      } else if (path.equals(ENDPOINT)) {
        OEmbed.Response response =
            current().oEmbed().answer(parameters(exchange.getRequestURI().getRawQuery()));
        response.headers().forEach(exchange.getResponseHeaders()::set);
        send(exchange, response.status(), response.body().getBytes(StandardCharsets.UTF_8));
      } else {
        file(exchange, current(), path.equals("/") ? "index.html" : path.substring(1));
      }
    }
  }

  private void file(HttpExchange exchange, Published site, String path) throws IOException {
    Manifest.Entry file = site.files().get(path);
    if (file == null || !Files.exists(folder.resolve(path))) {
      refuse(exchange, NOT_FOUND);
      return;
    }
    Headers.of(path, file.mediaType()).forEach(exchange.getResponseHeaders()::set);
    site.embeds().links(path).forEach(link -> exchange.getResponseHeaders().add("Link", link));
    String etag = '"' + file.sha384().substring(0, 32) + '"';
    exchange.getResponseHeaders().set("ETag", etag);
    List<String> known = exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of());
    if (known.stream().anyMatch(one -> one.equals("*") || one.contains(etag))) {
      exchange.sendResponseHeaders(NOT_MODIFIED, -1);
    } else {
      send(exchange, OK, Files.readAllBytes(folder.resolve(path)));
    }
  }

  private static void refuse(HttpExchange exchange, int status) throws IOException {
    Headers.ofError().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, -1);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean asked = exchange.getRequestMethod().equals("GET");
    if (!asked) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
    }
    exchange.sendResponseHeaders(status, asked && body.length > 0 ? body.length : -1);
    if (asked) {
      exchange.getResponseBody().write(body);
    }
  }

  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String one : Optional.ofNullable(query).orElse("").split("&", -1)) {
      int equals = one.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(one.substring(0, equals)), decoded(one.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) { // a percent sign without digits
      return text;
    }
  }
}
