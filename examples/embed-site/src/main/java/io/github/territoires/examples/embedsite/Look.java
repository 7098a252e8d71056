package io.github.territoires.examples.embedsite;

import io.github.territoires.html.HtmlContributor;
import io.github.territoires.html.HtmlRenderer;
import io.github.territoires.html.HtmlTheme;
import io.github.territoires.model.UnknownIdException;
import io.github.territoires.render.RenderException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What widgets look like. */
final class Look {
  private static final Pattern FILE = Pattern.compile("(?i).*(?:[/\\\\].*|\\.css)");
  private static final String TEMPLATE = ".hbs";

  /** The style sheet that a folder of data may bring along. */
  private static final String THEME_FILE = "theme.css";

  @Option(names = "--theme", paramLabel = "NAME|FILE.css")
  private @Nullable String theme;

  @Option(names = "--templates", paramLabel = "DIR")
  private @Nullable Path templates;

  @Option(names = "--heading-levels", paramLabel = "LEVEL", split = ",")
  private List<Integer> headingLevels = new ArrayList<>();

  /**
   * Makes what brings the HTML files.
   *
   * @param given the files and folders of data, of which one may bring a style sheet along
   */
  HtmlContributor contributor(List<Path> given, Words words) throws IOException {
    for (int level : headingLevels) {
      if (level < 0 || level > 6) {
        throw new WrongOptionException(words.unfit("--heading-levels", Integer.toString(level)));
      }
    }
    HtmlRenderer.Builder builder = HtmlRenderer.builder();
    try {
      Optional<String> style = theme == null ? broughtAlong(given) : Optional.of(theme);
      if (style.isPresent()) {
        dress(builder, style.get(), words);
      }
      if (templates != null) {
        override(builder, templates, words);
      }
      return HtmlContributor.of(builder.build())
          .headingLevels(headingLevels.stream().mapToInt(Integer::intValue).toArray());
    } catch (UnknownIdException e) {
      throw new WrongOptionException(words.unknown(e));
    } catch (RenderException e) {
      throw new WrongOptionException(words.say("template.wrong", e.getMessage()));
    }
  }

  private static Optional<String> broughtAlong(List<Path> given) {
    return given.stream()
        .map(folder -> folder.resolve(THEME_FILE).toAbsolutePath())
        .filter(Files::isRegularFile)
        .reduce((first, last) -> last)
        .map(Path::toString);
  }

  private static void dress(HtmlRenderer.Builder builder, String theme, Words words)
      throws IOException {
    if (!FILE.matcher(theme).matches()) {
      builder.theme(theme);
      return;
    }
    String css = read(Path.of(theme), words);
    try {
      builder.theme(HtmlTheme.house(css));
    } catch (IllegalArgumentException e) {
      throw new WrongOptionException(words.say("theme.wrong", theme, e.getMessage()));
    }
  }

  private static void override(HtmlRenderer.Builder builder, Path folder, Words words)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(TEMPLATE)).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new WrongOptionException(words.say("templates.none", folder));
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      builder.template(name.substring(0, name.length() - TEMPLATE.length()), read(file, words));
    }
  }

  private static String read(Path file, Words words) throws IOException {
    if (Files.isDirectory(file)) {
      throw new WrongOptionException(words.say("file.folder", file));
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new WrongOptionException(words.say("file.encoding", file));
    }
  }
}
