package io.github.territoires.html.embed;

/**
 * The ways in which a site takes a widget over. They differ in what the site must allow, in what it
 * can style, and in who learns of its visitors.
 *
 * @since 0.1
 */
public enum Form {
  /**
   * Markup that becomes part of the page, included by the site's own server: styled by the page. No
   * visitor asks the data host, if the site serves the style sheet too.
   */
  FRAGMENT("fragment"),

  /**
   * A custom element with declarative shadow DOM, included by the site's own server: kept apart
   * from the page's styles, which reach it by {@code --ti-*} and {@code ::part()} alone.
   */
  ELEMENT("element"),

  /** A document in a frame, which can be pasted anywhere. */
  FRAME("frame"),

  /** One script, which makes a frame and gives it the height of what is in it. */
  SCRIPT("script"),

  /** An address that a content management system turns into a frame by oEmbed 1.0. */
  OEMBED("oembed");

  private final String code;

  Form(String code) {
    this.code = code;
  }

  /** Returns the name of the form in keys and addresses. */
  public String code() {
    return code;
  }
}
