package io.github.territoires.examples.browsertests;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A data host that does not do its work. */
final class DeadHost implements AutoCloseable {
  /** What it does instead. */
  enum Way {
    REFUSES,
    HANGS,
    NOT_FOUND,
    ERROR
  }

  private interface Closing {
    void close() throws IOException;
  }

  private final int port;
  private final Closing closing;

  private DeadHost(int port, Closing closing) {
    this.port = port;
    this.closing = closing;
  }

  static DeadHost that(Way way) throws IOException {
    return switch (way) {
      case REFUSES -> refusing();
      case HANGS -> hanging();
      case NOT_FOUND -> failing(404);
      case ERROR -> failing(500);
    };
  }

  private static DeadHost refusing() throws IOException {
    DeadHost host = hanging();
    host.close();
    return host;
  }

  /** Takes connections and never says a word. */
  private static DeadHost hanging() throws IOException {
    ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    return new DeadHost(socket.getLocalPort(), socket::close);
  }

  private static DeadHost failing(int status) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return new DeadHost(server.getAddress().getPort(), () -> server.stop(0));
  }

  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  @Override
  public void close() throws IOException {
    closing.close();
  }
}
