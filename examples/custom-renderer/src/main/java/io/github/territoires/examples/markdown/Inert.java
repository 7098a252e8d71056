package io.github.territoires.examples.markdown;

import java.util.regex.Pattern;

/**
 * Makes texts inert: whatever they hold, CommonMark shows it and takes none of it for markup, in a
 * paragraph, a heading, a list item, emphasis or the words of a link alike. A text becomes one
 * line, without blanks at its ends; so it cannot begin another block, nor code by being indented.
 */
final class Inert {
  private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Cc}\\p{Z}]+|[\\s\\p{Cc}\\p{Z}]+$");

  /** Everything that breaks or bends a line; no-break blanks stay what they are. */
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

  /** Each alternative finds the one character that has to be escaped. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "[\\\\`*_\\[\\]<>#|~$^{}]" // markup anywhere, or in a common extension
              + "|&(?=#?\\w+;)" // entities
              + "|:(?=//)|(?i)(?<=www)\\." // addresses that extensions make links of
              + "|^[-+=:]" // lists, rules, headings underlined, definitions
              + "|(?<=^\\d{1,9})[.)](?= |$)"); // numbered lists

  private static final Pattern IN_ADDRESS = Pattern.compile("[\\\\<>]|&(?=#?\\w+;)");
  private static final String ESCAPED = "\\\\$0";

  private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2068]");
  private static final Pattern EMBEDDINGS = Pattern.compile("[\u202A\u202B\u202D\u202E]");
  private static final String END_OF_ISOLATE = "\u2069";
  private static final String END_OF_EMBEDDING = "\u202C";

  private Inert() {}

  /** Returns a text as the CommonMark that shows it. */
  static String text(String text) {
    String line = BREAKS.matcher(ENDS.matcher(text).replaceAll("")).replaceAll(" ");
    return MARKUP.matcher(line).replaceAll(ESCAPED) + endsOfDirections(line);
  }

  /** Returns an address as it stands between the pointed brackets of a link. */
  static String address(String address) {
    return IN_ADDRESS.matcher(address).replaceAll(ESCAPED);
  }

  /**
   * Ends every change of direction that a text begins, lest it turn what follows in the line; an
   * end too many means nothing.
   */
  private static String endsOfDirections(String line) {
    long isolates = ISOLATES.matcher(line).results().count();
    long embeddings = EMBEDDINGS.matcher(line).results().count();
    return END_OF_ISOLATE.repeat((int) isolates) + END_OF_EMBEDDING.repeat((int) embeddings);
  }
}
