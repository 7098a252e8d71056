package io.github.territoires.html;

import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.util.Objects;
import java.util.Optional;

/** A widget of a territory that is a template alone. */
record TemplateWidget(String id, String words, String template) implements Widget<TerritoryView> {
  TemplateWidget {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(words, "title");
    Objects.requireNonNull(template, "template");
  }

  @Override
  public Class<TerritoryView> subject() {
    return TerritoryView.class;
  }

  @Override
  public TextView title(TerritoryView territory, WidgetContext context) {
    return new TextView(words, Optional.empty());
  }

  @Override
  public Record view(TerritoryView territory, WidgetContext context) {
    return territory;
  }
}
