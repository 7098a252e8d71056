package io.github.territoires.examples.countdown;

import io.github.territoires.html.Widget;
import io.github.territoires.html.WidgetContext;
import io.github.territoires.view.SourcesView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Says what comes next in a territory, and how far away it is. */
public final class CountdownWidget implements Widget<TerritoryView> {
  private static final String TEMPLATE = read("countdown.hbs");

  /** Makes the widget that is discovered. */
  public CountdownWidget() {}

  @Override
  public String id() {
    return "countdown";
  }

  @Override
  public Class<TerritoryView> subject() {
    return TerritoryView.class;
  }

  @Override
  public TextView title(TerritoryView territory, WidgetContext context) {
    return context.text("countdown.title");
  }

  @Override
  public Record view(TerritoryView territory, WidgetContext context) {
    return Countdown.of(territory.timeline(), context.labels());
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  @Override
  public SourcesView sources(TerritoryView territory) {
    return territory.timeline().sources();
  }

  private static String read(String file) {
    try (InputStream in =
        Objects.requireNonNull(CountdownWidget.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
