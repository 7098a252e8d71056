package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.publish.Publication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Serves what is published, and nothing else. */
@SuppressWarnings("NullAway.Init") // set before all tests
class SiteServerTest {
  private static final String BASE = "https://partner.example/ti/";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SiteServer server;

  @BeforeAll
  static void serve(@TempDir Path folder) throws IOException {
    Path site = folder.resolve("site");
    Publication.of(Catalog.bundled()).locales(Locale.FRENCH).baseUrl(BASE).writeTo(site);
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(site.resolve("notes.txt"), "not published");
    server = SiteServer.start(site, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void fileComesWithItsHeadersAndIsNotSentTwice() throws Exception {
    String path = "embed/v1/phase-1/ti-7507/projects.fr.html";
    HttpResponse<String> first = get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(first.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors *"));
    assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        CLIENT.send(
            request(path).header("If-None-Match", etag).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "embed/v1/phase-1/ti-7507/projects.fr.html, phase-1/ti-7507/projects.fr",
    "page/v1/phase-1/ti-7507/index.fr.html, phase-1/ti-7507/page.fr",
    "page/v1/phase-2/index.fr.html, phase-2/directory.fr"
  })
  void whatCanBeEmbeddedNamesItsDescriptions(String path, String described) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.headers().allValues("Link"))
        .containsExactly(
            "<"
                + BASE
                + "oembed/v1/"
                + described
                + ".json>; rel=\"alternate\";"
                + " type=\"application/json+oembed\"",
            "<"
                + BASE
                + "oembed/v1/"
                + described
                + ".xml>; rel=\"alternate\";"
                + " type=\"text/xml+oembed\"");
    for (String format : List.of("json", "xml")) {
      String address = "oembed/v1/" + described + "." + format;
      assertThat(page.body()).contains("href=\"" + BASE + address + "\"");
      assertThat(get(address).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "assets/v1/ti.css",
        "fragment/v1/phase-1/ti-7507/projects.fr.html",
        "gallery/phase-1/ti-7507.fr.html"
      })
  void whatOEmbedDoesNotDescribeNamesNoDescription(String path) throws Exception {
    assertThat(get(path).headers().allValues("Link")).isEmpty();
  }

  @Test
  void publicationWithoutAnAddressNamesNoDescription(@TempDir Path site) throws Exception {
    Publication.of(Catalog.bundled()).locales(Locale.FRENCH).writeTo(site);
    try (SiteServer nowhere = SiteServer.start(site, 0)) {
      String address = nowhere.address() + "page/v1/phase-1/ti-7507/index.fr.html";
      HttpResponse<String> page =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().allValues("Link")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"embed/v1/", "notes.txt", "gallery", "../secret.txt", "%2e%2e/secret.txt", "x//y"})
  void whatIsNotPublishedIsNotThere(String path) throws Exception {
    assertThat(raw("GET /" + path)).startsWith("HTTP/1.1 404").doesNotContain("secret\n");
  }

  @Test
  void otherMethodsAreRefused() throws Exception {
    assertThat(raw("POST /index.html")).startsWith("HTTP/1.1 405");
    assertThat(raw("HEAD /index.html")).startsWith("HTTP/1.1 200").doesNotContain("<html");
    assertThat(get("").body()).contains("<html");
  }

  @ParameterizedTest
  @CsvSource({
    "embed/v1/phase-1/ti-7507/projects.fr.html, Zoom sur les projets phares",
    "page/v1/phase-1/ti-7507/index.fr.html, Un territoire d'industrie",
    "page/v1/phase-2/index.fr.html, Le territoire – Deuxième phase"
  })
  void oEmbedIsAnsweredLive(String path, String title) throws Exception {
    String url = URLEncoder.encode(BASE + path + "?x=1#auto", StandardCharsets.UTF_8);
    HttpResponse<String> answer = get("oembed?maxwidth=300&maxheight=250&url=" + url);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"title\":\"" + title, "\"width\":300,\"height\":250}");
    assertThat(get("oembed?format=xml&url=" + url).headers().firstValue("Content-Type"))
        .hasValue("text/xml; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400",
    "url=https%3A%2F%2Fother.example%2Fembed%2Fv1%2Fphase-1%2Fti-7507%2Fprojects.fr.html, 404",
    "url=https%3A%2F%2Fpartner.example%2Fti%2Fembed%2Fv1%2Fphase-1%2F..%2Fx.fr.html, 404",
    "url=%zz, 400"
  })
  void oEmbedRefusesWhatIsNotItsOwn(String query, int status) throws Exception {
    assertThat(raw("GET /oembed?" + query)).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void folderThatIsPublishedAnewIsSeen(@TempDir Path site) throws Exception {
    Publication.of(Catalog.bundled()).locales(Locale.FRENCH).writeTo(site);
    try (SiteServer other = SiteServer.start(site, 0)) {
      String index = other.address() + "index.html";
      String etag = ask(index).headers().firstValue("ETag").orElseThrow();
      Publication.of(Catalog.bundled()).locales(Locale.ENGLISH).baseUrl(BASE).writeTo(site);
      HttpResponse<String> again =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(index)).header("If-None-Match", etag).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(again.body()).contains("lang=\"en\"");
      assertThat(ask(other.address() + "oembed/v1/phase-1/ti-7507/page.en.json").statusCode())
          .isEqualTo(200);
      Files.delete(site.resolve("guide.en.html"));
      assertThat(ask(other.address() + "guide.en.html").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void manifestIsServedAndFilesForWebServersAreNot() throws Exception {
    assertThat(get("manifest.json").body()).contains("territoires/v1");
    assertThat(get(".htaccess").statusCode()).isEqualTo(404);
  }

  @Test
  void headSaysHowLongTheFileIs() throws Exception {
    HttpResponse<String> head =
        CLIENT.send(
            request("index.html").method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0))
        .isEqualTo(get("index.html").body().getBytes(StandardCharsets.UTF_8).length);
  }

  private static HttpResponse<String> ask(String address) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void folderWithoutAPublicationIsRefused(@TempDir Path empty) {
    assertThatThrownBy(() -> SiteServer.start(empty, 0))
        .isInstanceOf(IOException.class)
        .hasMessage(empty + " holds no publication: publish into it first");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a request as it is written, which a client would tidy up. */
  private static String raw(String request) throws IOException {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              (request + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      StringBuilder answer = new StringBuilder();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        answer.append(line).append('\n');
      }
      return answer.toString();
    }
  }
}
