package io.github.territoires.json;

import io.github.territoires.json.internal.geojson.PerimeterDocuments;
import io.github.territoires.json.internal.reading.Documents;

/**
 * How much of a document is read before it is refused. A limit that is passed is a finding, so that
 * nobody's document takes more memory or time than was meant.
 *
 * <pre>{@code
 * JsonReader reader = JsonReader.create().limits(Limits.standard().withBytes(1_000_000));
 * }</pre>
 *
 * @param bytes the longest document, in bytes of UTF-8, or in characters where those are given
 * @param values the most values, of which one takes some hundred bytes of memory
 * @param depth the most objects and lists in one another
 * @param string the longest string, in characters
 * @param number the longest number, in characters
 * @param findings the most findings that are kept; of more, their number
 * @since 0.1
 */
public record Limits(long bytes, int values, int depth, int string, int number, int findings) {
  private static final int BYTES_OF_A_VALUE = 256;
  private static final int MOST_VALUES = 20_000_000;

  /** Refuses a limit below one. */
  public Limits {
    positive("bytes", bytes);
    positive("values", values);
    positive("depth", depth);
    positive("string", string);
    positive("number", number);
    positive("findings", findings);
  }

  /**
   * Returns the limits that hold unless others are set: 100 MB, a depth of 100, strings of 1
   * million characters, numbers of 1 000, 1 000 findings, and as many values as fit into the memory
   * that the virtual machine may use, one in 256 bytes of it.
   */
  public static Limits standard() {
    long values = Runtime.getRuntime().maxMemory() / BYTES_OF_A_VALUE;
    return new Limits(
        100_000_000, (int) Math.min(values, MOST_VALUES), 100, 1_000_000, 1_000, 1_000);
  }

  /** Returns these limits with another length of a document, in bytes. */
  public Limits withBytes(long bytes) {
    return new Limits(bytes, values, depth, string, number, findings);
  }

  /** Returns these limits with another number of values. */
  public Limits withValues(int values) {
    return new Limits(bytes, values, depth, string, number, findings);
  }

  /** Returns these limits with another depth. */
  public Limits withDepth(int depth) {
    return new Limits(bytes, values, depth, string, number, findings);
  }

  /** Returns these limits with another length of a string, in characters. */
  public Limits withString(int string) {
    return new Limits(bytes, values, depth, string, number, findings);
  }

  /** Returns these limits with another length of a number, in characters. */
  public Limits withNumber(int number) {
    return new Limits(bytes, values, depth, string, number, findings);
  }

  /** Returns these limits with another number of findings. */
  public Limits withFindings(int findings) {
    return new Limits(bytes, values, depth, string, number, findings);
  }

  /** Makes what reads documents within these limits. */
  Documents documents() {
    return new Documents(values, depth, string, number);
  }

  /** Makes what reads official files within these limits. */
  PerimeterDocuments perimeters() {
    return new PerimeterDocuments(bytes, values, depth, string, number);
  }

  private static void positive(String name, long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " " + limit + " must be 1 or more");
    }
  }
}
