package io.github.territoires.json.internal;

import io.github.territoires.json.internal.TokenReader.Token;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Rule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
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
  <T> @Nullable T read(
      DocumentText text, Reads<T> form, @Nullable T base, Problems problems, Positions positions)
      throws IOException {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
      Input in = Input.of(new JacksonTokenReader(json), problems, positions, values);
      try {
        return read(in, form, base);
      } catch (JacksonIOException e) {
        if (!(e.getCause() instanceof DocumentException reason)) {
          throw e.getCause();
        }
        report(in, reason.rule(), reason.detail(), json.currentLocation());
      } catch (StreamConstraintsException e) {
        report(in, e, json.currentLocation());
      } catch (UnexpectedEndOfInputException e) {
        report(in, Rules.DOCUMENT_TRUNCATED, "", json.currentLocation());
      } catch (JacksonException e) {
        report(in, Rules.SYNTAX_INVALID, e.getOriginalMessage(), e.getLocation());
      } finally {
        if (text.marked()) {
          problems.add(in.ofWhole(Rules.BYTE_ORDER_MARK).done("ignored").build());
        }
      }
      return null;
    }
  }

  private static <T> @Nullable T read(Input in, Reads<T> form, @Nullable T base) {
    if (in.next() == Token.END) {
      in.report(in.ofWhole(Rules.DOCUMENT_EMPTY));
      return null;
    }
    T value = in.read(form, base);
    if (!in.stopped() && in.next() != Token.END) {
      in.report(in.problem(Rules.SYNTAX_INVALID).detail("why", "content after the end"));
    }
    return value;
  }

  private void report(Input in, StreamConstraintsException limit, TokenStreamLocation at) {
    String message = limit.getOriginalMessage();
    if (message.contains("depth")) {
      report(in, Rules.NESTING_TOO_DEEP, Integer.toString(depth), at);
    } else if (message.startsWith("Number")) {
      report(in, Rules.NUMBER_TOO_LONG, Integer.toString(number), at);
    } else {
      report(in, Rules.STRING_TOO_LONG, Integer.toString(string), at);
    }
  }

  private static void report(Input in, Rule rule, String why, @Nullable TokenStreamLocation at) {
    Location location = in.problem(rule).build().location();
    if (at != null && at.getLineNr() > 0 && at.getColumnNr() > 0) {
      location = location.atLine(at.getLineNr(), at.getColumnNr());
    }
    in.problems()
        .addLast(
            in.problem(rule).location(location).detail("why", why).detail("limit", why).build());
  }
}
