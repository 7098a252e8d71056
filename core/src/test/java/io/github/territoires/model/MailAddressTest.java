package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "contact@limoges-metropole.fr, contact@limoges-metropole.fr",
    "Developpement.Economique@Limoges-Metropole.FR, Developpement.Economique@limoges-metropole.fr",
    "mailto:contact@example.org, contact@example.org",
    "MAILTO:contact@example.org, contact@example.org",
    "territoires+industrie_87@a.b.example.org, territoires+industrie_87@a.b.example.org",
    "'\u00A0contact@example.org\u202F', contact@example.org"
  })
  void readsAnAddressAndKeepsTheCaseOfItsLocalPart(String written, String canonical) {
    assertThat(MailAddress.parse(written))
        .hasToString(canonical)
        .isEqualTo(MailAddress.of(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "contact",
        "contact@",
        "@example.org",
        "contact@example",
        "a@b@example.org",
        "contact@example..org",
        "contact@.example.org",
        "contact@example.org.",
        "contact@-a.org",
        "contact@a-.org",
        ".contact@example.org",
        "con..tact@example.org",
        "contact.@example.org",
        "contact @example.org",
        "contact@exam ple.org",
        "Contact <contact@example.org>",
        "contact@example.org,b@example.org",
        "contact@example.org?subject=x",
        "contact%0Abcc:b@example.org",
        "contact\n@example.org",
        "contact@example.org\u0000x",
        "\"a b\"@example.org",
        "contact@[127.0.0.1]",
        "contact@127.0.0.1",
        "é@example.org",
        "contact@éxample.org",
        "mailto:mailto:a@example.org"
      })
  void refusesWhatIsNoPlainAddress(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> MailAddress.parse(text))
        .withMessageStartingWith("mail address '")
        .withMessageEndingWith(
            "is not valid: expected a plain address such as contact@example.org");
  }

  @Property
  void printsWhatItReads(@ForAll("addresses") String text) {
    MailAddress address = MailAddress.parse(text);
    assertThat(address.value()).isEqualToIgnoringCase(text);
    assertThat(MailAddress.parse(address.toString())).isEqualTo(address);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> word =
        Arbitraries.strings().withChars("abZ019").ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> words =
        Combinators.combine(word.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of("-", "."))
            .as((list, joint) -> String.join(joint, list));
    return Combinators.combine(words, words, Arbitraries.of("fr", "org", "Paris", "xn--p1ai"))
        .as((local, domain, top) -> local + "@" + domain + "." + top);
  }
}
