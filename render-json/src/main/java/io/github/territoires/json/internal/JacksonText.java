package io.github.territoires.json.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.function.Consumer;
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

/** Appends documents as text, in one of two layouts; each ends in a line feed. */
public final class JacksonText {
  /** Each value on a line of its own, indented by two blanks. */
  public static final JacksonText INDENTED = new JacksonText(indented());

  /** Compact, but for the items of a list in the outermost object, each on a line of its own. */
  public static final JacksonText LINE_BY_LINE = new JacksonText(lineByLine());

  private static final int OUTERMOST_LIST = 2;

  private final ObjectWriter writer;

  private JacksonText(PrettyPrinter printer) {
    this.writer =
        JsonMapper.shared()
            .writer()
            .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .with(printer);
  }

  /**
   * Appends a document.
   *
   * @throws IOException if appending fails
   */
  public void write(Consumer<TokenWriter> document, Appendable out) throws IOException {
    try (JsonGenerator json = writer.createGenerator(new AppendableWriter(out))) {
      document.accept(new JacksonTokens(json));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }

  private static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  private static PrettyPrinter lineByLine() {
    DefaultPrettyPrinter.Indenter none = new DefaultPrettyPrinter.NopIndenter();
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.NONE)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(none)
        .withArrayIndenter(new OutermostList());
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
