package io.github.territoires.json.internal.engine;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number that JSON-P writes digit by digit, where it would write {@code 1E-7} of its own accord.
 *
 * @param bigDecimalValue the number
 */
record PlainNumber(BigDecimal bigDecimalValue) implements JsonNumber {
  @Override
  public ValueType getValueType() {
    return ValueType.NUMBER;
  }

  @Override
  public boolean isIntegral() {
    return bigDecimalValue.scale() == 0;
  }

  @Override
  public int intValue() {
    return bigDecimalValue.intValue();
  }

  @Override
  public int intValueExact() {
    return bigDecimalValue.intValueExact();
  }

  @Override
  public long longValue() {
    return bigDecimalValue.longValue();
  }

  @Override
  public long longValueExact() {
    return bigDecimalValue.longValueExact();
  }

  @Override
  public BigInteger bigIntegerValue() {
    return bigDecimalValue.toBigInteger();
  }

  @Override
  public BigInteger bigIntegerValueExact() {
    return bigDecimalValue.toBigIntegerExact();
  }

  @Override
  public double doubleValue() {
    return bigDecimalValue.doubleValue();
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return bigDecimalValue.toPlainString();
  }
}
