package io.github.territoires.html;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the widgets that other jars bring. */
final class DiscoveredWidgets {
  private DiscoveredWidgets() {}

  /**
   * Returns the widgets that the class loader of the thread finds; where it finds none, which
   * happens on threads of servers and build tools, those that stand beside this jar.
   */
  static List<Widget<?>> all() {
    try {
      List<Widget<?>> found = all(ServiceLoader.load(Widget.class));
      return found.isEmpty()
          ? all(ServiceLoader.load(Widget.class, DiscoveredWidgets.class.getClassLoader()))
          : found;
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalStateException(
          "a jar that brings a widget lacks something that it needs: " + e.getMessage(), e);
    }
  }

  @SuppressWarnings("rawtypes")
  private static List<Widget<?>> all(ServiceLoader<Widget> widgets) {
    return widgets.stream().<Widget<?>>map(ServiceLoader.Provider::get).toList();
  }
}
