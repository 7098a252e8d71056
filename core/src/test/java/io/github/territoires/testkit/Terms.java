package io.github.territoires.testkit;

import io.github.territoires.model.Contact;
import io.github.territoires.model.Licence;
import io.github.territoires.model.MailAddress;
import io.github.territoires.model.WebAddress;
import java.util.List;
import java.util.Optional;

/** Under which licence a publisher gives its data, and where to reach it. */
final class Terms {
  private static final WebAddress PAGE = WebAddress.of("https://example.org/contact?a=1&b=2");
  private static final MailAddress MAIL = MailAddress.of("ti@example.org");

  private final Dice dice;
  private final Words words;

  Terms(Dice dice, Words words) {
    this.dice = dice;
    this.words = words;
  }

  Contact contact() {
    return dice.one(
        List.of(
            Contact.of(PAGE), Contact.of(MAIL), new Contact(Optional.of(PAGE), Optional.of(MAIL))));
  }

  Licence licence() {
    return dice.sometimes()
        ? Licence.OPEN_LICENCE_2
        : new Licence(words.text(), dice.maybe(() -> PAGE));
  }
}
