package io.github.territoires.model;

import java.io.Serial;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a programme has nothing under an id. The message names the nearest known one.
 *
 * @since 0.1
 */
public final class UnknownIdException extends NoSuchElementException {
  @Serial private static final long serialVersionUID = 1L;

  private final String kind;
  private final String id;
  private final @Nullable String nearest;

  /**
   * Makes an exception that proposes the nearest of the known ids.
   *
   * @param kind what was looked for, such as {@code territory}
   * @param id the id that is not known
   * @param known all ids that are
   */
  public UnknownIdException(String kind, String id, Iterable<String> known) {
    this(kind, id, Names.nearestId(id, known).orElse(null));
  }

  private UnknownIdException(String kind, String id, @Nullable String nearest) {
    super(
        "unknown "
            + kind
            + " '"
            + InvalidValueException.shortened(id)
            + "'"
            + (nearest == null ? "" : ", the nearest known is '" + nearest + "'"));
    this.kind = kind;
    this.id = id;
    this.nearest = nearest;
  }

  /** Names what was looked for, such as {@code territory}. */
  public String kind() {
    return kind;
  }

  /** Returns the id that is not known. */
  public String id() {
    return id;
  }

  /** Returns the nearest known id, if one is near. */
  public Optional<String> nearest() {
    return Optional.ofNullable(nearest);
  }
}
