package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.html.internal.Content;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.testkit.ValueTree;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.SuccessionsView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import io.github.territoires.view.ThemeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every widget, whatever a programme says. */
class AnyProgrammeTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "article", "section", "div", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "p",
          "ul", "ol", "li", "dl", "dt", "dd", "span", "a", "details", "summary", "table", "thead",
          "tbody", "tr", "th", "td", "svg", "title", "path", "line", "rect", "circle", "g", "text");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "id",
          "lang",
          "dir",
          "href",
          "scope",
          "aria-label",
          "aria-labelledby",
          "aria-hidden",
          "aria-current",
          "role",
          "width",
          "height",
          "viewbox",
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-dasharray",
          "stroke-linejoin",
          "font-size",
          "d",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "dy",
          "text-anchor",
          "overflow",
          "transform");

  private final HtmlRenderer english = HtmlRenderer.builder().locale(Locale.ENGLISH).build();

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  @Property(tries = 100)
  void onlyTemplatesWriteMarkup(@ForAll("programmes") Programme programme) {
    AllWidgets.forEach(
        english,
        programme,
        Locale.ENGLISH,
        (subject, widget) -> {
          for (Element element : parsed(subject, widget).body().getAllElements()) {
            if (element.tagName().equals("body")) {
              continue;
            }
            assertThat(ELEMENTS).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
              assertThat(ATTRIBUTES).contains(attribute.getKey().toLowerCase(Locale.ROOT));
            }
            if (element.hasAttr("href")) {
              assertThat(element.attr("href")).matches("(?s)(#|https?://|mailto:|tel:|/|\\.).*");
            }
          }
        });
  }

  @Property(tries = 100)
  void everyTextOfTheViewIsThereInItsLanguage(@ForAll("programmes") Programme programme) {
    AllWidgets.forEach(
        english,
        programme,
        Locale.ENGLISH,
        (subject, widget) -> {
          Document page = parsed(subject, widget);
          String all = folded(page.body().wholeText());
          List<String> french = new ArrayList<>();
          page.select("[lang=fr]").forEach(one -> french.add(folded(one.wholeText())));
          for (TextView text : texts(subject, widget)) {
            assertThat(all).contains(folded(text.words()));
            if (text.language().filter("fr"::equals).isPresent()) {
              assertThat(french).contains(folded(text.words()));
            }
          }
        });
  }

  @Property(tries = 100)
  void idsAreOnceOnThePage(@ForAll("programmes") Programme programme) {
    List<String> ids = new ArrayList<>();
    AllWidgets.forEach(
        english,
        programme,
        Locale.ENGLISH,
        (subject, widget) -> ids.addAll(parsed(subject, widget).select("[id]").eachAttr("id")));
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void preparedWidgetsAreTheSame(@ForAll("programmes") Programme programme) {
    AllWidgets.forEach(
        english,
        programme,
        Locale.ENGLISH,
        (subject, widget) ->
            assertThat(english.prepare(subject, widget))
                .hasToString(english.render(subject, widget)));
  }

  private Document parsed(SubjectView subject, String widget) {
    return Jsoup.parse(english.render(subject, widget));
  }

  /** Finds the texts that a widget is given; not those of sections that it does not show. */
  private List<TextView> texts(SubjectView subject, String widget) {
    List<TextView> texts = new ArrayList<>();
    ValueTree.walk(
        english.composed(subject, widget),
        (owner, component, value) -> {
          if (value instanceof TextView text) {
            texts.add(text);
          }
          boolean elsewhere =
              switch (component) {
                case "sources" -> owner == ProjectView.class || owner == SuccessionsView.class;
                case "territory" -> owner == ProjectView.class;
                case "description" -> owner == ThemeView.class && !widget.equals("themes");
                default -> false;
              };
          return !(value instanceof TerritoryView) && !elsewhere && isShown(owner, component);
        });
    return texts;
  }

  /** Tells the view of a widget within from how it is rendered. */
  private static boolean isShown(Class<?> owner, String component) {
    return owner != Content.class || component.equals("view");
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
