package io.github.territoires.html.embed;

import io.github.territoires.text.Html;
import io.github.territoires.text.ScriptJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of oEmbed 1.0 about published widgets: a pure function of the parameters of
 * a request, for any server to mount. Thread-safe if what finds the widgets is.
 *
 * <pre>{@code
 * OEmbed endpoint = OEmbed.of(address -> Optional.ofNullable(published.get(address)), "Territoires");
 * OEmbed.Response answer = endpoint.answer(Map.of("url", "https://partner.example/ti/page/v1/…"));
 * response.setStatus(answer.status());
 * answer.headers().forEach(response::setHeader);
 * response.getWriter().write(answer.body());
 * }</pre>
 *
 * @see <a href="https://oembed.com/">oEmbed</a>
 * @since 0.1
 */
public final class OEmbed {
  private static final int WIDTH = 640;
  private static final int CACHE_SECONDS = 3600;
  private static final int LARGEST = 10_000;

  private final Function<String, Optional<Embed>> published;
  private final String provider;

  /**
   * What to send back.
   *
   * @param status the HTTP status
   * @param headers the HTTP headers
   * @param body the text, in UTF-8
   */
  public record Response(int status, Map<String, String> headers, String body) {}

  /** In which format an answer is given. */
  public enum Format {
    /** {@code application/json}. */
    JSON("json", "application/json"),
    /** {@code text/xml}. */
    XML("xml", "text/xml");

    private final String code;
    private final String mediaType;

    Format(String code, String mediaType) {
      this.code = code;
      this.mediaType = mediaType;
    }

    /** Returns the name by which a request asks for it. */
    public String code() {
      return code;
    }

    /** Returns the media type. */
    public String mediaType() {
      return mediaType;
    }
  }

  private OEmbed(Function<String, Optional<Embed>> published, String provider) {
    this.published = published;
    this.provider = provider;
  }

  /**
   * Makes an endpoint.
   *
   * @param published finds the widget that is published under an address, without its fragment and
   *     query: that of a page for people, or of a document that stands in a frame
   * @param provider who publishes, in words
   */
  public static OEmbed of(Function<String, Optional<Embed>> published, String provider) {
    return new OEmbed(
        Objects.requireNonNull(published, "published"),
        Objects.requireNonNull(provider, "provider"));
  }

  /**
   * Answers a request: 400 where a parameter is lacking or wrong, 501 where the format is unknown,
   * 404 where nothing is published under the address.
   *
   * @param parameters the decoded parameters: {@code url}, and perhaps {@code format}, {@code
   *     maxwidth}, {@code maxheight}; others do not matter
   */
  public Response answer(Map<String, String> parameters) {
    String address = parameters.get("url");
    if (address == null || address.isBlank()) {
      return error(400, "the parameter url is lacking");
    }
    String asked = parameters.getOrDefault("format", Format.JSON.code);
    Format format = null;
    for (Format one : Format.values()) {
      if (one.code.equals(asked)) {
        format = one;
      }
    }
    if (format == null) {
      return error(501, "the format must be json or xml");
    }
    int width = most(parameters.get("maxwidth"));
    int height = most(parameters.get("maxheight"));
    if (width < 1 || height < 1) {
      return error(400, "maxwidth and maxheight must be numbers of pixels");
    }
    Optional<Embed> embed = published.apply(address.replaceFirst("[?#].*$", ""));
    if (embed.isEmpty()) {
      return error(404, "nothing is published under this address");
    }
    return new Response(
        200,
        Map.of(
            "Content-Type",
            format.mediaType + "; charset=utf-8",
            "Access-Control-Allow-Origin",
            "*",
            "X-Content-Type-Options",
            "nosniff",
            "Cache-Control",
            "public, max-age=" + CACHE_SECONDS),
        text(embed.get(), provider, format, width, height));
  }

  /**
   * Says what a request without limits is answered, as a file that a server sends as it is.
   *
   * @param provider who publishes, in words
   */
  public static String text(Embed embed, String provider, Format format) {
    return text(embed, provider, format, LARGEST, LARGEST);
  }

  private static String text(
      Embed embed, String provider, Format format, int maxWidth, int maxHeight) {
    int width = Math.min(WIDTH, maxWidth);
    int height = Math.min(embed.height(), maxHeight);
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", "1.0");
    members.put("type", "rich");
    members.put("title", embed.title());
    members.put("provider_name", provider);
    members.put("provider_url", embed.site());
    members.put("cache_age", CACHE_SECONDS);
    members.put("html", Snippet.of(embed).quoted(width, height));
    members.put("width", width);
    members.put("height", height);
    return format == Format.JSON ? json(members) : xml(members);
  }

  private static String json(Map<String, Object> members) {
    StringBuilder out = new StringBuilder();
    members.forEach(
        (name, value) -> {
          out.append(out.isEmpty() ? '{' : ',').append('"').append(name).append("\":");
          if (value instanceof Integer) {
            out.append(value);
          } else {
            out.append('"').append(quoted(value.toString())).append('"');
          }
        });
    return ScriptJson.escape(out.append("}\n").toString());
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String xml(Map<String, Object> members) {
    StringBuilder out =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>");
    members.forEach(
        (name, value) ->
            out.append('<')
                .append(name)
                .append('>')
                .append(Html.escape(value.toString()))
                .append("</")
                .append(name)
                .append('>'));
    return out.append("</oembed>\n").toString();
  }

  /** Reads a limit; 0 where it is none. */
  private static int most(@Nullable String limit) {
    return limit == null ? LARGEST : limit.matches("[0-9]{1,9}") ? Integer.parseInt(limit) : 0;
  }

  private static Response error(int status, String sentence) {
    return new Response(
        status,
        Map.of("Content-Type", "text/plain; charset=utf-8", "Access-Control-Allow-Origin", "*"),
        sentence + "\n");
  }
}
