package io.github.territoires.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.territoires.model.Hostile.Slip;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.limoges-metropole.fr/        | https://www.limoges-metropole.fr/",
        "https://www.limoges-metropole.fr         | https://www.limoges-metropole.fr/",
        "HTTPS://WWW.Limoges-Metropole.FR/Page    | https://www.limoges-metropole.fr/Page",
        "www.limoges-metropole.fr/énergie         | https://www.limoges-metropole.fr/%C3%A9nergie",
        "http://example.org:8080/a?b=c#d          | http://example.org:8080/a?b=c#d",
        "https://example.org?q=1                  | https://example.org/?q=1",
        "https://example.org#top                  | https://example.org/#top",
        "https://example.org/@user                | https://example.org/@user",
        "https://example.org/a%20b%c3%a9          | https://example.org/a%20b%c3%a9",
        "https://example.org/a;b=1,2/../c         | https://example.org/a;b=1,2/../c",
        "https://example.org/?r=a%2Fb&s=[1]       | https://example.org/?r=a%2Fb&s=[1]",
        "https://été.example.org/                 | https://xn--t-9fab.example.org/",
        "https://EXAMPLE\u3002org/                | https://example.org/",
        "https://example.org/\uD83D\uDE00         | https://example.org/%F0%9F%98%80",
        "https://example.org/e\u0301              | https://example.org/e%CC%81",
        "https://127.0.0.1/                       | https://127.0.0.1/",
        "https://localhost:65535/                 | https://localhost:65535/"
      })
  void readsAnAddressAndPrintsItInAscii(String written, String canonical) {
    assertThat(WebAddress.parse(written))
        .hasToString(canonical)
        .isEqualTo(WebAddress.of(canonical));
    assertThat(WebAddress.parse(written).uri()).hasToString(canonical);
  }

  @Test
  void readsWhatALetterLeavesAroundIt() {
    assertThat(WebAddress.parse("\u00A0 www.example.org/a\u202F\n"))
        .isEqualTo(WebAddress.of("https://www.example.org/a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "/page",
        "//example.org/",
        "https:example.org",
        "https:///page",
        "javascript:alert(1)",
        "JavaScript:alert(1)//https://example.org/",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "mailto:contact@example.org",
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "https://example.org:secret@evil.example/",
        "https://example.org\\@evil.example/",
        "https:\\\\example.org",
        "https://example.org\\evil",
        "https://example.org/a b",
        "https://example.org/a\u00A0b",
        "https://example.org/a\tb",
        "https://example.org/a\nb",
        "https://example.org/\u0000",
        "https://example.org/\u0085",
        "https://example.org/\u2028a",
        "https://exam ple.org/",
        "https://example.org/\uD800",
        "https://\uD800.org/",
        "https://example.org/<b>",
        "https://example.org/\"onclick",
        "https://example.org/{x}",
        "https://example.org/%",
        "https://example.org/%zz",
        "https://example.org:65536/",
        "https://example.org:99999/",
        "https://example.org:0/",
        "https://example.org:/",
        "https://example.org:a/",
        "https://[::1]/",
        "https://[2001:db8::1]:443/",
        "https://.example.org/",
        "https://example..org/",
        "https://-example.org/",
        "https://exam_ple.org/",
        "https://example.org\u2100evil.example/",
        "https://256.256.256.256/",
        "www.exa mple.org"
      })
  void refusesWhatIsNoSuchAddress(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WebAddress.parse(text))
        .withMessageStartingWith("web address '")
        .withMessageEndingWith(
            "is not valid: expected an http or https address without blanks, such as"
                + " https://www.limoges-metropole.fr/");
  }

  @Test
  void refusesAnAddressThatBecomesTooLongInAscii() {
    String longest = "https://example.org/" + "a".repeat(2048 - 20);
    assertThat(WebAddress.of(longest)).hasToString(longest);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WebAddress.of(longest + "a"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WebAddress.of("https://example.org/" + "é".repeat(500)));
  }

  @Property
  void theCanonicalFormStaysAsItIs(@ForAll("addresses") String text) {
    WebAddress address = WebAddress.parse(text);
    assertThat(address.value()).matches("https?://[a-z0-9.-]+(:[0-9]+)?/[!-~]*");
    assertThat(WebAddress.parse(address.value()).value()).isEqualTo(address.value());
    assertThat(address.uri().toASCIIString()).isEqualTo(address.value());
  }

  @Property
  void whatFollowsTheHostIsKept(@ForAll("asciiPaths") String path) {
    assertThat(WebAddress.of("https://example.org" + path))
        .hasToString("https://example.org" + path);
  }

  @Property(tries = 5000)
  void whatIsCanonicalAtAGlanceIsCanonical(
      @ForAll("plainAddresses") String address, @ForAll("slips") List<Slip> slips) {
    assertThat(WebAddress.canonical(address)).isEqualTo(address);
    assertThat(WebAddress.plain(address)).isTrue();
    String changed = address;
    for (Slip slip : slips) {
      changed = slip.in(changed);
      if (WebAddress.plain(changed)) {
        assertThat(WebAddress.canonical(changed)).isEqualTo(changed);
      }
    }
  }

  @Test
  void whatIsCanonicalAtAGlanceIsSoUpToTheLimits() {
    String longest = "https://example.org/" + "a".repeat(2048 - 20);
    assertThat(WebAddress.plain(longest)).isTrue();
    assertThat(WebAddress.plain(longest + "a")).isFalse();
    for (String label : List.of("a".repeat(63), "a".repeat(64), "xn--a", "a--b", "1", "1a", "a1")) {
      for (String host :
          List.of(label, label + ".fr", "a." + label, (label + ".").repeat(9) + "b")) {
        String address = "http://" + host + "/";
        if (WebAddress.plain(address)) {
          assertThat(WebAddress.canonical(address)).isEqualTo(address);
        }
      }
    }
  }

  @Provide
  Arbitrary<String> plainAddresses() {
    Arbitrary<String> hosts =
        Arbitraries.of("www", "limoges-metropole", "a", "1", "0-1", "xn--t-9fab", "b".repeat(63))
            .list()
            .ofMaxSize(4)
            .map(labels -> String.join(".", labels) + (labels.isEmpty() ? "" : "."));
    return Combinators.combine(
            Arbitraries.of("http://", "https://"),
            hosts,
            Arbitraries.of("fr", "example", "localhost", "p2-q", "c".repeat(63)),
            Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("/-._~?=&+,;:@!$'()*")
                .ofMaxLength(40))
        .as((scheme, host, last, rest) -> scheme + host + last + "/" + rest);
  }

  @Provide
  Arbitrary<List<Slip>> slips() {
    return Hostile.slips().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> addresses() {
    return Combinators.combine(
            Arbitraries.of("http://", "https://", "HTTPS://", "www."),
            Arbitraries.of("example.org", "Éxample.org", "日本.example", "a-b.fr", "straße.example"),
            Arbitraries.of("", ":80", ":8443", ":65535"),
            Arbitraries.of("", "/", "/a", "/é/\uD83D\uDE00", "?é=à", "/a?b=%C3%A9", "#ç", "/%e9"),
            Arbitraries.strings().withChars("aZ09-._~éèœ€日").ofMaxLength(20))
        .as(
            (scheme, host, port, path, rest) ->
                scheme + host + port + path + (path.isEmpty() ? "" : rest));
  }

  @Provide
  Arbitrary<String> asciiPaths() {
    return Arbitraries.of(
            "a", "Z", "0", "/", "-", ".", "_", "~", "!", "$", "&", "'", "(", ")", "*", "+", ",",
            ";", "=", ":", "@", "%20", "%C3%A9", "%c3", "%2F", "%25")
        .list()
        .ofMaxSize(30)
        .map(parts -> "/" + String.join("", parts));
  }
}
