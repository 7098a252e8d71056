package io.github.territoires.html;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Finds what other jars bring. */
final class Discovered {
  private Discovered() {}

  /** Returns the widgets that are found. */
  @SuppressWarnings({"rawtypes", "unchecked"}) // a provider is declared for the raw type
  static List<Widget<?>> widgets() {
    return (List)
        found(
            "widget",
            ServiceLoader.load(Widget.class),
            () -> ServiceLoader.load(Widget.class, Discovered.class.getClassLoader()));
  }

  /** Returns the themes that are found. */
  static List<HtmlTheme> themes() {
    return found(
        "theme",
        ServiceLoader.load(HtmlTheme.class),
        () -> ServiceLoader.load(HtmlTheme.class, Discovered.class.getClassLoader()));
  }

  /**
   * Returns what the class loader of the thread finds; where it finds nothing, which happens on
   * threads of servers and build tools, what stands beside this jar.
   */
  private static <T> List<T> found(
      String what, ServiceLoader<T> first, Supplier<ServiceLoader<T>> then) {
    try {
      List<T> found = first.stream().map(ServiceLoader.Provider::get).toList();
      return found.isEmpty()
          ? then.get().stream().map(ServiceLoader.Provider::get).toList()
          : found;
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalStateException(
          "a jar that brings a " + what + " lacks something that it needs: " + e.getMessage(), e);
    }
  }
}
