package io.github.territoires.json.internal.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Understands why the engine can read no further. */
public final class SyntaxFault {
  /** What is probably wrong, by words of the engine's messages, the telling ones first. */
  private static final Map<String, String> WHYS = new LinkedHashMap<>();

  static {
    WHYS.put("nesting depth", "deep");
    WHYS.put("exceeds the maximum", "long");
    WHYS.put("comment", "comment");
    WHYS.put("start property name", "name-expected");
    WHYS.put("expecting comma", "comma-missing");
    WHYS.put("expecting a colon", "colon-missing");
    WHYS.put("unquoted character", "control");
    WHYS.put("escape", "escape");
    WHYS.put("Unrecognized token", "word");
    WHYS.put("numeric value", "number");
    WHYS.put("leading zeroes", "number");
    WHYS.put("close marker", "bracket");
    WHYS.put("expecting a valid value", "value-expected");
  }

  private SyntaxFault() {}

  /** Tells whether nothing follows although something should. */
  public static boolean isEnd(JacksonException fault) {
    return fault instanceof UnexpectedEndOfInputException
        || fault.getOriginalMessage().contains("end-of-input");
  }

  /** Finds what is probably wrong by what the engine says. */
  public static String why(JacksonException fault) {
    return WHYS.entrySet().stream()
        .filter(why -> fault.getOriginalMessage().contains(why.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse("other");
  }
}
