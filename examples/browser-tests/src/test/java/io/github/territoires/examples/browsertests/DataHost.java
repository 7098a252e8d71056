package io.github.territoires.examples.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.territoires.catalog.Catalog;
import io.github.territoires.html.embed.Embed;
import io.github.territoires.publish.Headers;
import io.github.territoires.publish.Manifest;
import io.github.territoires.publish.Publication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Serves the bundled programme as it is published, with the headers that it asks for. */
final class DataHost implements AutoCloseable {
  private final HttpServer server;
  private final Path folder;
  private final Map<String, String> mediaTypes = new HashMap<>();
  private volatile int failure;

  /** Publishes into a folder. */
  DataHost(Path folder) throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    this.folder = folder;
    server.createContext("/", this::answer);
    server.start();
    Publication.of(Catalog.bundled())
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl(address())
        .writeTo(folder);
    Manifest.read(folder.resolve(Manifest.FILE))
        .files()
        .forEach(file -> mediaTypes.put(file.path(), file.mediaType()));
  }

  /** Returns the address of the published folder. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Returns a widget of Limoges Métropole – ELAN that is published here. */
  Embed embed(String widget) {
    return new Embed(
        address(), "phase-1/ti-7507", widget, "fr", widget + " – Limoges Métropole – ELAN", 600);
  }

  /** Returns a published file. */
  String file(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** Answers with this status from now on; 0 to answer as usual. */
  void fail(int status) {
    failure = status;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      if (path.equals("favicon.ico")) {
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      String mediaType = mediaTypes.get(path);
      if (failure > 0 || mediaType == null) {
        Headers.ofError().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(failure > 0 ? failure : 404, -1);
        return;
      }
      Headers.of(path, mediaType).forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
