package io.github.territoires.examples.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.label.Labels;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A text stays a text wherever it stands, and a link leads to a page or a mailbox only. */
class MarkdownTextTest {
  private static final Phrases PHRASES = new Phrases(Labels.of(Locale.FRENCH));
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
  private static final Pattern DIRECTIONS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  /** Pieces of everything that CommonMark and its common extensions take for markup. */
  private static final List<String> PIECES =
      List.of(
          ("a é 1 12. 3) # ## - --- + * ** *** _ __ ` ``` ~ ~~~ = === > | |-| : ; ! ![ [ ] ]( ]: ( )"
                  + " < <b> </b> <!-- --> <? <https://a.example> & &amp; &#35; &copy \\ \\\\ ' \" $ ^ {"
                  + " {{ } @ / www. WWW. http:// https://a.example mailto:a@b.example")
              .split(" "));

  private static final List<String> BLANK_PIECES =
      List.of(" ", "  ", "    ", "\t", "\n", "\n\n", "  \n", "\\\n", "\u00A0", "\u0085", "\u2028");
  private static final List<String> TURNS = List.of("\u202E", "\u202C", "\u2067", "\u2069");

  @Property
  void staysTextWhereverItStands(@ForAll("texts") String text) {
    Parsed parsed = new Parsed(everywhere(text));
    Parsed model = new Parsed(everywhere("x"));

    assertThat(parsed.shape()).isEqualTo(model.shape());
    assertThat(straight(parsed.text()))
        .isEqualTo(straight(model.text().replace("x", folded(text))));
  }

  @Property
  void leadsWhereTheAddressSays(@ForAll("texts") String text) {
    String address = "https://example.org/" + BLANKS.matcher(text).replaceAll("");
    assertThat(new Parsed(PHRASES.link("x", address)).destinations()).containsExactly(address);
  }

  @Example
  void leadsToPagesAndMailboxesOnly() {
    assertThat(new Parsed(PHRASES.link("x", "mailto:ti@example.org")).destinations()).hasSize(1);
    for (String address : List.of("javascript:alert(1)", "/here", "https://a.example/ b", "")) {
      Parsed parsed = new Parsed(PHRASES.link("x", address));
      assertThat(parsed.destinations()).as(address).isEmpty();
      assertThat(parsed.text()).startsWith("x (" + address + ")");
    }
  }

  @Example
  void readsWellWhereNothingHasToBeEscaped() {
    String text = "R&D (l’été) : 3 M€, soit 1.5 % – un n°4, à +2 % ! Non ?";
    assertThat(Inert.text(text)).isEqualTo(text);
  }

  @Example
  void keepsExtensionsFromMakingLinks() {
    assertThat(Inert.text("www.a.example http://b.example"))
        .isEqualTo("www\\.a.example http\\://b.example");
  }

  @Example
  void endsTheDirectionsThatItBegins() {
    assertThat(Inert.text("a \u202Eb \u2067c")).isEqualTo("a \u202Eb \u2067c\u2069\u202C");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    return Arbitraries.frequencyOf(
            Tuple.of(6, pieces),
            Tuple.of(3, Arbitraries.of(BLANK_PIECES)),
            Tuple.of(1, Arbitraries.of(TURNS)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts))
        .filter(text -> !straight(text).isEmpty());
  }

  /** Puts a text into every place that a page has for one. */
  private static String everywhere(String text) {
    String inert = Inert.text(text);
    Page page = new Page();
    page.heading(1, inert);
    page.paragraph(inert);
    page.paragraph(PHRASES.note(text));
    page.paragraph(inert + " – " + inert + ", " + PHRASES.strong(text) + " · " + inert);
    page.list(0, PHRASES.strong(text), List.of(inert, PHRASES.link(text, "https://a.example/")));
    page.list(1, inert, List.of(inert + " (" + inert + ")"));
    page.heading(2, PHRASES.link(text, "https://b.example/") + " " + inert);
    page.numbered(1, inert);
    page.numbered(2, inert + " " + PHRASES.link(text, "https://c.example/"));
    page.rule();
    return page.toString();
  }

  private static String folded(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Leaves out the marks of direction, which are tried by themselves. */
  private static String straight(String text) {
    return folded(DIRECTIONS.matcher(text).replaceAll(""));
  }
}
