package io.github.territoires.model;

import java.util.Objects;

/**
 * What happens at a milestone. The list is open; the constants are the core kinds.
 *
 * @param code lower-case letters and digits in groups joined by {@code -}, at most 64 characters
 * @since 0.1
 */
public record MilestoneKind(String code) {
  /** The partners state their intention. */
  public static final MilestoneKind LETTER_OF_INTENT = new MilestoneKind("letter-of-intent");

  /** An agreement is signed. */
  public static final MilestoneKind SIGNATURE = new MilestoneKind("signature");

  /** Architects compete. */
  public static final MilestoneKind COMPETITION = new MilestoneKind("competition");

  /** Works begin. */
  public static final MilestoneKind WORKS_START = new MilestoneKind("works-start");

  /** The first stone is laid. */
  public static final MilestoneKind FIRST_STONE = new MilestoneKind("first-stone");

  /** A building or an installation is handed over. */
  public static final MilestoneKind DELIVERY = new MilestoneKind("delivery");

  /** It opens to its users. */
  public static final MilestoneKind OPENING = new MilestoneKind("opening");

  /** It is inaugurated. */
  public static final MilestoneKind INAUGURATION = new MilestoneKind("inauguration");

  /** Refuses a code of another form. */
  public MilestoneKind {
    Objects.requireNonNull(code, "code");
    Checks.slug("milestone kind", code);
  }

  /** Makes one of its code, which need not be among the core ones. */
  public static MilestoneKind of(String code) {
    return new MilestoneKind(code);
  }

  /** Reads a code as {@link #toString()} writes it. */
  public static MilestoneKind parse(String text) {
    return new MilestoneKind(text);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
