package io.github.territoires.html;

import io.github.territoires.model.UnknownIdException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The neutral theme in a house's own colours. */
record HouseTheme(Map<String, String> declarations) implements HtmlTheme {
  private static final String HEX = "#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})";
  private static final Pattern COLOUR =
      Pattern.compile("(" + HEX + ")|light-dark\\(\\s*(" + HEX + ")\\s*,\\s*(" + HEX + ")\\s*\\)");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,2}(?:\\.\\d+)?(?:px|em|rem)");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile("\\s*(?::root|\\.ti)\\s*\\{(.*)}\\s*", Pattern.DOTALL);
  private static final Pattern DECLARATION =
      Pattern.compile("\\s*(--ti-[a-z-]+)\\s*:\\s*([^;]+?)\\s*(?:;|$)", Pattern.DOTALL);
  private static final Pattern DEFAULT = Pattern.compile("(--ti-[a-z-]+): ([^;]+);");
  private static final String STEP = "--ti-step";
  private static final String PAPER = "--ti-paper";
  private static final String WASH = "--ti-wash";
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;

  /**
   * Reads declarations and checks them.
   *
   * @throws IllegalArgumentException if it holds anything else, or colours that are too near
   */
  static HouseTheme of(String css) {
    String text = COMMENT.matcher(css).replaceAll(found -> blank(found.group()));
    Matcher block = BLOCK.matcher(text);
    int start = 0;
    int end = text.length();
    if (block.matches()) {
      start = block.start(1);
      end = block.end(1);
    }
    Map<String, String> defaults = defaults();
    Map<String, String> declarations = new LinkedHashMap<>();
    Matcher declaration = DECLARATION.matcher(text).region(start, end);
    int at = start;
    while (declaration.lookingAt()) {
      check(text, declaration, defaults);
      declarations.put(declaration.group(1), declaration.group(2));
      at = declaration.end();
      declaration.region(at, end);
    }
    if (!text.substring(at, end).isBlank()) {
      int wrong = at;
      while (Character.isWhitespace(text.charAt(wrong))) {
        wrong++;
      }
      throw new IllegalArgumentException(
          place(text, wrong)
              + ": only declarations such as '--ti-accent: #00507a;' are allowed, in a block"
              + " ':root { … }' or in none");
    }
    HouseTheme theme = new HouseTheme(declarations);
    List<String> faults = theme.faults();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return theme;
  }

  @Override
  public String id() {
    return "house";
  }

  @Override
  public Optional<String> stylesheet() {
    StringBuilder css =
        new StringBuilder(HtmlTheme.neutral().stylesheet().orElseThrow())
            .append(".ti.ti:not(:where(.ti-shadow *)), .ti-document.ti-document, :host {\n");
    declarations.forEach(
        (name, value) -> css.append("  ").append(name).append(": ").append(value).append(";\n"));
    return Optional.of(css.append("}\n").toString());
  }

  /** Returns the custom properties that there are, each with its default. */
  static Map<String, String> defaults() {
    Map<String, String> defaults = new LinkedHashMap<>();
    Matcher declared = DEFAULT.matcher(HtmlTheme.neutral().stylesheet().orElseThrow());
    while (declared.find()) {
      defaults.merge(
          declared.group(1),
          declared.group(2),
          (light, both) -> both.startsWith("light-dark") ? both : light);
    }
    return defaults;
  }

  /** Lists the pairs of colours that are too near. */
  List<String> faults() {
    Map<String, String> all = defaults();
    all.putAll(declarations);
    List<String> faults = new ArrayList<>();
    for (boolean dark : new boolean[] {false, true}) {
      for (String name : all.keySet()) {
        boolean ground = name.equals(PAPER) || name.equals(WASH) || name.equals("--ti-line");
        if (!ground && !name.equals(STEP)) {
          double least = name.equals("--ti-rule") ? GRAPHIC : TEXT;
          compare(all, name, PAPER, dark, least, faults);
        }
      }
      compare(all, "--ti-ink", WASH, dark, TEXT, faults);
    }
    return faults;
  }

  private static void compare(
      Map<String, String> all,
      String name,
      String ground,
      boolean dark,
      double least,
      List<String> faults) {
    String front = colour(all, name, dark);
    String back = colour(all, ground, dark);
    double ratio = Contrast.of(front, back);
    if (ratio < least) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s %s on %s %s is %.2f:1 in %s, must be at least %s:1",
              name,
              front,
              ground,
              back,
              Math.floor(ratio * 100) / 100,
              dark ? "dark" : "light",
              least == TEXT ? "4.5" : "3"));
    }
  }

  private static String colour(Map<String, String> all, String name, boolean dark) {
    String value = all.getOrDefault(name, "");
    if (value.startsWith("var(")) {
      return colour(all, value.substring("var(".length(), value.length() - 1), dark);
    }
    Matcher colour = COLOUR.matcher(value);
    if (!colour.matches()) {
      throw new IllegalStateException(name + " is no colour: " + value);
    }
    String same = colour.group(1);
    return same != null ? same : colour.group(dark ? 3 : 2);
  }

  private static void check(String text, Matcher declaration, Map<String, String> defaults) {
    String name = declaration.group(1);
    if (!defaults.containsKey(name)) {
      throw new IllegalArgumentException(
          place(text, declaration.start(1))
              + ": "
              + new UnknownIdException("property", name, defaults.keySet()).getMessage());
    }
    boolean length = name.equals(STEP);
    if (!(length ? LENGTH : COLOUR).matcher(declaration.group(2)).matches()) {
      throw new IllegalArgumentException(
          place(text, declaration.start(2))
              + ": '"
              + declaration.group(2)
              + "' must be "
              + (length ? "a length such as 4px" : "#rgb, #rrggbb or light-dark(#…, #…)"));
    }
  }

  private static String blank(String comment) {
    return comment.replaceAll("[^\n]", " ");
  }

  private static String place(String text, int at) {
    String before = text.substring(0, at);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return "line " + line + ", column " + (at - before.lastIndexOf('\n'));
  }
}
