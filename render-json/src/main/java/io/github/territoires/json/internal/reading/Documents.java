package io.github.territoires.json.internal.reading;

import io.github.territoires.json.internal.engine.JacksonTokenReader;
import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.ValidationReport;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads whole documents within limits; whatever is wrong with one is a finding. */
public final class Documents {
  private final int values;
  private final int depth;
  private final int string;
  private final int number;
  private final JsonFactory factory;

  /**
   * Makes a reader of documents.
   *
   * @param values the most values
   * @param depth the most objects and lists in one another
   * @param string the longest string or name
   * @param number the longest number
   */
  public Documents(int values, int depth, int string, int number) {
    this.values = values;
    this.depth = depth;
    this.string = string;
    this.number = number;
    this.factory =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_PROPERTY_NAMES) // made to collide by some
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxStringLength(string)
                    .maxNameLength(string)
                    .maxNumberLength(number)
                    .build())
            .build();
  }

  /**
   * Reads the one value that a document holds.
   *
   * @return the value as far as it can be read; null if it cannot
   * @throws IOException if the source cannot be read, but not for what stands in it
   */
  public <T> @Nullable T read(
      DocumentText text, Reads<T> form, @Nullable T base, Problems problems, Positions positions)
      throws IOException {
    Source source = new Source(text, 0, Rules.DOCUMENT_EMPTY);
    T value = read(source, form, base, problems, positions);
    if (text.marked()) {
      problems.add(Input.ofWhole(Rules.BYTE_ORDER_MARK).done("ignored").build());
    }
    return value;
  }

  /**
   * Reads a value from each line that is not blank.
   *
   * @param findings the most findings that are kept
   * @param longest the longest line, in characters
   * @param each takes what is read and is without error
   * @return all findings
   * @throws IOException if the source cannot be read, but not for what stands in it
   */
  public <T> ValidationReport readLines(
      DocumentText text, Reads<T> form, int findings, long longest, Consumer<? super T> each)
      throws IOException {
    Problems problems = new Problems(findings);
    Lines lines = new Lines(text, longest);
    while (lines.next()) {
      long errors = problems.errors();
      T value = read(new Source(lines, lines.before(), null), form, null, problems, null);
      if (value != null && problems.errors() == errors) {
        each.accept(value);
      }
    }
    if (text.marked()) {
      problems.add(Input.ofWhole(Rules.BYTE_ORDER_MARK).done("ignored").build());
    }
    return problems.report();
  }

  /**
   * Where a value is read from.
   *
   * @param text the characters
   * @param linesBefore how many lines come before them
   * @param empty what is wrong if there is nothing; null if that is as it may be
   */
  private record Source(Reader text, int linesBefore, @Nullable Rule empty) {}

  private <T> @Nullable T read(
      Source source,
      Reads<T> form,
      @Nullable T base,
      Problems problems,
      @Nullable Positions positions)
      throws IOException {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), source.text())) {
      Input in =
          Input.of(new JacksonTokenReader(json, source.linesBefore()), problems, positions, values);
      try {
        return read(in, form, base, source.empty());
      } catch (JacksonIOException e) {
        if (!(e.getCause() instanceof DocumentException reason)) {
          throw e.getCause();
        }
        report(in, source, reason.rule(), reason.detail(), json.currentLocation());
      } catch (StreamConstraintsException e) {
        report(in, source, e, json.currentLocation());
      } catch (UnexpectedEndOfInputException e) {
        report(in, source, Rules.DOCUMENT_TRUNCATED, "", json.currentLocation());
      } catch (JacksonException e) {
        if (SyntaxFault.isEnd(e)) {
          report(in, source, Rules.DOCUMENT_TRUNCATED, "", e.getLocation());
          return null;
        }
        report(in, source, Rules.SYNTAX_INVALID, SyntaxFault.why(e), e.getLocation());
      }
      return null;
    }
  }

  private static <T> @Nullable T read(
      Input in, Reads<T> form, @Nullable T base, @Nullable Rule empty) {
    if (in.next() == Token.END) {
      if (empty != null) {
        in.report(Input.ofWhole(empty));
      }
      return null;
    }
    T value = in.read(form, base);
    if (!in.stopped() && !endsHere(in)) {
      in.report(in.problem(Rules.SYNTAX_INVALID).detail("why", "after-end"));
    }
    return value;
  }

  /** Tells whether nothing follows but blanks; what does need be no JSON. */
  private static boolean endsHere(Input in) {
    try {
      return in.next() == Token.END;
    } catch (StreamReadException e) {
      return false;
    }
  }

  private void report(
      Input in, Source source, StreamConstraintsException limit, TokenStreamLocation at) {
    String message = limit.getOriginalMessage();
    if (message.contains("depth")) {
      report(in, source, Rules.NESTING_TOO_DEEP, Integer.toString(depth), at);
    } else if (message.startsWith("Number")) {
      report(in, source, Rules.NUMBER_TOO_LONG, Integer.toString(number), at);
    } else {
      report(in, source, Rules.STRING_TOO_LONG, Integer.toString(string), at);
    }
  }

  private static void report(
      Input in, Source source, Rule rule, String why, @Nullable TokenStreamLocation at) {
    Location location = in.problem(rule).build().location();
    if (at != null && at.getLineNr() > 0 && at.getColumnNr() > 0) {
      location = location.atLine(source.linesBefore() + at.getLineNr(), at.getColumnNr());
    }
    in.problems()
        .addLast(
            in.problem(rule)
                .location(location)
                .detail("why", why)
                .detail("limit", why)
                .detail("encoding", why)
                .build());
  }
}
