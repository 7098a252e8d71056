package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.net.httpserver.HttpServer;
import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.Form;
import io.github.territoires.html.embed.Snippet;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the line that a site's own server includes a widget with. Skipped where PHP is not
 * installed; {@code -Dservers=required} makes that a failure.
 */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class PhpIncludeTest {
  private static final String TITLE = "Projets d'été – « l'usine »";
  private static final String MARKUP = "<article class=\"ti\">Un été à l'usine</article>\n";
  private static final String LINK =
      "<a href=\"%spage/v1/phase-1/ti-7507/index.fr.html\" lang=\"fr\">"
          + "Projets d&#39;été – « l&#39;usine »</a>";

  @TempDir Path folder;

  @BeforeEach
  void requirePhp() {
    boolean found =
        Arrays.stream(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "php")));
    if (!found) {
      if ("required".equals(System.getProperty("servers"))) {
        fail("php is required by -Dservers=required and not installed");
      }
      Assumptions.abort("skipped: php is not installed");
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"FRAGMENT", "ELEMENT"})
  void markupIsIncludedAndKept(Form form) throws Exception {
    HttpServer server = server(200, MARKUP);
    int port = server.getAddress().getPort();
    try {
      assertThat(include(snippet(port, TITLE, form))).isEqualTo(MARKUP);
    } finally {
      server.stop(0);
    }
    assertThat(include(snippet(port, TITLE, form))).as("kept for five minutes").isEqualTo(MARKUP);
    age();
    assertThat(include(snippet(port, TITLE, form))).as("the last good copy").isEqualTo(MARKUP);
    server = server(200, "<article>new</article>", port);
    try {
      assertThat(include(snippet(port, TITLE, form))).as("not asked at once").isEqualTo(MARKUP);
      age();
      assertThat(include(snippet(port, TITLE, form))).isEqualTo("<article>new</article>");
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 500})
  void errorIsNeverIncluded(int status) throws Exception {
    HttpServer server = server(status, "<h1>Error</h1>");
    int port = server.getAddress().getPort();
    try {
      assertThat(include(snippet(port, TITLE, Form.FRAGMENT))).isEqualTo(link(port));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void linkStandsWhereNothingWasEverFetched() throws Exception {
    int port = free();
    for (int i = 0; i < 2; i++) {
      assertThat(include(snippet(port, TITLE, Form.FRAGMENT))).isEqualTo(link(port));
    }
  }

  @Test
  void hostThatHangsIsNotWaitedFor() throws Exception {
    int port = free();
    try (ServerSocket hanging = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
      assertThat(hanging.isBound()).isTrue();
      Instant start = Instant.now();
      assertThat(include(snippet(port, TITLE, Form.FRAGMENT))).isEqualTo(link(port));
      assertThat(Duration.between(start, Instant.now()))
          .isBetween(Duration.ofMillis(1500), Duration.ofSeconds(4));
      start = Instant.now();
      assertThat(include(snippet(port, TITLE, Form.FRAGMENT))).isEqualTo(link(port));
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(1500));
    }
  }

  /** A host that sends a little now and then would otherwise be waited for as long as it likes. */
  @Test
  void hostThatDripsIsNotWaitedForAndNotKept() throws Exception {
    int port = free();
    try (ServerSocket dripping = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
      Thread host = new Thread(() -> drip(dripping));
      host.setDaemon(true);
      host.start();
      Instant start = Instant.now();
      assertThat(include(snippet(port, TITLE, Form.FRAGMENT))).isEqualTo(link(port));
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static void drip(ServerSocket server) {
    try (Socket socket = server.accept()) {
      OutputStream out = socket.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write('x');
        out.flush();
        Thread.sleep(300);
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt(); // the visitor has gone
    }
  }

  @Test
  void pageThatCannotKeepACopyShowsWhatHasCome() throws Exception {
    HttpServer server = server(200, MARKUP);
    try {
      Path page = Files.createDirectory(folder.resolve("copy"));
      String snippet = snippet(server.getAddress().getPort(), TITLE, Form.FRAGMENT);
      String nowhere = snippet.replace("__DIR__", "'" + page + "/nowhere'");
      assertThat(include(nowhere)).isEqualTo(MARKUP);
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "';system('touch hacked');//",
        "\\';system('touch hacked');//",
        "?><?php system('touch hacked');?>",
        "{${system('touch hacked')}}",
        "ends with \\",
        "\\\\' \" \\n $f"
      })
  void titleIsInert(String title) throws Exception {
    String said = include(snippet(free(), title, Form.FRAGMENT));
    assertThat(unescaped(said)).endsWith(">" + title + "</a>");
    assertThat(folder.resolve("hacked")).doesNotExist();
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String snippet(int port, String title, Form form) {
    return Snippet.of(new Embed(address(port), "phase-1/ti-7507", "projects", "fr", title, 900))
        .text(form);
  }

  private static String address(int port) {
    return "http://127.0.0.1:" + port + "/";
  }

  private static String link(int port) {
    return LINK.formatted(address(port));
  }

  /** Runs a page that holds nothing but this; whatever PHP complains about is in what it says. */
  private String include(String snippet) throws IOException, InterruptedException {
    Path page = Files.writeString(folder.resolve("page.php"), snippet);
    Process php =
        new ProcessBuilder(
                List.of(
                    "php",
                    "-n",
                    "-d",
                    "display_errors=stdout",
                    "-d",
                    "error_reporting=-1",
                    page.toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(php.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(php.waitFor()).as(said).isZero();
    return said;
  }

  /** Makes copies as old as if five minutes had gone by. */
  private void age() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
      assertThat(all).hasSize(1);
      Files.setLastModifiedTime(
          all.get(0), FileTime.from(Instant.now().minus(Duration.ofMinutes(6))));
    }
  }

  private static HttpServer server(int status, String body) throws IOException {
    return server(status, body, 0);
  }

  private static HttpServer server(int status, String body, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  /** Returns a port on which nobody answers. */
  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
