package io.github.territoires.html.internal;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.PathExpression;
import com.github.jknack.handlebars.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Watches what a piece of a template does: what it writes, what it asks for, which helper it calls
 * with what. The engine shows nothing of what it has parsed but what it does.
 */
final class Watch extends Context {
  /** What stands for every value. */
  static final String VALUE = "";

  private final Map<String, Object> noted = new HashMap<>();
  private @Nullable List<PathExpression> asked;
  private @Nullable Options called;
  private @Nullable String text;
  private boolean printed;
  private int deeds;

  private Watch() {
    super(VALUE);
  }

  /** Lets a piece do what it does. */
  static Watch of(Template piece) throws IOException {
    Watch watch = new Watch();
    piece.apply(watch, watch.new Page());
    return watch;
  }

  /** Returns the text that it writes, if it does nothing else. */
  @Nullable String text() {
    return deeds == 1 ? text : null;
  }

  /** Returns the path of the value that it prints, if it does nothing else. */
  @Nullable List<PathExpression> printed() {
    return deeds == 1 && printed ? asked : null;
  }

  /** Returns the path of the value for which it calls a block, if it does nothing else. */
  @Nullable List<PathExpression> blockOf() {
    return deeds == 2 && called != null ? asked : null;
  }

  /** Returns the block that it calls. */
  @Nullable Options block() {
    return called;
  }

  /** Takes note of a helper. */
  void call(@Nullable Object value, Options options) {
    deeds++;
    boolean plain =
        value == (Object) VALUE
            && options.context == this
            && options.params.length == 0
            && options.hash.isEmpty();
    called = plain ? options : null;
  }

  @Override
  public Object get(List<PathExpression> path) {
    deeds++;
    asked = path;
    return VALUE;
  }

  @Override
  public boolean isBlockParams() {
    return false;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the engine declares it
  public <T> @Nullable T data(String name) {
    return (T) noted.get(name);
  }

  @Override
  public Context data(String name, @Nullable Object value) {
    return this;
  }

  /** Where it writes. */
  private final class Page extends Writer {
    @Override
    public Writer append(@Nullable CharSequence value) {
      printed = true;
      return this;
    }

    @Override
    public void write(String words) {
      deeds++;
      text = words;
    }

    @Override
    public void write(char[] words, int offset, int length) {
      deeds += 2;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
