package io.github.territoires.examples.browsertests;

import io.github.territoires.html.HtmlTheme;
import java.util.List;
import java.util.Locale;

/**
 * A page of a host that has taken widgets over.
 *
 * @param language the language that it speaks
 * @param stylesheets the names of its style sheets
 * @param fragments the widgets
 */
record HostPage(String language, List<String> stylesheets, List<String> fragments) {
  /** The style sheet of the widgets. */
  static final String OURS = "ti.css";

  static HostPage of(Locale locale, String... fragments) {
    return new HostPage(locale.getLanguage(), List.of("host.css", OURS), List.of(fragments));
  }

  HostPage with(String... stylesheets) {
    return new HostPage(language, List.of(stylesheets), fragments);
  }

  String html() {
    StringBuilder html =
        new StringBuilder("<!doctype html><html lang=\"")
            .append(language)
            .append("\"><head><meta charset=\"utf-8\"><title>Host</title>")
            .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    stylesheets.forEach(
        name -> html.append("<link rel=\"stylesheet\" href=\"/").append(name).append("\">"));
    html.append("</head><body><main id=\"main\"><h1>Host</h1>");
    fragments.forEach(html::append);
    return html.append("</main></body></html>").toString();
  }

  /** Returns a style sheet by its name. */
  static String stylesheet(String name) {
    return switch (name) {
      case OURS -> HtmlTheme.neutral().stylesheet().orElseThrow();
      case "host.css" ->
          ":root { color-scheme: light dark; font: 100%/1.5 sans-serif; }"
              + " body { margin: 16px; background: Canvas; color: CanvasText; }";
      case "greedy.css" ->
          "h1, h2, h3, h4 { font: 700 40px/1 serif; color: #c00; text-transform: uppercase; }"
              + " p, li, dd, dt { font-size: 9px; color: #bbb; margin: 30px; }"
              + " a { color: #ff0; text-decoration: none; }"
              + " ul, ol { list-style: square; padding: 60px; border: 3px solid #c00; }"
              + " table { border: 5px solid #c00; } th, td { background: #111; color: #222; }"
              + " article, section, dl, div { background: #333; float: left; width: 90%; }"
              + " svg { width: 10px; } summary { display: none; }";
      case "reset.css" ->
          "*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; }"
              + " h1, h2, h3, h4, h5, h6, p, li, a { font: inherit; color: inherit;"
              + " text-decoration: none; }"
              + " ol, ul { list-style: none; } svg { display: block; max-width: 100%; }"
              + " table { border-collapse: collapse; }";
      case "spaced.css" ->
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
              + " word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";
      case "large.css" -> ":root { font-size: 200%; }";
      default -> throw new IllegalArgumentException(name);
    };
  }
}
