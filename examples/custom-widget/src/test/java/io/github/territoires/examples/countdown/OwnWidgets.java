package io.github.territoires.examples.countdown;

import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.html.Markup;
import io.github.territoires.html.Widget;
import io.github.territoires.html.WidgetContext;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.util.Optional;

/** The other ways to bring a widget, as the README shows them. */
final class OwnWidgets {
  private OwnWidgets() {}

  /** A widget that is a template alone, and a part of a built-in one that is drawn otherwise. */
  static HtmlRenderer templatesAlone() {
    return HtmlRenderer.builder()
        .widget("jobs", "Emplois", "<p>{{text name}} recrute.</p>")
        .template("fact", "<dt>{{term}}</dt><dd><b>{{text value}}</b></dd>")
        .build();
  }

  /** Stands in for the built-in themes, and shows them too. */
  static final class FramedThemes implements Widget<TerritoryView> {
    /** What the template sees. */
    public record Frame(String name, Markup themes) {}

    @Override
    public String id() {
      return "themes";
    }

    @Override
    public Class<TerritoryView> subject() {
      return TerritoryView.class;
    }

    @Override
    public TextView title(TerritoryView territory, WidgetContext context) {
      return new TextView("Nos axes", Optional.empty());
    }

    @Override
    public Record view(TerritoryView territory, WidgetContext context) {
      return new Frame(territory.name().words(), context.renderDefault(territory));
    }

    @Override
    public String template() {
      return "<p>{{name}}</p>{{themes}}";
    }
  }
}
