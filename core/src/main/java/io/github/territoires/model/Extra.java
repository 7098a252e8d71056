package io.github.territoires.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A value beside the model, text or number, that a publisher keeps under a name of its own and that
 * every format carries along.
 *
 * @since 0.1
 */
public sealed interface Extra {

  /**
   * A text.
   *
   * @param value not blank
   */
  record Words(String value) implements Extra {
    /** Refuses a text that could not be written everywhere. */
    public Words {
      Objects.requireNonNull(value, "value");
      Checks.text("extra", value);
    }
  }

  /**
   * A number.
   *
   * @param value without trailing zeros
   */
  record Decimal(BigDecimal value) implements Extra {
    /** Strips trailing zeros; refuses a number that takes more than forty digits to write. */
    public Decimal {
      Objects.requireNonNull(value, "value");
      value = Checks.number("extra", value, () -> "a number of at most forty digits");
    }
  }

  /** Makes a text. */
  static Extra of(String value) {
    return new Words(value);
  }

  /** Makes a number. */
  static Extra of(BigDecimal value) {
    return new Decimal(value);
  }

  /** Makes a number. */
  static Extra of(long value) {
    return new Decimal(BigDecimal.valueOf(value));
  }
}
