package io.github.territoires.html.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a widget stands in a publication, relative to its folder; an API for ever.
 *
 * @param folder {@code fragment}, {@code element} or {@code embed}; or {@code page}, whose files
 *     are all named {@code index}
 * @param subject the id of what it is about
 * @param widget the widget's id
 * @param page which page of several, counted from 1
 * @param language the BCP 47 tag of its language
 * @param headingLevel the level of its title, 0 for none; named where it is not the usual one
 */
public record WidgetPath(
    String folder, String subject, String widget, int page, String language, int headingLevel) {
  /** The level of a widget's title that paths do not name. */
  public static final int USUAL_LEVEL = 2;

  private static final Pattern PATTERN =
      Pattern.compile(
          "(fragment|element|embed|page)/v1/(.+)/([^/.]+)(?:\\.([0-9]{1,9}))?"
              + "\\.([A-Za-z0-9-]+)(?:\\.h([0-6]))?\\.html");

  /** Makes the path of the first page of a widget with a title of the usual level. */
  public static WidgetPath of(String folder, String subject, String widget, String language) {
    return new WidgetPath(folder, subject, widget, 1, language, USUAL_LEVEL);
  }

  /** Reads a path, if it is that of a widget or of a page for people. */
  public static Optional<WidgetPath> parse(String path) {
    Matcher known = PATTERN.matcher(path);
    return known.matches()
        ? Optional.of(
                new WidgetPath(
                    known.group(1),
                    known.group(2),
                    known.group(3),
                    number(known.group(4), 1),
                    known.group(5),
                    number(known.group(6), USUAL_LEVEL)))
            .filter(parsed -> parsed.toString().equals(path))
        : Optional.empty();
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  /** Writes the path. */
  @Override
  public String toString() {
    return folder
        + "/v1/"
        + subject
        + "/"
        + widget
        + (page == 1 ? "" : "." + page)
        + "."
        + language
        + (headingLevel == USUAL_LEVEL ? "" : ".h" + headingLevel)
        + ".html";
  }
}
