package io.github.territoires.testkit;

import java.util.List;
import java.util.regex.Pattern;

/** What French typesetting asks of a label: curved quotes, and blanks at which no line ends. */
final class FrenchTypography {
  private static final List<Pattern> FAULTS =
      List.of(
          Pattern.compile("['\"]|\\.\\.\\."),
          Pattern.compile("(?<![\\u00A0\\u202F]):(?!\\S)"),
          Pattern.compile("(?<![\\u00A0\\u202F])[;!?»]"),
          Pattern.compile("«(?![\\u00A0\\u202F])"));

  private FrenchTypography() {}

  static boolean accepts(String words) {
    return FAULTS.stream().noneMatch(fault -> fault.matcher(words).find());
  }
}
