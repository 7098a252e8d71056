package io.github.territoires.examples.browsertests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Where nobody answers. */
final class DeadHost implements AutoCloseable {
  private final ServerSocket socket;

  private DeadHost(ServerSocket socket) {
    this.socket = socket;
  }

  /** Returns a host that takes connections and never says a word. */
  static DeadHost hanging() throws IOException {
    return new DeadHost(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
  }

  /** Returns a host that takes no connection. */
  static DeadHost refusing() throws IOException {
    DeadHost host = hanging();
    host.close();
    return host;
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
