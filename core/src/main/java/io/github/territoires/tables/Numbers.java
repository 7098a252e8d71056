package io.github.territoires.tables;

import io.github.territoires.model.Extra;
import io.github.territoires.model.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and amounts, with the blanks, commas and points that people put into them. */
final class Numbers {
  private static final Pattern ROUNDED =
      Pattern.compile("([0-9](?:[.,][0-9]*)?[eE][+\\-]?[0-9]{1,3}) ?(?:€|[A-Z]{3})?");
  private static final Pattern DOUBTFUL =
      Pattern.compile("([1-9][0-9]{0,2})[.,]([0-9]{3})( ?(?:€|[A-Z]{3}))?");
  private static final Pattern GROUPED =
      Pattern.compile(
          "([0-9]{1,3}(?:,[0-9]{3})+)(\\.[0-9]+)?( ?(?:€|[A-Z]{3}))?"
              + "|([0-9]{1,3}(?:\\.[0-9]{3})+)(,[0-9]+)?( ?(?:€|[A-Z]{3}))?");
  private static final Pattern CURRENCY = Pattern.compile(".*(?:€|[A-Z]{3})");
  private static final Pattern MILLIONS = Pattern.compile("(?i) ?millions?(?: d['’]euros?| ?€)$");
  private static final Pattern EUROS = Pattern.compile("(?i) ?(?:euros?|eur)$");
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,40}(?:[.,][0-9]{1,40})?");

  /** An amount, in euros where no currency is named. */
  static final Kind<Money> AMOUNT = new AmountKind();

  /** A whole number, at least zero. */
  static final Kind<Integer> COUNT = new CountKind();

  /** A number or a text. */
  static final Kind<Extra> EXTRA = new ExtraKind();

  private Numbers() {}

  /** Takes care of what spreadsheets make of numbers; nothing if it is nothing of that. */
  private static <T> Optional<Cell<T>> damaged(String text) {
    Matcher doubtful = DOUBTFUL.matcher(text);
    if (ROUNDED.matcher(text).matches()) {
      return Optional.of(Cell.refused(Remark.of(Rules.DIGITS_LOST)));
    } else if (doubtful.matches()) {
      return Optional.of(
          Cell.refused(
              Remark.of(Rules.NUMBER_AMBIGUOUS)
                  .detail("first", doubtful.group(1) + doubtful.group(2))
                  .detail(
                      "second",
                      doubtful.group(1) + "," + doubtful.group(2).replaceAll("0+$", ""))));
    }
    return Optional.empty();
  }

  /** Takes the points or commas between thousands away; nothing if there are none. */
  private static Optional<String> ungrouped(String text) {
    Matcher grouped = GROUPED.matcher(text);
    if (!grouped.matches()) {
      return Optional.empty();
    }
    int first = grouped.group(1) == null ? 4 : 1;
    return Optional.of(
        grouped.group(first).replaceAll("[.,]", "")
            + part(grouped.group(first + 1)).replace('.', ',')
            + part(grouped.group(first + 2)));
  }

  private static String part(String group) {
    return group == null ? "" : group;
  }

  private static Remark rewritten(Object meant) {
    return Remark.of(Rules.NUMBER_REWRITTEN).detail("meant", meant.toString());
  }

  private static final class AmountKind implements Kind<Money> {
    @Override
    public Cell<Money> read(String text) {
      String plain = MILLIONS.matcher(Blanks.plain(text)).replaceFirst(" M€");
      plain = EUROS.matcher(plain).replaceFirst(" €");
      return read(plain, damaged(plain));
    }

    private Cell<Money> read(String plain, Optional<Cell<Money>> damaged) {
      return damaged
          .or(
              () ->
                  ungrouped(plain)
                      .map(digits -> parsed(digits))
                      .map(
                          cell ->
                              cell.value()
                                  .map(amount -> Cell.of(amount, rewritten(amount)))
                                  .orElse(cell)))
          .orElseGet(() -> parsed(plain));
    }

    private Cell<Money> parsed(String plain) {
      String amount = CURRENCY.matcher(plain).matches() ? plain : plain + " EUR";
      return Kind.parsed(name(), Money::parse, amount);
    }

    @Override
    public Optional<String> write(Money value) {
      return Optional.of(value.toString())
          .filter(text -> read(text).value().equals(Optional.of(value)));
    }

    @Override
    public String name() {
      return "amount";
    }
  }

  private static final class CountKind implements Kind<Integer> {
    @Override
    public Cell<Integer> read(String text) {
      String plain = Blanks.without(text);
      Optional<Cell<Integer>> damaged = damaged(plain);
      if (damaged.isPresent()) {
        return damaged.get();
      }
      Matcher decimals = Pattern.compile("([0-9]+)[.,]0+").matcher(plain);
      String digits = decimals.matches() ? decimals.group(1) : plain;
      if (!digits.matches("[0-9]{1,9}")) {
        return Cell.refused(Kind.invalid(name()));
      }
      int count = Integer.parseInt(digits);
      return decimals.matches() ? Cell.of(count, rewritten(count)) : Cell.of(count);
    }

    @Override
    public Optional<String> write(Integer value) {
      return Optional.of(value.toString()).filter(text -> text.length() < 10);
    }

    @Override
    public String name() {
      return "count";
    }
  }

  private static final class ExtraKind implements Kind<Extra> {
    @Override
    public Cell<Extra> read(String text) {
      String plain = Blanks.without(text);
      if (PLAIN.matcher(plain).matches()) {
        Optional<Cell<Extra>> damaged = damaged(plain);
        if (damaged.isPresent()) {
          return damaged.get();
        }
        return Kind.parsed(
            name(), digits -> Extra.of(new BigDecimal(digits.replace(',', '.'))), plain);
      }
      String words = Guard.unguarded(text);
      return Kind.parsed(name(), Extra::of, words);
    }

    @Override
    public Optional<String> write(Extra value) {
      if (value instanceof Extra.Decimal number) {
        String digits = number.value().toPlainString();
        return Optional.of(digits)
            .filter(text -> read(text).value().equals(Optional.of(value)))
            .or(() -> Optional.of(digits + "0"))
            .filter(text -> read(text).value().equals(Optional.of(value)));
      }
      return Texts.TEXT.write(((Extra.Words) value).value());
    }

    @Override
    public String name() {
      return "extra";
    }
  }
}
