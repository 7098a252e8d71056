package io.github.territoires.examples.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.view.TerritoryView;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a programme holds, a parser finds in its pages what the renderer writes by itself. */
class MarkdownDocumentTest {
  private static final List<String> KINDS =
      List.of(
          "Document",
          "Heading",
          "Paragraph",
          "BulletList",
          "OrderedList",
          "ListItem",
          "ThematicBreak",
          "Text",
          "StrongEmphasis",
          "Emphasis",
          "Link");

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void holdsNoMarkupFromData(@ForAll("programmes") Programme programme) {
    for (Territory territory : programme.territories()) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        TerritoryView view = TerritoryView.of(programme, territory.id(), locale);
        String page = new MarkdownRenderer().render(view);
        Parsed parsed = new Parsed(page);

        assertThat(parsed.kinds()).isSubsetOf(KINDS);
        assertThat(parsed.destinations()).isSubsetOf(Addresses.of(view));
        assertThat(count(parsed, "Heading")).isEqualTo(headings(view));
        assertThat(page.lines().filter(line -> !line.isBlank()))
            .as("lines, each a heading or a paragraph but for the rule")
            .hasSize(count(parsed, "Heading") + count(parsed, "Paragraph") + 1);
      }
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  private static int headings(TerritoryView view) {
    int sections = 8; // the title and the seven sections that are always there
    int projects = view.projects().items().size() + view.projects().themes().size();
    int successions = 1 + view.successions().items().size();
    int sources = view.sources().list().isPresent() ? 1 : 0;
    return sections + projects + successions + sources;
  }

  private static int count(Parsed parsed, String kind) {
    return Collections.frequency(parsed.kinds(), kind);
  }
}
