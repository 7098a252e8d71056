package io.github.territoires.validation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a {@link Violation} violates. Whoever reads or checks programmes may have rules of their
 * own:
 *
 * <pre>{@code
 * Messages messages = Messages.load(MyRules.class::getResourceAsStream);
 * Rule rule = new Rule("summary-missing", Severity.WARNING, messages);
 * Violation.builder(rule, location).value("…").build();
 * }</pre>
 *
 * @param code its name, which stays: lower-case letters and digits in groups joined by {@code -}
 * @param severity how grave a violation is
 * @param messages what is said of a violation, under the code
 * @since 0.1
 */
public record Rule(String code, Severity severity, Messages messages) {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Refuses a code of another form, and one of which the messages say nothing. */
  public Rule {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "code '" + code + "' must be lower-case letters and digits in groups joined by '-'");
    }
    if (messages.pattern(code, Locale.FRENCH).isEmpty()) {
      throw new IllegalArgumentException("code '" + code + "' must have a message in French");
    }
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
