package io.github.territoires.json.internal.reading;

import io.github.territoires.json.internal.engine.TokenReader;
import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Names;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document that is read: its tokens, the way to the present one, and what is wrong so far. */
public final class Input {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private static final int FINDINGS = 100;

  /** How many characters take as much memory as a value. */
  static final int CHARACTERS = 32;

  private final Problems problems;
  private final @Nullable Positions positions;
  private final int maxValues;
  private final Trail trail = new Trail();
  private TokenReader tokens;
  private Token token;
  private int values;
  private boolean newer;
  private boolean stopped;

  /** Thrown when there is no use in reading on; why has been reported. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  private Input(
      TokenReader tokens, Problems problems, @Nullable Positions positions, int maxValues) {
    this.tokens = tokens;
    this.token = tokens.token();
    this.problems = problems;
    this.positions = positions;
    this.maxValues = maxValues;
  }

  /** Reads from an engine that has limits of its own. */
  public static Input of(TokenReader tokens) {
    return new Input(tokens, new Problems(FINDINGS), null, Integer.MAX_VALUE);
  }

  /** Reads a document, noting where its values stand. */
  public static Input of(
      TokenReader tokens, Problems problems, @Nullable Positions positions, int maxValues) {
    return new Input(tokens, problems, positions, maxValues);
  }

  /**
   * Reads the value at whose first token the input stands.
   *
   * @return the value as far as it can be read, whatever was found wrong in it; null if it cannot
   */
  public <T> @Nullable T read(Reads<T> form, @Nullable T base) {
    try {
      begin(null, 0);
      T value = form.read(this, base);
      end();
      if (newer) {
        problems.forgiveConstants();
      }
      return value;
    } catch (Stopped e) {
      stopped = true;
      return null;
    }
  }

  /** Tells whether the rest of the document was not read. */
  public boolean stopped() {
    return stopped;
  }

  /** Tells whether there is an error among the findings. */
  public boolean refused() {
    return problems.refused();
  }

  /** Returns the findings. */
  public ValidationReport report() {
    return problems.report();
  }

  /** Returns what is wrong so far. */
  public Problems problems() {
    return problems;
  }

  /** Returns the present token. */
  public Token token() {
    return token;
  }

  /** Goes to the next token and returns it. */
  public Token next() {
    token = tokens.next();
    return token;
  }

  /** Goes to the next token and returns the name that it is; null if it is none. */
  public @Nullable String nextName() {
    String name = tokens.nextName();
    if (name == null) {
      token = tokens.token();
    } else {
      token = Token.NAME;
      takes(name.length() / CHARACTERS);
    }
    return name;
  }

  /** Returns the characters of the present string, name or number. */
  public String text() {
    String text = tokens.text();
    takes(text.length() / CHARACTERS);
    return text;
  }

  /** Returns the present number. */
  public BigDecimal number() {
    return tokens.number();
  }

  /** Goes to the end of the object or list that begins here; stays where it is otherwise. */
  public void skip() {
    tokens.skip();
    token = tokens.token();
  }

  /** Goes from the name of a field to its value, and returns with what that begins. */
  public Token enter(String field) {
    trail.enter(field);
    token = tokens.next();
    begin(field, 0);
    return token;
  }

  /** Takes the present token as the beginning of an item. */
  public void enter(int item) {
    trail.enter(item);
    begin(null, item);
  }

  /** Leaves the field or the item that was entered last. */
  public void leave() {
    trail.leave();
    end();
  }

  /** Notes which item of the list that is made this one becomes. */
  public void becomes(int item) {
    if (positions != null) {
      positions.becomes(item);
    }
  }

  /** Notes that this item is in no list that is made. */
  public void isLost() {
    if (positions != null) {
      positions.isLost();
    }
  }

  private void begin(@Nullable String field, int item) {
    takes(1);
    if (positions != null) {
      positions.begin(field, item, tokens.line(), tokens.column());
    }
  }

  /** Counts values, or what takes as much memory. */
  public void takes(int more) {
    values += more;
    if (values > maxValues) {
      stop(problem(Rules.VALUES_TOO_MANY).detail("limit", Integer.toString(maxValues)));
    }
  }

  private void end() {
    if (positions != null) {
      positions.end();
    }
  }

  /** Records the value that begins here, leaving the input at its last token. */
  public RecordedTokens record() {
    return RecordedTokens.of(tokens, this::takes);
  }

