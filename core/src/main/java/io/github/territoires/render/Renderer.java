package io.github.territoires.render;

import java.io.IOException;

/**
 * Writes a subject in one format. Implement it to add a format of your own.
 *
 * <p>Implementations are stateless and thread-safe, give the same output for the same subject, and
 * never read the clock or the default locale. A {@code null} subject fails before anything is
 * appended; a failing {@link Appendable} passes its exception on and leaves the renderer usable.
 *
 * <pre>{@code
 * final class TitleRenderer implements Renderer<TerritoryView> {
 *   public String format() { return "title"; }
 *   public Class<TerritoryView> subject() { return TerritoryView.class; }
 *   public String mediaType() { return "text/plain"; }
 *   public String extension() { return "txt"; }
 *   public void render(TerritoryView view, Appendable out) throws IOException {
 *     out.append(view.header().title().words());
 *   }
 * }
 * }</pre>
 *
 * @param <T> what is rendered
 * @since 0.1
 */
public interface Renderer<T> {
  /** Returns the name of the format, which also names the published folder: {@code markdown}. */
  String format();

  /** Returns the type of what is rendered. */
  Class<T> subject();

  /** Returns the media type of the output, without a charset: {@code text/markdown}. */
  String mediaType();

  /** Returns the extension of published files, without the dot: {@code md}. */
  String extension();

  /**
   * Appends the subject in this format.
   *
   * @throws IOException if appending fails
   * @throws RenderException if the subject cannot be rendered
   */
  void render(T subject, Appendable out) throws IOException;

  /**
   * Returns the subject in this format.
   *
   * @throws RenderException if the subject cannot be rendered
   */
  default String render(T subject) {
    StringBuilder out = new StringBuilder();
    try {
      render(subject, out);
    } catch (IOException e) {
      throw new RenderException("format '" + format() + "': " + e.getMessage(), e);
    }
    return out.toString();
  }
}
