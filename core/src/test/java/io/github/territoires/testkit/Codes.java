package io.github.territoires.testkit;

import io.github.territoires.model.Department;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Official codes that are valid, each given once; whom they belong to is invented. */
final class Codes {
  private static final int FIRST_SIREN = 20_000_001;

  private final Map<Department, Integer> communes = new HashMap<>();
  private int sirens;

  Siren siren() {
    String digits = Integer.toString(FIRST_SIREN + sirens++);
    return Siren.of(digits + check(digits));
  }

  Siret siret(Siren siren) {
    String digits = siren.value() + "0001";
    return Siret.of(digits + check(digits));
  }

  InseeCode commune(Department department) {
    int number = communes.merge(department, 1, Integer::sum);
    int digits = 5 - department.code().length();
    return InseeCode.of(
        department.code() + String.format(Locale.ROOT, "%0" + digits + "d", number));
  }

  /** Returns the digit that makes the Luhn sum end in zero. */
  private static int check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? 2 * digit : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return (10 - sum % 10) % 10;
  }
}
