package io.github.territoires.tables;

import io.github.territoires.model.Names;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from making something else of a text: what it would take for a formula, a
 * number or a date gets an apostrophe in front, as people put it there who know spreadsheets.
 */
final class Guard {
  private static final char APOSTROPHE = '\'';

  /** What would be taken for a formula or an error of one. */
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@#\\t＝＋－＠].*");

  /** A day of the week, whole or as it is abbreviated, in French or English. */
  private static final String WEEKDAY =
      "(?i:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?"
          + "|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
          + "|sat(?:urday)?|sun(?:day)?)[.,]?\\p{Z}+";

  private static final String DIGITS = "[\\p{Nd}\\p{Z}.,:/%€+()\\-]*";

  /** Digits and signs, and perhaps a word between them: a number, a date, a time, an amount. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "'*(?=.*\\p{Nd})(?:" + WEEKDAY + ")?" + DIGITS + "(?:(\\p{L}+)" + DIGITS + ")?");

  /** How the words begin that make dates and numbers with digits. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:jan|fev|feb|mar|avr|apr|mai|may|jui|jun|jul|aou|aug|sep|oct|nov|dec).*"
              + "|e|eur|[ap]m|[hjmt]");

  /** What would be taken for yes or no. */
  private static final Pattern TRUTH = Pattern.compile("(?i)'*(?:vrai|faux|true|false)");

  private Guard() {}

  static String guarded(String text) {
    return isInDanger(text) ? APOSTROPHE + text : text;
  }

  static String unguarded(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isInDanger(cell)
        ? cell.substring(1)
        : cell;
  }

  static boolean isInDanger(String text) {
    return FORMULA.matcher(text).matches() || TRUTH.matcher(text).matches() || isNumber(text);
  }

  private static boolean isNumber(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.matches()
        && (number.group(1) == null || WORD.matcher(Names.normalised(number.group(1))).matches());
  }
}
