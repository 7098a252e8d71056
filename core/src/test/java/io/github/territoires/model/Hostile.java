package io.github.territoires.model;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Strings that nobody should type and somebody will. */
final class Hostile {
  /** Characters that look like others, vanish, or break what is written with them. */
  private static final String NASTY =
      "\u0000\u0007\t\n\r\u001B\u0085\u00A0\u00AD\u0130\u0301\u200B\u2007\u2009\u202E\u202F\u2028\u3002"
          + "\uFEFF\uFF0E\uFF0F\uFF11\uFFFE\uFFFF\uD800\uDC00\u0660\u00B2\u00BD\u2100 '\"<>&\\/[]{}()?~%#@:;,.-_+*|^$`";

  private static final int LONG = 100_000;

  private Hostile() {}

  /** Any UTF-16: all of Unicode, lone surrogates, control characters, ASCII alone, nothing. */
  static Arbitrary<String> strings() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(80);
    Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(80);
    Arbitrary<String> nasty =
        Arbitraries.strings().withChars(NASTY + "0123456789aA").ofMaxLength(20);
    Arbitrary<String> astral =
        Arbitraries.integers()
            .between(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT)
            .map(Character::toString)
            .list()
            .ofMaxSize(10)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(any, ascii, nasty, astral);
  }

  /** One slip of the hand: a character put in, left out or replaced, a piece doubled. */
  static Arbitrary<Slip> slips() {
    Arbitrary<Character> characters =
        Arbitraries.oneOf(
            Arbitraries.chars().with(NASTY),
            Arbitraries.chars().ascii(),
            Arbitraries.chars().all());
    return Combinators.combine(
            Arbitraries.of(Kind.values()), Arbitraries.doubles().between(0, 1), characters)
        .as(Slip::new);
  }

  enum Kind {
    INSERT,
    DELETE,
    REPLACE,
    DOUBLE
  }

  record Slip(Kind kind, double where, char character) {
    String in(String text) {
      int at = (int) Math.round(where * text.length());
      String head = text.substring(0, at);
      String tail = text.substring(at);
      String rest = tail.isEmpty() ? tail : tail.substring(1);
      return switch (kind) {
        case INSERT -> head + character + tail;
        case DELETE -> head + rest;
        case REPLACE -> head + character + rest;
        case DOUBLE -> head + tail + tail;
      };
    }
  }

  /** Strings of a hundred thousand characters, made to keep a careless pattern busy, by name. */
  static Map<String, String> longOnes() {
    Map<String, String> strings = new java.util.LinkedHashMap<>();
    for (String piece :
        List.of(
            "1",
            "a",
            " ",
            "\u00A0",
            "-",
            "/",
            ".",
            ",",
            "a-",
            "1 ",
            "a ",
            "a.a",
            "[",
            "]",
            "(?",
            "?",
            " ?",
            "vers ",
            "le ",
            "de a ",
            "2021",
            "2021 a ",
            "2021 - ",
            "123 ",
            "@a",
            "a@",
            "%41",
            "\uD800",
            "\uD83D\uDE00",
            "\u0301",
            "é")) {
      strings.put("many '" + piece + "'", piece.repeat(LONG / piece.length()));
    }
    for (String start :
        List.of("https://", "https://a.fr/", "www.", "mailto:", "a@b.", "été ", "1,", "fr:")) {
      strings.put(start + "…", start + "a.".repeat(LONG / 2));
    }
    strings.put("a date far behind", " ".repeat(LONG) + "x 2021");
    strings.put("brackets around a lot", "x [" + "2021 ".repeat(LONG / 5) + "]");
    return strings;
  }
}
