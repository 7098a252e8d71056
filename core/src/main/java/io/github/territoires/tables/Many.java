package io.github.territoires.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Several words from a list in one cell, with commas between.
 *
 * @param <T> what a word stands for
 */
record Many<T>(Kind<T> one) implements Kind<List<T>> {
  @Override
  public Cell<List<T>> read(String text) {
    List<T> values = new ArrayList<>();
    Optional<Remark> remark = Optional.empty();
    for (String word : Texts.codes(text)) {
      Cell<T> cell = one.read(word);
      if (cell.value().isEmpty()) {
        return Cell.refused(cell.remark().orElseThrow());
      }
      remark = remark.or(cell::remark);
      cell.value().filter(value -> !values.contains(value)).ifPresent(values::add);
    }
    return values.isEmpty()
        ? Cell.refused(Kind.invalid(name()))
        : new Cell<>(Optional.of(values), remark);
  }

  @Override
  public Optional<String> write(List<T> values) {
    List<String> words = values.stream().flatMap(value -> one.write(value).stream()).toList();
    return Optional.of(String.join(", ", words))
        .filter(cell -> words.size() == values.size() && !words.isEmpty());
  }

  @Override
  public String name() {
    return one.name() + "s";
  }

  @Override
  public List<String> words(Locale locale) {
    return one.words(locale);
  }
}
