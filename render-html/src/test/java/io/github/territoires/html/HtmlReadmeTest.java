package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.html.internal.Content;
import io.github.territoires.html.internal.Samples;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README lists what templates may use, and the custom properties, as they are. */
class HtmlReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path HELPERS =
      Path.of("src/main/java/io/github/territoires/html/internal/Helpers.java");
  private static final Pattern HELPER = Pattern.compile("(?s)<li>(.*?)(?=<li>|</ul>)");

  @Test
  void listsWhatThereIs() throws IOException {
    String readme = Files.readString(README);
    String expected = with(readme, "properties", properties());
    expected = with(expected, "helpers", helpers());
    expected = with(expected, "views", ViewReference.of(views()));
    if ("write".equals(System.getProperty("territoires.golden"))) {
      Files.writeString(README, expected);
    }
    assertThat(Files.readString(README)).isEqualTo(expected);
  }

  private static String with(String readme, String mark, String text) {
    Matcher place =
        Pattern.compile("(?s)(<!-- " + mark + " -->\n).*?(<!-- /" + mark + " -->)").matcher(readme);
    assertThat(place.find()).as(mark).isTrue();
    return readme.substring(0, place.end(1)) + text + readme.substring(place.start(2));
  }

  private static String properties() {
    StringBuilder table = new StringBuilder("\n| property | default |\n|---|---|\n");
    HouseTheme.defaults()
        .forEach((name, value) -> table.append("| `%s` | `%s` |\n".formatted(name, value)));
    return table.append('\n').toString();
  }

  private static String helpers() throws IOException {
    StringBuilder list = new StringBuilder("\n");
    String source = Files.readString(HELPERS).replaceAll("(?m)^ \\* ?", "");
    Matcher helper =
        HELPER.matcher(source.substring(source.indexOf("<ul>"), source.indexOf("</ul>") + 5));
    while (helper.find()) {
      list.append("- ")
          .append(ViewReference.plain(helper.group(1)).replaceAll("[;.]$", ""))
          .append('\n');
    }
    return list.append('\n').toString();
  }

  /** Finds the records that the widgets' templates are given. */
  private static Set<Class<?>> views() {
    HtmlRenderer html = HtmlRenderer.builder().build();
    Set<Class<?>> views = new LinkedHashSet<>();
    for (Class<? extends SubjectView> subject :
        List.of(TerritoryView.class, ProjectView.class, PhaseView.class)) {
      SubjectView sample = Samples.FULL.of(subject);
      for (String widget : html.widgets(subject)) {
        FrameView frame = (FrameView) html.composed(sample, widget);
        views.add(FrameView.class);
        Content content = frame.content();
        views.add(content.view().getClass());
      }
    }
    views.add(TerritoryView.class);
    return views;
  }
}
