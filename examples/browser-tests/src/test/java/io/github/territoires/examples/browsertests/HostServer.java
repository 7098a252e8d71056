package io.github.territoires.examples.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves pages of hosts under a strict policy, and notes what is asked for. */
final class HostServer implements AutoCloseable {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
          + " form-action 'none'; require-trusted-types-for 'script'";

  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  HostServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Puts a page on the server and returns its address. */
  String put(HostPage page) {
    String path = "/" + pages.size() + ".html";
    pages.put(path, page.html());
    return "http://" + server.getAddress().getHostString() + ":" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Returns the paths that were asked for. */
  List<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String page = pages.get(path);
    if (path.equals("/favicon.ico")) {
      exchange.sendResponseHeaders(204, -1);
    } else if (page != null) {
      asked.add(path);
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      send(exchange, "text/html; charset=utf-8", page);
    } else if (path.endsWith(".css")) {
      asked.add(path);
      send(exchange, "text/css", HostPage.stylesheet(path.substring(1)));
    } else {
      asked.add(path);
      exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  private static void send(HttpExchange exchange, String type, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
