package io.github.territoires.tables;

import io.github.territoires.model.Extra;
import io.github.territoires.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one column of a file is for: a column of its table, perhaps in one language, or an extra.
 *
 * @param column the column
 * @param language the language, where the column is there for each
 * @param extra the name of the extra, where it is one
 */
record Slot(Column<?> column, Optional<Locale> language, Optional<String> extra) {
  private static final String EXTRA = "extra.";
  private static final int LONGEST = 200;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ']");

  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,3}(?:[_-][a-z]{4})?(?:[_-](?:[a-z]{2}|[0-9]{3}))?");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** What people put behind the names of columns that must be filled. */
  private static final Pattern END = Pattern.compile("[_*:]+$");

  /** The column behind all columns of extras. */
  static final Column<Extra> EXTRAS = Column.of("extra.…", "extra.…", Numbers.EXTRA).at("/extra");

  static Slot of(Column<?> column) {
    return new Slot(column, Optional.empty(), Optional.empty());
  }

  static Slot of(Column<?> column, Locale language) {
    return new Slot(column, Optional.of(language), Optional.empty());
  }

  static Slot ofExtra(String name) {
    return new Slot(EXTRAS, Optional.empty(), Optional.of(name));
  }

  /** Finds out what a column is for by its name. */
  static Optional<Slot> named(String heading, List<Column<?>> columns) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    String name = BETWEEN_WORDS.matcher(Names.normalised(heading)).replaceAll("_");
    name = END.matcher(name).replaceAll("");
    if (name.startsWith(EXTRA) && columns.contains(EXTRAS)) {
      String extra = heading.strip().substring(EXTRA.length());
      return Optional.of(extra).filter(any -> !any.isBlank()).map(Slot::ofExtra);
    }
    Optional<Column<?>> whole = Column.named(name.replace('-', '_'), columns);
    if (whole.isPresent()) {
      Column<?> column = whole.get();
      return Optional.of(column.byLanguage() ? of(column, Locale.FRENCH) : of(column));
    }
    for (int at = name.lastIndexOf('_'); at > 0; at = name.lastIndexOf('_', at - 1)) {
      Optional<Column<?>> column =
          Column.named(name.substring(0, at).replace('-', '_'), columns).filter(Column::byLanguage);
      Optional<Locale> language = language(name.substring(at + 1));
      if (column.isPresent() && language.isPresent()) {
        return Optional.of(of(column.get(), language.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Locale> language(String suffix) {
    return LANGUAGE.matcher(suffix).matches()
        ? Optional.of(Locale.forLanguageTag(suffix.replace('_', '-')))
            .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
        : Optional.empty();
  }

  /** Returns the name that is written above the column. */
  String heading() {
    return extra
        .map(name -> EXTRA + name)
        .orElseGet(
            () ->
                column.french() + language.map(locale -> "_" + locale.toLanguageTag()).orElse(""));
  }
}
