package io.github.territoires.tables;

import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A word from a list: in French or English, or as its code. It is written in French.
 *
 * @param <T> what it stands for
 */
final class Choice<T> implements Kind<T> {
  private static final Set<String> YES = Set.of("oui", "yes", "vrai", "true", "x", "1");
  private static final Set<String> NO = Set.of("non", "no", "faux", "false", "0");

  /** Yes or no. */
  static final Kind<Boolean> FLAG =
      new Choice<>(
          "flag",
          word -> Optional.of(YES.contains(word)).filter(yes -> yes || NO.contains(word)),
          value -> written("flag", value ? "yes" : "no"),
          true);

  private final String name;
  private final Function<String, Optional<T>> read;
  private final Function<T, String> write;
  private final boolean closed;

  private Choice(
      String name, Function<String, Optional<T>> read, Function<T, String> write, boolean closed) {
    this.name = name;
    this.read = read;
    this.write = write;
    this.closed = closed;
  }

  /** Makes a closed list of the constants of a type. */
  static <E extends Enum<E>> Kind<E> of(String name, Class<E> type) {
    Map<String, E> codes =
        Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Choice::code, e -> e));
    Map<String, String> words = words(name);
    return new Choice<>(
        name,
        word -> Optional.ofNullable(codes.get(words.getOrDefault(word, word))),
        value -> written(name, code(value)),
        true);
  }

  /** Makes an open list of codes, of which some have words. */
  static <T> Kind<T> open(String name, Function<String, T> parse) {
    Map<String, String> words = words(name);
    return new Choice<>(
        name,
        word -> Optional.of(parse.apply(words.getOrDefault(word, word))),
        value -> written(name, value.toString()),
        false);
  }

  /** Returns every word of a list in either language, and which code it stands for. */
  private static Map<String, String> words(String name) {
    return Words.keys(name + ".").stream()
        .flatMap(
            code ->
                List.of(Locale.FRENCH, Locale.ENGLISH).stream()
                    .map(locale -> Map.entry(folded(Words.of(name + "." + code, locale)), code)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String written(String name, String code) {
    return Words.find(name + "." + code, Locale.FRENCH).orElse(code);
  }

  /** Makes one of all the ways in which people write a word. */
  private static String folded(String word) {
    return Names.normalised(word).replaceAll("[ _'’]+", "-");
  }

  @Override
  public Cell<T> read(String text) {
    try {
      Optional<T> known = read.apply(folded(text));
      Optional<String> near = closed ? Optional.empty() : nearWord(text);
      if (known.isPresent()) {
        return near.isEmpty()
            ? Cell.of(known.get())
            : Cell.of(known.get(), Remark.of(Rules.WORD_NEW).nearest(near));
      }
    } catch (InvalidValueException e) { // no code can look like that
      return Cell.refused(unknown(text));
    }
    return Cell.refused(unknown(text));
  }

  /** Finds the known word that was probably meant by one that is not known. */
  private Optional<String> nearWord(String text) {
    String word = folded(text);
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      if (words(locale).stream().map(Choice::folded).anyMatch(word::equals)) {
        return Optional.empty();
      }
    }
    return Words.keys(name + ".").contains(word)
        ? Optional.empty()
        : Names.nearest(text, words(Locale.FRENCH));
  }

  private Remark unknown(String text) {
    List<String> all = words(Locale.FRENCH);
    return Remark.of(Rules.WORD_UNKNOWN)
        .detail("known", String.join(", ", all))
        .nearest(Names.nearest(text, all));
  }

  @Override
  public Optional<String> write(T value) {
    return Optional.of(write.apply(value));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public List<String> words(Locale locale) {
    return Words.keys(name + ".").stream()
        .map(code -> Words.of(name + "." + code, locale))
        .sorted()
        .toList();
  }
}
