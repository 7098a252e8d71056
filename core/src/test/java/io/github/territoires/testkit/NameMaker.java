package io.github.territoires.testkit;

import io.github.territoires.model.FormerName;
import io.github.territoires.model.SourceId;
import java.util.ArrayList;
import java.util.List;

/** Makes the names that something bore before, the oldest first. */
final class NameMaker {
  private static final int FIRST_YEAR = 2020;
  private static final int MOST = 2;

  private final Dice dice;
  private final Words words;
  private final Dates dates;
  private final List<SourceId> sources;

  NameMaker(Dice dice, Words words, Dates dates, List<SourceId> sources) {
    this.dice = dice;
    this.words = words;
    this.dates = dates;
    this.sources = sources;
  }

  List<FormerName> formerNames() {
    List<FormerName> names = new ArrayList<>();
    int count = dice.between(0, MOST);
    for (int i = 0; i < count; i++) {
      int year = FIRST_YEAR + i;
      names.add(
          new FormerName(
              words.text("nom", i), dice.maybe(() -> dates.in(year)), dice.some(0, sources)));
    }
    return names;
  }
}
