package io.github.territoires.publish;

import io.github.territoires.render.Renderer;
import java.net.URL;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is given before what is discovered, and keeps two discovered jars from the same files.
 */
final class Providers {
  private Providers() {}

  /** Returns the given contributors, then the discovered ones of other classes. */
  static List<Contributor> contributors(List<Contributor> given) {
    List<Contributor> contributors = new ArrayList<>(given);
    for (Contributor discovered : discovered(Contributor.class)) {
      if (given.stream().noneMatch(one -> one.getClass() == discovered.getClass())) {
        contributors.add(discovered);
      }
    }
    return contributors;
  }

  /**
   * Returns one renderer for each format and subject: the first given, else the discovered one. Two
   * discovered ones are refused, unless a given one stands in for both.
   */
  static List<Renderer<?>> renderers(List<Renderer<?>> given) {
    Map<Key, Renderer<?>> renderers = new LinkedHashMap<>();
    given.forEach(renderer -> renderers.putIfAbsent(Key.of(renderer), renderer));
    Map<Key, Renderer<?>> found = new LinkedHashMap<>();
    for (Renderer<?> discovered : discovered(Renderer.class)) {
      Key key = Key.of(discovered);
      Renderer<?> other = found.putIfAbsent(key, discovered);
      if (other != null && renderers.get(key) == other) {
        throw new IllegalStateException(
            "two renderers of "
                + key.subject().getSimpleName()
                + " for the format "
                + key.format()
                + ": "
                + named(other)
                + " and "
                + named(discovered));
      }
      renderers.putIfAbsent(key, discovered);
    }
    return List.copyOf(renderers.values());
  }

  /** What a publication has one renderer for. */
  private record Key(String format, Class<?> subject) {
    static Key of(Renderer<?> renderer) {
      return new Key(renderer.format(), renderer.subject());
    }
  }

  private static <T> List<T> discovered(Class<T> service) {
    return discovered(service, Providers.class.getClassLoader());
  }

  /**
   * Returns the providers that the class loader of the thread finds; where it finds none, which
   * happens on threads of servers and build tools, those that stand beside this jar.
   */
  static <T> List<T> discovered(Class<T> service, @Nullable ClassLoader own) {
    try {
      List<T> found = all(ServiceLoader.load(service));
      return found.isEmpty() ? all(ServiceLoader.load(service, own)) : found;
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalStateException(
          "a jar that brings a "
              + service.getSimpleName()
              + " lacks something that it needs: "
              + e.getMessage(),
          e);
    }
  }

  private static <T> List<T> all(ServiceLoader<T> services) {
    return services.stream().map(ServiceLoader.Provider::get).toList();
  }

  private static String named(Renderer<?> renderer) {
    Class<?> type = renderer.getClass();
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL jar = source == null ? null : source.getLocation();
    return type.getName() + " in " + (jar == null ? type.getModule() : jar);
  }
}
