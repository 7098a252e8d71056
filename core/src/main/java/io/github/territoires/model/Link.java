package io.github.territoires.model;

import java.util.Objects;

/**
 * A page elsewhere.
 *
 * @param label where the link leads, in words that make sense by themselves
 * @param address the address
 * @since 0.1
 */
public record Link(Text label, WebAddress address) {

  /** Refuses a missing label or address. */
  public Link {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(address, "address");
  }
}
