package io.github.territoires.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, zero or more.
 *
 * <pre>{@code
 * Money.parse("10,8 M€").toString(); // "10800000 EUR"
 * }</pre>
 *
 * @param amount the amount in units of the currency, without trailing zeros, with at most two
 *     decimals and below 10<sup>15</sup>
 * @param currency the currency, for the programme the euro
 * @since 0.1
 */
public record Money(BigDecimal amount, Currency currency) {
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([0-9]{1,15}|[0-9]{1,3}(?:[ \u00A0\u202F\u2009][0-9]{3}){1,4})(?:([.,])([0-9]{1,6}))?"
              + "[ \u00A0\u202F\u2009]*([kK]|M|Md)?[ \u00A0\u202F\u2009]?(€|[A-Z]{3})");
  private static final Pattern BLANKS = Pattern.compile("[ \u00A0\u202F\u2009]");
  private static final String EXPECTED =
      "an amount and a currency, such as 400000 EUR, 400 000 € or 10,8 M€";

  /** Strips trailing zeros; refuses a negative, an excessive and a too precise amount. */
  public Money {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(currency, "currency");
    int decimals = Math.min(2, Math.max(0, currency.getDefaultFractionDigits()));
    Supplier<String> expected =
        () ->
            "zero or more, below 10^15, with at most "
                + decimals
                + " decimals of "
                + currency.getCurrencyCode();
    amount = Checks.number("amount", amount, expected);
    if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0 || amount.scale() > decimals) {
      throw new InvalidValueException("amount", amount.toString(), expected.get());
    }
  }

  /** Makes an amount in a currency, which is named by its ISO 4217 code. */
  public static Money of(BigDecimal amount, String currencyCode) {
    return new Money(amount, currency(currencyCode, currencyCode));
  }

  /** Makes an amount of whole euros. */
  public static Money euros(long amount) {
    return of(BigDecimal.valueOf(amount), "EUR");
  }

  /**
   * Reads an amount as people write it, in figures: {@code 10800000 EUR}, {@code 400 000 €}, {@code
   * 10,8 M€}. A single group of three digits after a comma or a point, which could be thousands or
   * decimals, is refused unless a unit (k, M, Md) follows.
   */
  public static Money parse(String text) {
    Matcher written = WRITTEN.matcher(Checks.trimmed(text));
    if (!written.matches()) {
      throw new InvalidValueException("amount", text, EXPECTED);
    }
    String unit = written.group(4) == null ? "" : written.group(4);
    String decimals = written.group(3) == null ? "" : written.group(3);
    if (decimals.length() == 3 && unit.isEmpty()) {
      throw new InvalidValueException(
          "amount", text, "no group of three digits that may be thousands or decimals");
    }
    String whole = BLANKS.matcher(written.group(1)).replaceAll("");
    BigDecimal number = new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals);
    int power =
        switch (unit) {
          case "k", "K" -> 3;
          case "M" -> 6;
          case "Md" -> 9;
          default -> 0;
        };
    return new Money(number.scaleByPowerOfTen(power), currency(written.group(5), text));
  }

  /** Returns the amount and the currency's code: {@code 10800000 EUR}. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }

  private static Currency currency(String code, String text) {
    try {
      return Currency.getInstance(code.equals("€") ? "EUR" : code);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("currency", text, "an ISO 4217 code such as EUR");
    }
  }
}
