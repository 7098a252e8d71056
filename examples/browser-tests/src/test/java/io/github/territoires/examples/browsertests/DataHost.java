package io.github.territoires.examples.browsertests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.territoires.catalog.Catalog;
import io.github.territoires.examples.embedsite.SiteHandler;
import io.github.territoires.html.HtmlContributor;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.html.HtmlTheme;
import io.github.territoires.html.embed.Embed;
import io.github.territoires.html.embed.Form;
import io.github.territoires.html.embed.Snippet;
import io.github.territoires.model.Programme;
import io.github.territoires.publish.Headers;
import io.github.territoires.publish.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Serves the bundled programme as it is published, just as the command does, or worse. */
final class DataHost implements AutoCloseable {
  /** A territory with content of every kind. */
  static final String SUBJECT = "phase-1/ti-7507";

  private static final int NO_CONTENT = 204;
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path folder;
  private volatile HttpHandler site;
  private volatile boolean closed;

  /** Publishes into a folder. */
  DataHost(Path folder) throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    this.folder = folder;
    publish(Catalog.bundled(), HtmlTheme.neutral());
    this.site = SiteHandler.of(folder);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Publishes something else into the same folder, and serves that. */
  void republish(Programme programme, HtmlTheme theme) throws IOException {
    publish(programme, theme);
    site = SiteHandler.of(folder);
  }

  private void publish(Programme programme, HtmlTheme theme) throws IOException {
    Publication.of(programme)
        .locales(Locale.FRENCH, Locale.ENGLISH)
        .baseUrl(address())
        .contributor(HtmlContributor.of(HtmlRenderer.builder().theme(theme).build()))
        .writeTo(folder);
  }

  /** Returns the address of the published folder. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Returns a widget of Limoges Métropole – ELAN that is published here. */
  Embed embed(String widget) {
    return embed(address(), widget);
  }

  /** Returns a widget of Limoges Métropole – ELAN as if it were published elsewhere. */
  static Embed embed(String site, String widget) {
    return new Embed(site, SUBJECT, widget, "fr", widget + " – Limoges Métropole – ELAN", 600);
  }

  /** Returns a published file. */
  String file(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /**
   * Returns what stands in the page of a site that takes a widget over: of a fragment or an element
   * what its server has included, of an address what oEmbed answers.
   *
   * @param width how wide a place there is, in CSS pixels
   */
  String pasted(Form form, String widget, int width) throws IOException {
    return switch (form) {
      case FRAME, SCRIPT -> Snippet.of(embed(widget)).text(form);
      case OEMBED -> quoted(embed(widget).document(), width);
      case FRAGMENT, ELEMENT -> file(form.code() + "/v1/" + SUBJECT + "/" + widget + ".fr.html");
    };
  }

  /** Asks the endpoint about an address, as a site does that pastes what it is answered. */
  String quoted(String document, int width) throws IOException {
    String question =
        "oembed?format=xml&maxwidth="
            + width
            + "&url="
            + URLEncoder.encode(document, StandardCharsets.UTF_8);
    try (InputStream answer = URI.create(address() + question).toURL().openStream()) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(answer)
          .getElementsByTagName("html")
          .item(0)
          .getTextContent();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(question + " is not answered in XML", e);
    }
  }

  /** Returns what is answered at an address, as a server includes it. */
  static String get(String address) throws IOException {
    try (InputStream answer = URI.create(address).toURL().openStream()) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Leaves out from now on what lets scripts of other sites read. */
  void closeToOthers(boolean closed) {
    this.closed = closed;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    if (path.equals("favicon.ico")) {
      exchange.sendResponseHeaders(NO_CONTENT, -1);
      exchange.close();
      return;
    }
    if (closed) {
      answerWithoutCors(exchange, path);
    } else {
      site.handle(exchange);
    }
  }

  private void answerWithoutCors(HttpExchange exchange, String path) throws IOException {
    try (exchange) {
      String type = MEDIA_TYPES.getOrDefault(path.replaceFirst(".*\\.", ""), "text/plain");
      Map<String, String> headers = new HashMap<>(Headers.of(path, type));
      headers.remove("Access-Control-Allow-Origin");
      headers.forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
