package io.github.territoires.html;

/**
 * HTML that a renderer made, which a template shows as it is. Text is never markup: only rendering
 * makes it.
 *
 * @since 0.1
 */
public final class Markup implements CharSequence {
  private final String html;

  Markup(String html) {
    this.html = html;
  }

  @Override
  public int length() {
    return html.length();
  }

  @Override
  public char charAt(int index) {
    return html.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return html.subSequence(start, end);
  }

  /** Returns the HTML. */
  @Override
  public String toString() {
    return html;
  }
}