  /** Reads a value that was recorded. */
  public <T> @Nullable T replay(RecordedTokens recorded, Reads<T> form, @Nullable T base) {
    TokenReader rest = tokens;
    tokens = recorded;
    token = recorded.token();
    T value = form.read(this, base);
    tokens = rest;
    token = rest.token();
    return value;
  }

  /** Tells whether the present value is the whole of what is read. */
  public boolean atRoot() {
    return trail.atRoot();
  }

  /** Begins a finding about the present token. */
  public Violation.Builder problem(Rule rule) {
    return Violation.builder(rule, at(trail.pointer(), tokens.line(), tokens.column()));
  }

  /** Begins a finding about the document. */
  public static Violation.Builder ofWhole(Rule rule) {
    return Violation.builder(rule, Location.ofPointer("").atLine(1, 1));
  }

  /** Begins a finding about the value that was entered last, or about a part of it. */
  public Violation.Builder problemOf(Rule rule, @Nullable String part) {
    String pointer = trail.pointer();
    String whole = part == null ? pointer : Trail.step(new StringBuilder(pointer), part).toString();
    if (positions == null) {
      return Violation.builder(rule, at(whole, tokens.line(), tokens.column()));
    }
    Positions.Place place = positions.last(whole, part);
    return Violation.builder(rule, at(whole, place.line(), place.column()));
  }

  private static Location at(String pointer, int line, int column) {
    Location location = Location.ofPointer(pointer);
    return line > 0 && column > 0 ? location.atLine(line, column) : location;
  }

  /** Adds a finding. */
  public void report(Violation.Builder problem) {
    problems.add(problem.build());
  }

  /** Reports a finding that makes reading on useless. */
  public void stop(Violation.Builder problem) {
    problems.addLast(problem.build());
    throw new Stopped();
  }

  /** Reports that the document is none of those read here, and nothing else about it. */
  public void refuse(Rule rule, String value, String known) {
    problems.clear();
    stop(problem(rule).value(value).detail("known", known));
  }

  /** Notes that the document keeps to a newer minor version. */
  public void isNewer() {
    newer = true;
  }

  /** Reports a value of the wrong type and leaves it behind. */
  public void wrongType(String wanted) {
    Violation.Builder problem =
        problem(Rules.TYPE_WRONG)
            .detail("wanted", wanted)
            .detail("given", token.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (token == Token.STRING || token == Token.NUMBER) {
      problem.value(tokens.text());
    }
    report(problem);
    skip();
  }

  /** Reports a field that no form knows. */
  public void unknownField(String name, List<String> known) {
    String pointer = Trail.step(new StringBuilder(trail.pointer()), name).toString();
    report(
        Violation.builder(Rules.FIELD_UNKNOWN, at(pointer, tokens.line(), tokens.column()))
            .value(name)
            .nearest(Names.nearest(name, known).orElse(null))
            .done("ignored"));
  }

  /**
   * Reports a thing that is new and has nearly the id of one that is known. Numbers do not count:
   * official ids are near each other.
   */
  public void added(String id, Iterable<String> known) {
    Names.nearestId(id, known)
        .filter(near -> !withoutNumbers(near).equals(withoutNumbers(id)))
        .ifPresent(near -> report(problem(Rules.ID_NEAR).value(id).nearest(near).done("added")));
  }

  private static String withoutNumbers(String id) {
    return DIGITS.matcher(id).replaceAll("");
  }

  /** Reports a name that stands twice in an object. */
  public void duplicateKey(String name) {
    String pointer = Trail.step(new StringBuilder(trail.pointer()), name).toString();
    report(
        Violation.builder(Rules.KEY_DUPLICATE, at(pointer, tokens.line(), tokens.column()))
            .value(name));
  }

  /** Reports the value that begins here and is none of its type, whose name is given. */
  public void invalid(String type, String value) {
    report(problem(Rules.VALUE_INVALID).value(value).detail("expected", key(type)));
  }

  /** Reports what the whole of a value refuses, or the part of it that has the refused value. */
  public void invalidWhole(InvalidValueException refused, @Nullable String part) {
    boolean value = !refused.value().isEmpty();
    report(
        problemOf(value ? Rules.VALUE_INVALID : Rules.OBJECT_INVALID, part)
            .value(value ? refused.value() : null)
            .detail("expected", key(refused.type())));
  }

  private static String key(String type) {
    return type.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
