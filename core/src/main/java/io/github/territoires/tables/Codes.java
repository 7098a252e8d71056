package io.github.territoires.tables;

import io.github.territoires.model.InseeCode;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes that a spreadsheet takes for numbers: it rounds them, or drops their leading zero. */
final class Codes {
  private static final Pattern ROUNDED = Pattern.compile("[0-9](?:[.,][0-9]*)?[eE]\\+?[0-9]{1,2}");
  private static final Pattern WITH_DECIMALS = Pattern.compile("([0-9]+)[.,]0{1,2}");

  static final Kind<Siren> SIREN = code("siren", Siren::of, Siren::value);
  static final Kind<Siret> SIRET = code("siret", Siret::of, Siret::value);
  static final Kind<InseeCode> COMMUNE = code("commune", InseeCode::parse, InseeCode::value);
  static final Kind<MemberCode> MEMBER = code("member", MemberCode::parse, MemberCode::value);

  private Codes() {}

  private static <T> Kind<T> code(
      String name, Function<String, T> parse, Function<T, String> write) {
    return new Kind<>() {
      @Override
      public Cell<T> read(String text) {
        return Codes.read(name, parse, text);
      }

      @Override
      public Optional<String> write(T value) {
        return Optional.of(write.apply(value));
      }

      @Override
      public String name() {
        return name;
      }
    };
  }

  private static <T> Cell<T> read(String name, Function<String, T> parse, String text) {
    String code = Blanks.without(text);
    if (ROUNDED.matcher(code).matches()) {
      return Cell.refused(Remark.of(Rules.DIGITS_LOST));
    }
    Matcher decimals = WITH_DECIMALS.matcher(code);
    String digits = decimals.matches() ? decimals.group(1) : code;
    Optional<T> asItStands = parsed(parse, digits);
    if (asItStands.isPresent()) {
      return decimals.matches()
          ? Cell.of(asItStands.get(), Remark.of(Rules.DECIMALS_ADDED).detail("meant", digits))
          : Cell.of(asItStands.get());
    }
    return parsed(parse, "0" + digits)
        .map(value -> Cell.of(value, Remark.of(Rules.ZERO_LOST).detail("meant", "0" + digits)))
        .orElseGet(() -> Cell.refused(Kind.invalid(name)));
  }

  private static <T> Optional<T> parsed(Function<String, T> parse, String code) {
    try {
      return Optional.of(parse.apply(code));
    } catch (InvalidValueException e) { // the next attempt may succeed
      return Optional.empty();
    }
  }
}
