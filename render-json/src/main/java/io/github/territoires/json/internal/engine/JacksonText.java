package io.github.territoires.json.internal.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents as text, in one of several layouts; each document ends in a line feed. */
public final class JacksonText {
  /** Each value on a line of its own, indented by two blanks. */
  public static final JacksonText INDENTED = new JacksonText(indented());

  /** Without any blank. */
  public static final JacksonText COMPACT = new JacksonText(null);

  /** Compact, but for the items of a list in the outermost object, each on a line of its own. */
  public static final JacksonText LINE_BY_LINE = new JacksonText(lineByLine());

  private static final int OUTERMOST_LIST = 2;

  private final ObjectWriter writer;

  private JacksonText(@Nullable PrettyPrinter printer) {
    ObjectWriter plain =
        JsonMapper.shared()
            .writer()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .withRootValueSeparator("");
    this.writer = printer == null ? plain : plain.with(printer);
  }

  /**
   * Appends a document.
   *
   * @throws IOException if appending fails
   */
  public void write(Consumer<? super JacksonTokens> document, Appendable out) throws IOException {
    writeAll(one(document), () -> writer.createGenerator(new AppendableWriter(out)));
  }

  /**
   * Writes a document in UTF-8, the same as is appended, and leaves the stream open.
   *
   * @throws IOException if writing fails
   */
  public void write(Consumer<? super JacksonTokens> document, OutputStream out) throws IOException {
    writeAll(one(document), () -> writer.createGenerator(out));
  }

  /**
   * Appends documents one after another, each of which {@link JacksonTokens#endDocument} ends.
   *
   * @throws IOException if appending fails
   */
  public void writeAll(Consumer<? super JacksonTokens> documents, Appendable out)
      throws IOException {
    writeAll(documents, () -> writer.createGenerator(new AppendableWriter(out)));
  }

  /**
   * Writes documents in UTF-8 one after another, each of which {@link JacksonTokens#endDocument}
   * ends, and leaves the stream open.
   *
   * @throws IOException if writing fails
   */
  public void writeAll(Consumer<? super JacksonTokens> documents, OutputStream out)
      throws IOException {
    writeAll(documents, () -> writer.createGenerator(out));
  }

  private static void writeAll(
      Consumer<? super JacksonTokens> documents, Supplier<JsonGenerator> target)
      throws IOException {
    try (JsonGenerator json = target.get()) {
      documents.accept(new JacksonTokens(json));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static Consumer<JacksonTokens> one(Consumer<? super JacksonTokens> document) {
    return tokens -> {
      document.accept(tokens);
      tokens.endDocument();
    };
  }

  private static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(spacing(Spacing.AFTER))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private static PrettyPrinter lineByLine() {
    DefaultPrettyPrinter.Indenter none = new DefaultPrettyPrinter.NopIndenter();
    return new DefaultPrettyPrinter(spacing(Spacing.NONE))
        .withObjectIndenter(none)
        .withArrayIndenter(new OutermostList());
  }

  /** Puts blanks after a name or nowhere, and none into what is empty. */
  private static Separators spacing(Spacing afterName) {
    return Separators.createDefaultInstance()
        .withObjectNameValueSpacing(afterName)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator("");
  }

  /** Breaks lines in the outermost list alone. */
  private static final class OutermostList implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) {
      if (json.streamWriteContext().getNestingDepth() == OUTERMOST_LIST) {
        json.writeRaw('\n');
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }

  /** Passes on to an Appendable, which it never closes. */
  private static final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      out.append(CharBuffer.wrap(characters, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
