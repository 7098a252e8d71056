package io.github.territoires.html;

import io.github.territoires.html.internal.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes down what templates see: every record that can be reached, with the words of its Javadoc.
 */
final class ViewReference {
  private static final List<Path> SOURCES =
      List.of(Path.of("../core/src/main/java"), Path.of("src/main/java"));
  private static final Pattern LINK =
      Pattern.compile("\\{@(?:code|link|linkplain|literal) ([^}]*)}");

  private final Map<String, Class<?>> records = new TreeMap<>();

  /** Describes these records, and all that can be reached from them. */
  static String of(Set<Class<?>> roots) {
    ViewReference reference = new ViewReference();
    Deque<Class<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Class<?> next = open.pop();
      if (reference.records.putIfAbsent(next.getSimpleName(), next) == null) {
        for (RecordComponent component : next.getRecordComponents()) {
          reached(component.getGenericType()).forEach(open::push);
        }
      }
    }
    StringBuilder out = new StringBuilder();
    reference.records.values().forEach(view -> table(view, out));
    return out.toString();
  }

  private static Set<Class<?>> reached(Type type) {
    Set<Class<?>> reached = new LinkedHashSet<>();
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        reached.addAll(reached(argument));
      }
      reached.addAll(reached(generic.getRawType()));
    } else if (type instanceof Class<?> sort
        && sort.isRecord()
        && sort != Content.class
        && sort.getName().startsWith("io.github.territoires")
        && !sort.getName().contains(".model.")) {
      reached.add(sort);
    }
    return reached;
  }

  private static void table(Class<?> view, StringBuilder out) {
    Map<String, String> docs = docs(view);
    out.append("\n#### ").append(view.getSimpleName()).append("\n\n");
    out.append(docs.getOrDefault("", ""))
        .append("\n\n| property | value | what it is |\n|---|---|---|\n");
    for (RecordComponent component : view.getRecordComponents()) {
      String doc =
          Optional.ofNullable(docs.get(component.getName()))
              .orElseThrow(
                  () -> new AssertionError(view + " does not describe " + component.getName()));
      out.append("| `").append(component.getName()).append("` | ");
      out.append(words(component.getGenericType())).append(" | ").append(doc).append(" |\n");
    }
  }

  /** Says what a property is: a list of texts, perhaps a fact. */
  private static String words(Type type) {
    if (type instanceof TypeVariable<?>) {
      return "anything";
    }
    if (type instanceof ParameterizedType generic) {
      String argument = words(generic.getActualTypeArguments()[0]);
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == Optional.class) {
        return argument + ", perhaps";
      }
      return raw == List.class ? "list of " + argument : raw.getSimpleName() + " of " + argument;
    }
    Class<?> sort = (Class<?>) type;
    if (sort == String.class) {
      return "string";
    }
    if (sort == boolean.class) {
      return "true or false";
    }
    if (sort.isPrimitive()) {
      return "number";
    }
    return sort == Content.class ? "widget, for `render`" : sort.getSimpleName();
  }

  /** Reads the description of a record and, by name, of its components. */
  private static Map<String, String> docs(Class<?> view) {
    String source = source(view);
    Matcher declaration =
        Pattern.compile("\\brecord " + view.getSimpleName() + "\\b").matcher(source);
    if (!declaration.find()) {
      throw new AssertionError("no source of " + view);
    }
    int end = source.lastIndexOf("*/", declaration.start());
    int start = source.lastIndexOf("/**", end);
    String comment = source.substring(start + 3, end).replaceAll("(?m)^\\s*\\* ?", "").strip();
    Map<String, String> docs = new TreeMap<>();
    String[] tags = comment.split("(?m)^@", -1);
    docs.put("", plain(tags[0].split("(?s)\\n\\s*\\n|<pre>", 2)[0]));
    for (String tag : tags) {
      Matcher param = Pattern.compile("(?s)param (\\w+) (.*)").matcher(tag);
      if (param.matches()) {
        docs.put(param.group(1), plain(param.group(2)));
      }
    }
    return docs;
  }

  static String plain(String javadoc) {
    return LINK.matcher(javadoc)
        .replaceAll("`$1`")
        .replaceAll("</?i>", "*")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }

  private static String source(Class<?> view) {
    Class<?> outermost = view;
    while (outermost.getEnclosingClass() != null) {
      outermost = outermost.getEnclosingClass();
    }
    String file = outermost.getName().replace('.', '/') + ".java";
    for (Path folder : SOURCES) {
      if (Files.exists(folder.resolve(file))) {
        try {
          return Files.readString(folder.resolve(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    throw new AssertionError("no source of " + view);
  }
}
