package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks real web servers for every file of a site. Skipped where a server is not installed; {@code
 * -Dservers=required} makes that a failure.
 */
class WebServersTest {
  /** What a publication decides on: whatever else a server sends of these is wrong. */
  private static final Set<String> DECIDED =
      Set.of(
          "content-type",
          "x-content-type-options",
          "access-control-allow-origin",
          "cache-control",
          "content-security-policy",
          "x-frame-options",
          "expires",
          "content-language",
          "content-encoding");

  /** What a server answers. */
  private record Response(int status, Map<String, String> headers, String sha384) {
    Map<String, String> decided() {
      Map<String, String> decided = new TreeMap<>(headers);
      decided.keySet().removeIf(name -> !DECIDED.contains(name.toLowerCase(Locale.ROOT)));
      return decided;
    }
  }

  @TempDir Path parent;

  /** Lets the servers read, which do not run as root. */
  @BeforeEach
  void open() throws IOException {
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ti/", "/embed/v1/", "/caf%C3%A9/a.b/"})
  void nginxSendsWhatHeadersPromise(String base) throws Exception {
    require("nginx");
    Path root = Files.createDirectories(parent.resolve("root"));
    Path site = root.resolve("." + URI.create(base).getPath()).normalize();
    Manifest manifest = SiteOfAllKinds.publish(site, "https://x.fr" + base).manifest();
    age(site);
    Path work = Files.createDirectories(parent.resolve("work"));
    try (WebServer server = WebServer.nginx(work, root, site.resolve("nginx.conf.example"))) {
      check(server, base, manifest, ".none");
    }
  }

  /** Apache never sends .htaccess. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/ti/", "/embed/v1/", "/page/v1/embed/"})
  void apacheSendsWhatHeadersPromise(String base) throws Exception {
    require("apache2");
    Path root = Files.createDirectories(parent.resolve("root"));
    Path site = root.resolve("." + base).normalize();
    Manifest manifest = SiteOfAllKinds.publish(site, "https://y.fr/elsewhere/").manifest();
    age(site);
    Path work = Files.createDirectories(parent.resolve("work"));
    try (WebServer server = WebServer.apache(work, root)) {
      check(server, base, manifest, ".htaccess");
      assertThat(get(server, base + ".htaccess").status()).isEqualTo(403);
    }
  }

  /** Makes tags strong: a file that has just changed may change again under the same tag. */
  private static void age(Path site) throws IOException {
    for (String path : VersionedSite.files(site)) {
      Files.setLastModifiedTime(site.resolve(path), FileTime.fromMillis(0));
    }
  }

  @Test
  void apacheWithoutModulesStillSendsTheTypes() throws Exception {
    require("apache2");
    Manifest manifest = SiteOfAllKinds.publish(parent.resolve("site"), "https://x.fr/").manifest();
    Path work = Files.createDirectories(parent.resolve("work"));
    try (WebServer server = WebServer.bareApache(work, parent.resolve("site"))) {
      ContentTypes single =
          ContentTypes.of(
              manifest.files().stream()
                  .collect(Collectors.toMap(Manifest.Entry::path, Manifest.Entry::mediaType)));
      for (Manifest.Entry file : manifest.files()) {
        if (!single.byPath().containsKey(file.path())) {
          assertThat(get(server, "/" + file.path()).headers())
              .as(file.path())
              .containsEntry("Content-Type", Headers.contentType(file.mediaType()));
        }
      }
    }
  }

  private static void check(WebServer server, String base, Manifest manifest, String hidden)
      throws Exception {
    for (Manifest.Entry file : manifest.files()) {
      if (!file.path().equals(hidden)) {
        Response response =
            checkFile(server, base + file.path(), Headers.of(file.path(), file.mediaType()));
        assertThat(response.sha384()).as(file.path()).isEqualTo(file.sha384());
      }
    }
    checkFile(server, base + Manifest.FILE, Headers.of(Manifest.FILE, "application/json"));
    checkFile(server, base, Headers.of("index.html", "text/html"));
    checkFile(
        server,
        base + "page/v1/phase-1/ti-7507/",
        Headers.of("page/v1/phase-1/ti-7507/index.html", "text/html"));
    for (String missing :
        List.of(
            "assets/ti.0123456789abcdef.css",
            "embed/v1/phase-1/ti-7507/page.fr",
            "embed/v1/phase-1/ti-7507/projects",
            "embed/v1/phase-1/none/page.fr.html",
            "none")) {
      Response response = get(server, base + missing);
      assertThat(response.status()).as(missing).isEqualTo(404);
      Map<String, String> sent = response.decided();
      assertThat(sent.remove("Content-Type")).startsWith("text/html");
      assertThat(sent).as(missing).isEqualTo(Headers.ofError());
    }
  }

  private static Response checkFile(WebServer server, String path, Map<String, String> promised)
      throws Exception {
    Response response = get(server, path);
    assertThat(response.status()).as(path).isEqualTo(200);
    assertThat(response.decided()).as(path).isEqualTo(promised);
    assertThat(response.headers().get("ETag")).as(path).startsWith("\"");
    return response;
  }

  private static Response get(WebServer server, String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) server.address(path).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Accept-Language", "fr, pt-BR");
    connection.setRequestProperty("Accept-Encoding", "br, gzip");
    int status = connection.getResponseCode();
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    connection
        .getHeaderFields()
        .forEach(
            (name, values) -> {
              if (name != null) {
                headers.put(name, String.join(" AND ", values));
              }
            });
    try (InputStream in =
        status == HttpURLConnection.HTTP_OK
            ? connection.getInputStream()
            : InputStream.nullInputStream()) {
      return new Response(status, headers, Sha384.of(in.readAllBytes()));
    } finally {
      connection.disconnect();
    }
  }

  private static void require(String program) {
    if (WebServer.find(program).isEmpty()) {
      if ("required".equals(System.getProperty("servers"))) {
        fail(program + " is required by -Dservers=required and not installed");
      }
      Assumptions.abort("skipped: " + program + " is not installed");
    }
  }
}
