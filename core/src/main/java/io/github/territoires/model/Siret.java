package io.github.territoires.model;

import java.util.Objects;

/**
 * The SIRET of an establishment: the SIREN of its organisation and five digits of its own, the
 * whole passing the Luhn check. The establishments of La Poste (SIREN 356000000) follow another
 * rule: the sum of their digits is divisible by five.
 *
 * <pre>{@code
 * Siret.parse("356 000 000 00048").siren(); // 356000000
 * }</pre>
 *
 * @param value fourteen digits
 * @since 0.1
 */
public record Siret(String value) {
  private static final String NO_SIREN = "000000000";
  private static final String LA_POSTE = "356000000";

  /** Refuses anything but fourteen digits that pass the check and begin with a valid SIREN. */
  public Siret {
    Objects.requireNonNull(value, "value");
    if (!Figures.only(14, value)
        || value.startsWith(NO_SIREN)
        || !Luhn.holds(value.substring(0, 9))
        || !(Luhn.holds(value) || ruleOfLaPoste(value))) {
      throw new InvalidValueException(
          "SIRET",
          value,
          "fourteen digits that pass the Luhn check, such as 73282932000074, or for La Poste (SIREN"
              + " 356000000) a digit sum divisible by five");
    }
  }

  /** Makes a SIRET of its fourteen digits. */
  public static Siret of(String digits) {
    return new Siret(digits);
  }

  /** Reads a SIRET as people write it: blanks of any kind between the digits are allowed. */
  public static Siret parse(String text) {
    return new Siret(Luhn.withoutBlanks(text));
  }

  /** Returns the SIREN of the organisation that this establishment belongs to. */
  public Siren siren() {
    return Siren.of(value.substring(0, 9));
  }

  /** Returns the fourteen digits. */
  @Override
  public String toString() {
    return value;
  }

  private static boolean ruleOfLaPoste(String value) {
    return value.startsWith(LA_POSTE) && value.chars().map(c -> c - '0').sum() % 5 == 0;
  }
}
