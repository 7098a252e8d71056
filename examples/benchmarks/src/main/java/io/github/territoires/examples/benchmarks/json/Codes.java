package io.github.territoires.examples.benchmarks.json;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What constants are called in documents: {@code PART_OF_YEAR} is {@code part-of-year}.
 *
 * @param <E> the type of the constants
 */
final class Codes<E extends Enum<E>> {
  private final Map<E, String> codes;
  private final Map<String, E> constants = new HashMap<>();

  Codes(Class<E> type) {
    codes = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      codes.put(constant, code);
      constants.put(code, constant);
    }
  }

  String of(E constant) {
    return Objects.requireNonNull(codes.get(constant));
  }

  E parse(String code) {
    return Objects.requireNonNull(constants.get(code), code);
  }
}
