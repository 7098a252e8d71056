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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a published folder: with the files that its manifest lists and no others, with the
 * headers that they ask for, with a {@code Link} from what can be embedded to what oEmbed says of
 * it, and to oEmbed at {@code /oembed}. Stands at the root of a server. Thread-safe; a folder that
 * is published anew needs a new one.
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
  private final Map<String, Manifest.Entry> files;
  private final PublishedEmbeds embeds;
  private final OEmbed oEmbed;

  private SiteHandler(Path folder, Manifest manifest) throws IOException {
    this.folder = folder;
    this.files =
        manifest.files().stream()
            .collect(Collectors.toMap(Manifest.Entry::path, Function.identity()));
    this.embeds = new PublishedEmbeds(folder, files.keySet());
    this.oEmbed = OEmbed.of(embeds::find, embeds.provider());
  }

  /**
   * Makes a handler.
   *
   * @param folder where a publication was written to
   * @throws IOException if the folder holds no publication
   */
  public static SiteHandler of(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.exists(file)) {
      throw new IOException(folder + " holds no publication: publish into it first");
    }
    return new SiteHandler(folder, Manifest.read(file));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!exchange.getRequestMethod().matches("GET|HEAD")) {
        refuse(exchange, NOT_ALLOWED);
      } else if (path.equals(ENDPOINT)) {
        OEmbed.Response response =
            oEmbed.answer(parameters(exchange.getRequestURI().getRawQuery()));
        response.headers().forEach(exchange.getResponseHeaders()::set);
        send(exchange, response.status(), response.body().getBytes(StandardCharsets.UTF_8));
      } else {
        file(exchange, path.equals("/") ? "index.html" : path.substring(1));
      }
    }
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    Manifest.Entry file = files.get(path);
    if (file == null) {
      refuse(exchange, NOT_FOUND);
      return;
    }
    Headers.of(path, file.mediaType()).forEach(exchange.getResponseHeaders()::set);
    embeds.links(path).forEach(link -> exchange.getResponseHeaders().add("Link", link));
    String etag = '"' + file.sha384().substring(0, 32) + '"';
    exchange.getResponseHeaders().set("ETag", etag);
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    if (known != null && (known.equals("*") || known.contains(etag))) {
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
