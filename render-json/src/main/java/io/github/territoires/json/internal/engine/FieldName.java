package io.github.territoires.json.internal.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The name of a field, which an engine prepares once for all the times that it writes it. */
public final class FieldName {
  private final String text;
  private @Nullable Object prepared;

  public FieldName(String text) {
    this.text = text;
  }

  /** Returns the name. */
  public String text() {
    return text;
  }

  /**
   * Returns what an engine has made of the name, making it if it is not there yet: from several
   * threads perhaps several times, but always the same.
   *
   * @param <P> what that engine makes, and no other
   */
  @SuppressWarnings("unchecked") // one engine alone prepares names
  <P> P prepared(Function<String, P> preparation) {
    Object made = prepared;
    if (made == null) {
      made = preparation.apply(text);
      prepared = made;
    }
    return (P) made;
  }
}
