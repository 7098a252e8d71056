package io.github.territoires.examples.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves pages of a partner, each under a policy of its own. */
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
    String path = "/" + pages.size() + ".html";
    pages.put(
        path,
        new Partner(
            policy,
            "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Hôte</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
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
      Partner page = pages.get(exchange.getRequestURI().getPath());
      if (page == null) {
        exchange.sendResponseHeaders(
            exchange.getRequestURI().getPath().equals("/favicon.ico") ? 204 : 404, -1);
        return;
      }
      if (!page.policy().isEmpty()) {
        exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
      }
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
