package io.github.territoires.html;

import io.github.territoires.html.internal.Engine;
import io.github.territoires.html.internal.Layer;
import io.github.territoires.html.internal.Templates;
import io.github.territoires.html.internal.ThemedTemplates;
import io.github.territoires.model.UnknownIdException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a renderer is put together of, beside what is found and what is built in.
 *
 * @param widgets those that are given
 * @param overrides templates that stand in for others, by name
 * @param offered the ids of the widgets that are offered, in order; absent for all
 */
record Assembly(
    List<Widget<?>> widgets, Map<String, String> overrides, Optional<List<String>> offered) {

  /** Makes a renderer, and tries every template that is not of this jar. */
  HtmlRenderer renderer(Settings settings) {
    List<Widget<?>> own = new ArrayList<>(widgets);
    own.addAll(Discovered.widgets());
    Widgets all = Widgets.of(own, BuiltInWidgets.all(settings), overrides);
    Engine engine = new Engine(templates(settings.theme(), own, overrides));
    HtmlRenderer renderer =
        new HtmlRenderer(settings, this, offered.map(all::only).orElse(all), engine);
    Set<String> others = new TreeSet<>(overrides.keySet());
    own.forEach(widget -> others.add(widget.id()));
    others.addAll(settings.theme().templates().keySet());
    return others.isEmpty() ? renderer : renderer.tried(others);
  }

  private static Templates templates(
      HtmlTheme theme, List<Widget<?>> own, Map<String, String> overrides) {
    Set<String> known = new TreeSet<>(Layer.builtIn().names());
    own.forEach(widget -> known.add(widget.id()));
    for (String name : overrides.keySet()) {
      if (!known.contains(name)) {
        throw new UnknownIdException("template", name, known);
      }
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.of(overrides));
    own.forEach(widget -> layers.add(Layer.of(Map.of(widget.id(), widget.template()))));
    layers.add(Layer.of(theme.templates()));
    layers.add(Layer.builtIn());
    return Templates.of(layers, template -> ThemedTemplates.of(template, theme::classes));
  }
}
