package io.github.territoires.examples.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves pages of a partner, each under a policy of its own, and its style sheets. */
final class PartnerServer implements AutoCloseable {
  private record Partner(String policy, String html) {}

  private final HttpServer server;
  private final Map<String, Partner> pages = new ConcurrentHashMap<>();

  PartnerServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Puts a page on the server, whose body holds these, and returns its address. */
  String put(String policy, String... body) {
    return putWithHead(policy, "", body);
  }

  /** Puts a page on the server, whose head ends with this and whose body holds these. */
  String putWithHead(String policy, String head, String... body) {
    String path = "/" + pages.size() + ".html";
    pages.put(
        path,
        new Partner(
            policy,
            "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Hôte</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + head
                + "</head><body><main><h1>Hôte</h1>"
                + String.join("", body)
                + "</main></body></html>"));
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Partner page = pages.get(path);
      if (page != null) {
        if (!page.policy().isEmpty()) {
          exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
        }
        send(exchange, "text/html; charset=utf-8", page.html().getBytes(StandardCharsets.UTF_8));
      } else if (path.endsWith(".css")) {
        send(exchange, "text/css", stylesheet(path));
      } else {
        exchange.sendResponseHeaders(path.equals("/favicon.ico") ? 204 : 404, -1);
      }
    }
  }

  private static byte[] stylesheet(String path) throws IOException {
    try (InputStream in = PartnerServer.class.getResourceAsStream("/hosts" + path)) {
      if (in == null) {
        throw new IOException("no style sheet hosts" + path);
      }
      return in.readAllBytes();
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
