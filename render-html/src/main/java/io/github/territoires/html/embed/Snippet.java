package io.github.territoires.html.embed;

import io.github.territoires.html.internal.SitePaths;
import io.github.territoires.html.internal.WidgetPath;
import io.github.territoires.text.Html;
import java.util.Objects;

/**
 * The text that a site pastes: one line with absolute addresses, encoded and titled, which keeps
 * working for ever. Where the data host cannot be reached a link remains. Immutable.
 *
 * <pre>{@code
 * Snippet.of(projects).text(Form.SCRIPT);
 * // <script async src="https://…/embed.js"></script><ti-widget src="…"><a href="…">…</a></ti-widget>
 * Snippet.of(projects).dark().text(Form.FRAME);
 * }</pre>
 *
 * @since 0.1
 */
public final class Snippet {
  /** Lets links lead the whole page on where a visitor follows one, and nothing else. */
  private static final String SANDBOX =
      "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

  private final Embed embed;
  private final String scheme;
  private final int headingLevel;
  private final String integrity;

  private Snippet(Embed embed, String scheme, int headingLevel, String integrity) {
    this.embed = embed;
    this.scheme = scheme;
    this.headingLevel = headingLevel;
    this.integrity = integrity;
  }

  /** Makes a light snippet of the usual heading level. */
  public static Snippet of(Embed embed) {
    return new Snippet(Objects.requireNonNull(embed, "embed"), "", WidgetPath.USUAL_LEVEL, "");
  }

  /** Makes what stands in a frame dark; what is included is as the page around it. */
  public Snippet dark() {
    return new Snippet(embed, "#dark", headingLevel, integrity);
  }

  /**
   * Makes what stands in a frame light or dark as the visitor's system is set. Not for a page that
   * is light alone: it would show dark boxes.
   */
  public Snippet automatic() {
    return new Snippet(embed, "#auto", headingLevel, integrity);
  }

  /**
   * Sets the level of the title of what is included, one of those that are published; 0 for none.
   */
  public Snippet headingLevel(int headingLevel) {
    if (headingLevel < 0 || headingLevel > 6) {
      throw new IllegalArgumentException(
          "headingLevel " + headingLevel + " must be between 0 and 6");
    }
    return new Snippet(embed, scheme, headingLevel, integrity);
  }

  /**
   * Pins the script to what it is today, for sites that ask for it: a browser takes no other. When
   * another script is published the link remains, until the line is renewed.
   *
   * @param integrity the digest of the script, as Subresource Integrity writes it: {@code sha384-…}
   */
  public Snippet pinned(String integrity) {
    if (!integrity.matches("sha(256|384|512)-[A-Za-z0-9+/]+={0,2}")) {
      throw new IllegalArgumentException(
          "integrity '" + integrity + "' must be a digest such as sha384-…");
    }
    return new Snippet(embed, scheme, headingLevel, integrity);
  }

  /** Returns the text to paste. */
  public String text(Form form) {
    return switch (form) {
      case FRAGMENT -> include("fragment");
      case ELEMENT -> include("element");
      case FRAME -> frame("100%", embed.height()) + "<p>" + link() + "</p>";
      case SCRIPT ->
          "<script async src=\""
              + Html.escape(embed.site() + SitePaths.SCRIPT)
              + (integrity.isEmpty()
                  ? ""
                  : "\" integrity=\"" + integrity + "\" crossorigin=\"anonymous")
              + "\"></script><ti-widget src=\""
              + Html.escape(document())
              + "\">"
              + link()
              + "</ti-widget>";
      case OEMBED -> embed.document();
    };
  }

  /**
   * Returns PHP that includes a file. It waits two seconds, and at most four for a host that sends
   * little by little, asks again after five minutes, and else shows the last good copy, which it
   * keeps beside the page, or the link where there is none. What has not come whole is no good
   * copy.
   */
  private String include(String folder) {
    return "<?php $u='"
        + embed.address(folder, headingLevel).replace("'", "%27")
        + "';$f=__DIR__.'/.ti-'.md5($u);$t='';"
        + "if(!is_file($f)||filemtime($f)<time()-300){@touch($f);$e=microtime(true)+2;"
        + "$h=@fopen($u,'r',false,stream_context_create(['http'=>['timeout'=>2]]));"
        + "while($h&&!feof($h)&&microtime(true)<$e)$t.=fread($h,8192);"
        + "if(!$h||!feof($h)||!preg_match('~</(article|div|ti-widget)>\\s*$~',$t))$t='';"
        + "elseif(@file_put_contents($f.getmypid(),$t))@rename($f.getmypid(),$f);}"
        + "echo $t?:(@file_get_contents($f)?:'"
        + link().replace("\\", "\\\\").replace("'", "\\'")
        + "');?>";
  }

  /**
   * Returns what oEmbed hands on: a quotation that is the link, and a frame. WordPress hides the
   * frame behind a quotation until it has said how high it is.
   */
  String quoted(int width, int height) {
    return "<blockquote>" + link() + "</blockquote>" + frame(Integer.toString(width), height);
  }

  /** Returns a frame. Its width and border are attributes, because a policy may forbid styles. */
  private String frame(String width, int height) {
    return "<iframe src=\""
        + Html.escape(document())
        + "\" title=\""
        + Html.escape(embed.title())
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" loading=\"lazy\" referrerpolicy=\"no-referrer\" sandbox=\""
        + SANDBOX
        + "\" frameborder=\"0\"></iframe>";
  }

  private String link() {
    return "<a href=\""
        + Html.escape(embed.page())
        + "\" lang=\""
        + Html.escape(embed.language())
        + "\">"
        + Html.escape(embed.title())
        + "</a>";
  }

  private String document() {
    return embed.document() + scheme;
  }
}
