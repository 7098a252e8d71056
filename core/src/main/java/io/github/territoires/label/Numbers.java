package io.github.territoires.label;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/** Writes numbers and amounts by the rules that a labels file states. */
final class Numbers {
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
  private static final int GROUP = 3;
  private static final int CENTS = 2;

  private final Labels labels;

  Numbers(Labels labels) {
    this.labels = labels;
  }

  String format(long number) {
    return format(BigDecimal.valueOf(number));
  }

  String format(BigDecimal amount, Currency currency) {
    String code = currency.getCurrencyCode();
    BigDecimal millions = amount.movePointLeft(6).stripTrailingZeros();
    if (code.equals("EUR") && amount.compareTo(MILLION) >= 0 && millions.scale() <= 2) {
      return labels.get("number.euros.millions", Map.of("amount", format(millions)));
    }
    return code.equals("EUR")
        ? labels.get("number.euros", Map.of("amount", decimals(amount)))
        : labels.get("number.money", Map.of("amount", decimals(amount), "currency", code));
  }

  /** Writes an amount without decimals, or with all that a currency has. */
  private String decimals(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return format(plain.scale() <= 0 ? plain : plain.setScale(Math.max(CENTS, plain.scale())));
  }

  String format(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder out = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    for (int i = out.length() - GROUP; i > 0; i -= GROUP) {
      out.insert(i, labels.get("number.group"));
    }
    if (point >= 0) {
      out.append(labels.get("number.decimal")).append(plain, point + 1, plain.length());
    }
    return number.signum() < 0 ? "\u2212" + out : out.toString();
  }
}
