package io.github.territoires.model;

import java.util.Objects;

/**
 * The form of a project. The list is open; the constants are the core forms.
 *
 * @param code lower-case letters and digits in groups joined by {@code -}, at most 64 characters
 * @since 0.1
 */
public record ProjectForm(String code) {
  /** Public and private partners share it. */
  public static final ProjectForm PUBLIC_PRIVATE_PARTNERSHIP =
      new ProjectForm("public-private-partnership");

  /** Public bodies alone. */
  public static final ProjectForm PUBLIC = new ProjectForm("public");

  /** Companies alone. */
  public static final ProjectForm PRIVATE = new ProjectForm("private");

  /** An association. */
  public static final ProjectForm ASSOCIATION = new ProjectForm("association");

  /** A cooperative, such as a <i>société coopérative d'intérêt collectif</i>. */
  public static final ProjectForm COOPERATIVE = new ProjectForm("cooperative");

  /** Refuses a code of another form. */
  public ProjectForm {
    Objects.requireNonNull(code, "code");
    Checks.slug("project form", code);
  }

  /** Makes one of its code, which need not be among the core ones. */
  public static ProjectForm of(String code) {
    return new ProjectForm(code);
  }

  /** Reads a code as {@link #toString()} writes it. */
  public static ProjectForm parse(String text) {
    return new ProjectForm(text);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
