package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A web server in a process of its own, on a free port of this machine. */
final class WebServer implements AutoCloseable {
  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/sbin"), Path.of("/usr/bin"), Path.of("/usr/local/sbin"));
  private static final int TRIES = 300;

  private final Process process;
  private final int port;

  private WebServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Finds the program of a server. */
  static Optional<Path> find(String name) {
    return PROGRAMS.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts nginx, whose server block contradicts what files are to be sent with.
   *
   * @param work an empty folder
   * @param root the folder to offer
   * @param include the file to include
   */
  static WebServer nginx(Path work, Path root, Path include) throws Exception {
    int port = freePort();
    String configuration =
        """
        daemon off;
        pid WORK/pid;
        error_log WORK/log;
        events {}
        http {
          access_log off;
          client_body_temp_path WORK/body;
          proxy_temp_path WORK/proxy;
          fastcgi_temp_path WORK/fastcgi;
          uwsgi_temp_path WORK/uwsgi;
          scgi_temp_path WORK/scgi;
          types { text/plain html; }
          server {
            listen 127.0.0.1:PORT;
            root ROOT;
            add_header X-Frame-Options DENY always;
            add_header Cache-Control "public, max-age=31536000, immutable" always;
            add_header Content-Security-Policy "frame-ancestors 'none'" always;
            location ~ [.]html$ { return 403; }
            include INCLUDE;
          }
        }
        """;
    return start(work, port, root, include, configuration, "nginx", "-e", work + "/log", "-c");
  }

  /** Starts Apache, whose configuration contradicts what files are to be sent with. */
  static WebServer apache(Path work, Path root) throws Exception {
    return apache(
        work,
        root,
        """
        LoadModule authz_core_module MODULES/mod_authz_core.so
        LoadModule mime_module MODULES/mod_mime.so
        LoadModule negotiation_module MODULES/mod_negotiation.so
        LoadModule dir_module MODULES/mod_dir.so
        LoadModule headers_module MODULES/mod_headers.so
        LoadModule status_module MODULES/mod_status.so
        LoadModule expires_module MODULES/mod_expires.so
        TypesConfig /dev/null
        AddType text/plain .html
        AddType application/x-dark .dark
        AddLanguage fr .fr
        AddLanguage pt-BR .pt-br
        AddEncoding br .br
        AddCharset ISO-8859-1 .h3
        AddHandler server-status .pl
        AddDefaultCharset ISO-8859-1
        ExpiresActive On
        ExpiresDefault "access plus 1 year"
        Header set Access-Control-Allow-Origin "https://x.fr"
        Header always set X-Content-Type-Options "nosniff"
        Header set X-Frame-Options DENY
        Header always set X-Frame-Options SAMEORIGIN
        Header always set Cache-Control "public, max-age=31536000, immutable"
        Header always set Content-Security-Policy "frame-ancestors 'none'"
        <Directory ROOT>
          Options +MultiViews +FollowSymLinks
          AllowOverride FileInfo Options=MultiViews
          Require all granted
        </Directory>
        <Files ".ht*">
          Require all denied
        </Files>
        """);
  }

  /** Starts Apache with none of the modules that the published file asks for. */
  static WebServer bareApache(Path work, Path root) throws Exception {
    String configuration =
        """
        LoadModule authz_core_module MODULES/mod_authz_core.so
        <Directory ROOT>
          AllowOverride FileInfo
        </Directory>
        """;
    return apache(work, root, configuration);
  }

  private static WebServer apache(Path work, Path root, String more) throws Exception {
    String configuration =
        """
        ServerRoot WORK
        ServerName localhost
        Listen 127.0.0.1:PORT
        PidFile pid
        DefaultRuntimeDir WORK
        ErrorLog log
        User nobody
        Group nogroup
        DocumentRoot ROOT
        LoadModule mpm_event_module MODULES/mod_mpm_event.so
        """
            + more;
    String modules = "/usr/lib/apache2/modules";
    return start(
        work,
        freePort(),
        root,
        root,
        configuration.replace("MODULES", modules),
        "apache2",
        "-X",
        "-f");
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Ends the server with whatever processes it has started. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  private static WebServer start(
      Path work, int port, Path root, Path include, String configuration, String... command)
      throws Exception {
    Path file = work.resolve("server.conf");
    Files.writeString(
        file,
        configuration
            .replace("WORK", work.toString())
            .replace("ROOT", root.toString())
            .replace("INCLUDE", include.toString())
            .replace("PORT", Integer.toString(port)));
    String[] whole = Arrays.copyOf(command, command.length + 1);
    whole[0] = find(command[0]).orElseThrow().toString();
    whole[command.length] = file.toString();
    Path said = work.resolve("said");
    Process process =
        new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(socket.isConnected()).isTrue();
        return new WebServer(process, port);
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    process.destroyForcibly().waitFor();
    String log = Files.exists(work.resolve("log")) ? Files.readString(work.resolve("log")) : "";
    throw new IOException(command[0] + " does not start: " + Files.readString(said) + log);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
