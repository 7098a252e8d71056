package io.github.territoires.examples.embedsite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a published folder to this machine alone. */
final class SiteServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private SiteServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts.
   *
   * @param port the port; 0 for any that is free
   * @throws IOException if the folder holds no publication, or the port is taken
   */
  static SiteServer start(Path folder, int port) throws IOException {
    SiteHandler handler = SiteHandler.of(folder);
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    SiteServer server = new SiteServer(http);
    http.createContext("/", handler);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  /** Returns where the folder is served. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
