package io.github.territoires.tables;

import io.github.territoires.model.Identifier;
import io.github.territoires.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Cells that hold words, or several of something. */
final class Texts {
  /** What a spreadsheet can hold in a cell. */
  private static final int LONGEST = 32_767;

  private static final Pattern BETWEEN_CODES = Pattern.compile("[,;|\\n]");
  private static final Pattern BETWEEN_TEXTS = Pattern.compile("\\|");

  /** A text in one language, as it is. */
  static final Kind<String> TEXT =
      new Named<>("text") {
        @Override
        public Cell<String> read(String text) {
          String words = Guard.unguarded(text);
          return Kind.parsed(name(), any -> checked(words), words);
        }

        @Override
        public Optional<String> write(String value) {
          return held(Guard.guarded(value));
        }
      };

  /** Codes or names of things that are looked up. */
  static final Kind<List<String>> REFERENCES = references(Guard::guarded);

  /** Codes of regions or départements; that a spreadsheet drops a leading zero does no harm. */
  static final Kind<List<String>> AREAS = references(cell -> cell);

  /** Texts in one language. */
  static final Kind<List<String>> TEXTS =
      new Named<>("texts") {
        @Override
        public Cell<List<String>> read(String text) {
          String words = Guard.unguarded(text);
          return Kind.parsed(
              name(),
              any -> parts(BETWEEN_TEXTS, words).stream().map(Texts::checked).toList(),
              words);
        }

        @Override
        public Optional<String> write(List<String> values) {
          String cell = Guard.guarded(String.join(" | ", values));
          return held(cell)
              .filter(any -> parts(BETWEEN_TEXTS, Guard.unguarded(cell)).equals(values));
        }
      };

  /** Identifiers in other schemes, each behind its scheme and a colon. */
  static final Kind<List<Identifier>> IDENTIFIERS =
      new Named<>("identifiers") {
        @Override
        public Cell<List<Identifier>> read(String text) {
          return Kind.parsed(
              name(),
              all -> parts(BETWEEN_TEXTS, all).stream().map(Identifier::parse).toList(),
              Guard.unguarded(text));
        }

        @Override
        public Optional<String> write(List<Identifier> values) {
          String cell =
              Guard.guarded(String.join(" | ", values.stream().map(Identifier::toString).toList()));
          return held(cell).filter(any -> read(cell).value().equals(Optional.of(values)));
        }
      };

  private Texts() {}

  /** Makes a kind of name or code that is looked up, with an explanation of its own. */
  static Kind<String> reference(String name) {
    return Kind.of(name, text -> Guard.unguarded(Blanks.trimmed(text)), Guard::guarded);
  }

  private static Kind<List<String>> references(UnaryOperator<String> guard) {
    return new Named<>("references") {
      @Override
      public Cell<List<String>> read(String text) {
        return Cell.of(codes(Guard.unguarded(text)));
      }

      @Override
      public Optional<String> write(List<String> values) {
        return held(guard.apply(String.join(", ", values)));
      }
    };
  }

  /** Takes codes or names apart. */
  static List<String> codes(String text) {
    return parts(BETWEEN_CODES, text);
  }

  /** Takes it for a text that the model accepts. */
  private static String checked(String words) {
    return Text.french(words).in(Locale.FRENCH).orElseThrow();
  }

  private static List<String> parts(Pattern between, String text) {
    return Arrays.stream(between.split(text))
        .map(Blanks::trimmed)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static Optional<String> held(String cell) {
    return Optional.of(cell).filter(text -> text.length() <= LONGEST && !text.isEmpty());
  }

  private abstract static class Named<T> implements Kind<T> {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }
  }
}
