package io.github.territoires.html.internal.picture;

/** Writes shares of a width. */
public final class Percent {
  private Percent() {}

  /** Writes a share from 0 to 1: {@code 12.5%}. */
  public static String of(double share) {
    long thousandths = Math.round(Math.max(0, Math.min(1, share)) * 1000);
    return thousandths % 10 == 0
        ? thousandths / 10 + "%"
        : thousandths / 10 + "." + thousandths % 10 + "%";
  }
}
