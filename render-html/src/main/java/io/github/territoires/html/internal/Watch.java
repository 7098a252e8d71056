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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches what a piece of a template does: what it writes, what it asks for, which helper it calls
 * with what. The engine shows nothing of what it has parsed but what it does.
 */
final class Watch extends Context {
  /** What stands for the value that is shown. */
  private static final Object THIS = new Asked(List.of());

  private final Map<String, Object> noted = new HashMap<>();
  private @Nullable Asked asked;
  private @Nullable Object given;
  private @Nullable Options options;
  private @Nullable Function<Call, Deed> helper;
  private @Nullable String text;
  private boolean printed;
  private int questions;
  private int calls;
  private int words;

  /** What stands for the value to which a path leads. */
  private record Asked(List<PathExpression> path) {
    @Override
    public String toString() {
      return "";
    }
  }

  private Watch() {
    super(THIS);
  }

  /** Lets a piece do what it does. */
  static Watch of(Template piece) throws IOException {
    Watch watch = new Watch();
    piece.apply(watch, watch.new Page());
    return watch;
  }

  /** Returns the text that it writes, if it does nothing else. */
  @Nullable String text() {
    return questions == 0 && calls == 0 && words == 1 ? text : null;
  }

  /** Returns the path of the value that it prints, if it does nothing else. */
  @Nullable Path printed() {
    return asked != null && questions == 1 && calls == 0 && words == 0 && printed
        ? new Path(asked.path())
        : null;
  }

  /** Returns what the helper does that it calls, if it does nothing else. */
  @Nullable Deed deed(Nodes nodes) {
    if (helper == null || options == null || calls != 1 || words != 0) {
      return null;
    }
    long answers =
        Stream.concat(
                Stream.of(given),
                Stream.concat(Stream.of(options.params), options.hash.values().stream()))
            .filter(value -> value instanceof Asked && value != THIS)
            .count();
    return answers == questions
        ? helper.apply(Call.of(given, options, nodes, Watch::argument))
        : null;
  }

  private static Argument argument(@Nullable Object given) {
    if (given == THIS) {
      return Scope::value;
    }
    return given instanceof Asked asked ? new Path(asked.path()) : Call.constant(given);
  }

  /** Takes note of a helper. */
  void call(@Nullable Object value, Options options, Function<Call, Deed> helper) {
    calls++;
    this.given = value;
    this.options = options.context == this ? options : null;
    this.helper = helper;
  }

  @Override
  public Object get(List<PathExpression> path) {
    questions++;
    asked = new Asked(path);
    return asked;
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
    public void write(String written) {
      words++;
      text = written;
    }

    @Override
    public void write(char[] written, int offset, int length) {
      words += 2;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
