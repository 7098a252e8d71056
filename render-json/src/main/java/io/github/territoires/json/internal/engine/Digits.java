package io.github.territoires.json.internal.engine;

import java.math.BigDecimal;

/** How a number can be written without an exponent. */
public enum Digits {
  /** It is a long. */
  LONG,
  /** Its text is free of an exponent. */
  TEXT,
  /** Only its plain text is free of an exponent. */
  PLAIN_TEXT;

  private static final int ALWAYS_LONG = 18;
  private static final int LEAST_EXPONENT = -6;

  static Digits of(BigDecimal number) {
    int scale = number.scale();
    if (scale == 0) {
      return number.precision() <= ALWAYS_LONG ? LONG : TEXT;
    }
    boolean exponent = scale < 0 || number.precision() - scale - 1 < LEAST_EXPONENT;
    return exponent ? PLAIN_TEXT : TEXT;
  }
}
