package io.github.territoires.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where readers report errors: a page, a functional mail address, or both.
 *
 * @param page a page with a form or with instructions
 * @param mail a functional address, never a person's
 * @since 0.1
 */
public record Contact(Optional<WebAddress> page, Optional<MailAddress> mail) {

  /** Refuses a contact without page and address. */
  public Contact {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(mail, "mail");
    if (page.isEmpty() && mail.isEmpty()) {
      throw new InvalidValueException("contact", "", "a page or a mail address");
    }
  }

  /** Makes a contact of a page. */
  public static Contact of(WebAddress page) {
    return new Contact(Optional.of(page), Optional.empty());
  }

  /** Makes a contact of a mail address. */
  public static Contact of(MailAddress mail) {
    return new Contact(Optional.empty(), Optional.of(mail));
  }
}
