package io.github.territoires.model;

import java.util.Objects;

/**
 * What an organisation does in a project. The list is open; the constants are the core roles.
 *
 * @param code lower-case letters and digits in groups joined by {@code -}, at most 64 characters
 * @since 0.1
 */
public record Role(String code) {
  /** Answers for the project: the <i>porteur</i>, who need not be the <i>maître d'ouvrage</i>. */
  public static final Role CARRIER = new Role("carrier");

  /** Commissions the works: the <i>maître d'ouvrage</i>. */
  public static final Role CONTRACTING_AUTHORITY = new Role("contracting-authority");

  /** Takes part. */
  public static final Role PARTNER = new Role("partner");

  /** Pays for it or for a part of it. */
  public static final Role FUNDER = new Role("funder");

  /** Runs what the project creates. */
  public static final Role OPERATOR = new Role("operator");

  /** Signed the agreement about it. */
  public static final Role SIGNATORY = new Role("signatory");

  /** Gives it room. */
  public static final Role HOST = new Role("host");

  /** Is whom it is for. */
  public static final Role BENEFICIARY = new Role("beneficiary");

  /** Refuses a code of another form. */
  public Role {
    Objects.requireNonNull(code, "code");
    Checks.slug("role", code);
  }

  /** Makes one of its code, which need not be among the core ones. */
  public static Role of(String code) {
    return new Role(code);
  }

  /** Reads a code as {@link #toString()} writes it. */
  public static Role parse(String text) {
    return new Role(text);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
