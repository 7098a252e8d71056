package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Hostile.Slip;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is read character by character, against the pattern that defines it. */
class ScannersTest {
  private static final Pattern SLUG = Pattern.compile("(?=.{0,64}$)[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\s\\x1C-\\x1F\\p{Z}\\p{Cf}&&[\\x00-\\uFFFF]]*");
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\t\n]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SIREN = Pattern.compile("(?!0{9})[0-9]{9}");
  private static final Pattern SIRET = Pattern.compile("(?!0{9})[0-9]{14}");
  private static final Pattern INSEE =
      Pattern.compile("(?!97|98)[0-9](?:[0-9]|[AB])(?!000)[0-9]{3}|9[78][0-9](?!00)[0-9]{2}");
  private static final Pattern EDTF =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[~?%]?");
  private static final Pattern EDTF_PARTS = Pattern.compile("0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]");

  @Property(tries = 5000)
  void readsWhatThePatternsDefine(@ForAll("texts") String text) {
    assertThat(accepts(value -> Checks.slug("id", value), text))
        .isEqualTo(SLUG.matcher(text).matches());
    assertThat(accepts(value -> Checks.text("text", value), text))
        .isEqualTo(!INVISIBLE.matcher(text).matches() && !UNWRITABLE.matcher(text).find());
    assertThat(Luhn.withoutBlanks(text)).isEqualTo(BLANKS.matcher(text).replaceAll(""));
    assertThat(accepts(Siren::of, text))
        .isEqualTo(SIREN.matcher(text).matches() && Luhn.holds(text));
    assertThat(accepts(Siret::of, text)).isEqualTo(isSiret(text));
    assertThat(accepts(InseeCode::of, text)).isEqualTo(isInseeCode(text));
    assertThat(Edtf.parse(text).isPresent() && text.indexOf('/') < 0).isEqualTo(isEdtf(text));
  }

  @Test
  void everyCharacterAloneIsReadAsThePatternsDefine() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      for (String text : List.of(Character.toString((char) c), "a" + (char) c + "1")) {
        readsWhatThePatternsDefine(text);
      }
    }
  }

  @Test
  void everyDayOfAMonthIsReadAsTheCalendarHasIt() {
    for (int year : new int[] {0, 1900, 2000, 2023, 2024, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 99; day++) {
          String text = "%04d-%02d-%02d".formatted(year, month, day);
          assertThat(Edtf.parse(text).isPresent()).as(text).isEqualTo(isEdtf(text));
        }
      }
    }
  }

  @Test
  void everyCodeOfFourDigitsBehindADepartmentIsReadAsThePatternDefines() {
    for (String start : List.of("0", "01", "2A", "2B", "2C", "A", "96", "97", "974", "98", "20")) {
      for (int code = 0; code <= 1000; code++) {
        String text = start + code;
        assertThat(accepts(InseeCode::of, text)).as(text).isEqualTo(isInseeCode(text));
      }
    }
  }

  private static boolean isSiret(String text) {
    return SIRET.matcher(text).matches()
        && Luhn.holds(text.substring(0, 9))
        && (Luhn.holds(text) || (text.startsWith("356000000") && Digits.sum(text) % 5 == 0));
  }

  private static boolean isInseeCode(String text) {
    return INSEE.matcher(text).matches()
        && Department.exists(text.substring(0, text.matches("9[78].*") ? 3 : 2));
  }

  private static boolean isEdtf(String text) {
    Matcher edtf = EDTF.matcher(text);
    if (!edtf.matches() || edtf.group(2) == null) {
      return edtf.matches();
    } else if (edtf.group(3) == null) {
      return EDTF_PARTS.matcher(edtf.group(2)).matches();
    }
    try {
      LocalDate.of(
          Integer.parseInt(edtf.group(1)),
          Integer.parseInt(edtf.group(2)),
          Integer.parseInt(edtf.group(3)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean accepts(Consumer<String> reader, String text) {
    try {
      reader.accept(text);
      return true;
    } catch (InvalidValueException e) {
      assertThat(e.value()).isEqualTo(text);
      return false;
    }
  }

  /** Good ones of each kind with up to three slips, and strings that nobody should type. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> good =
        Arbitraries.of(
            "phase-1",
            "a",
            "electronique-photonique-hyperfrequences",
            "a".repeat(64),
            "248719312",
            "356000000",
            "73282932000074",
            "35600000000048",
            "87085",
            "2A004",
            "97411",
            "2024",
            "2024-02",
            "2024-21~",
            "2024-41",
            "2024-02-29",
            "2024-10-04?",
            "Cité de la Céramique \uD83D\uDE00",
            " \u00A0\u200B\t");
    return Arbitraries.oneOf(
        good,
        Combinators.combine(good, Hostile.slips().list().ofMinSize(1).ofMaxSize(3))
            .as(ScannersTest::spoilt),
        Arbitraries.strings().withChars("0123456789-~?%A").ofMaxLength(12),
        Arbitraries.strings().withChars("az09-").ofMaxLength(66),
        Hostile.strings());
  }

  private static String spoilt(String text, List<Slip> slips) {
    String spoilt = text;
    for (Slip slip : slips) {
      spoilt = slip.in(spoilt);
    }
    return spoilt;
  }
}
