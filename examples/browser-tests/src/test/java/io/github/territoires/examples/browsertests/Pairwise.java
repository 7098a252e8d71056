package io.github.territoires.examples.browsertests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Few combinations of many factors: any two values of any two factors meet in one of them. */
final class Pairwise {
  private record Pair(int first, Object one, int second, Object other) {}

  private Pairwise() {}

  /** Chooses combinations, always the same; each has one value of each factor, in order. */
  static List<List<Object>> of(List<List<?>> factors) {
    List<List<Object>> all = all(factors);
    Set<Pair> open = new HashSet<>();
    all.forEach(combination -> open.addAll(pairs(combination)));
    List<List<Object>> chosen = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Object> best = List.of();
      int most = 0;
      for (List<Object> combination : all) {
        int gain = 0;
        for (Pair pair : pairs(combination)) {
          gain += open.contains(pair) ? 1 : 0;
        }
        if (gain > most) {
          most = gain;
          best = combination;
        }
      }
      chosen.add(best);
      open.removeAll(pairs(best));
    }
    return chosen;
  }

  private static List<List<Object>> all(List<List<?>> factors) {
    List<List<Object>> all = List.of(List.of());
    for (List<?> factor : factors) {
      List<List<Object>> longer = new ArrayList<>();
      for (List<Object> start : all) {
        for (Object value : factor) {
          List<Object> one = new ArrayList<>(start);
          one.add(value);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<Pair> pairs(List<Object> combination) {
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < combination.size(); first++) {
      for (int second = first + 1; second < combination.size(); second++) {
        pairs.add(new Pair(first, combination.get(first), second, combination.get(second)));
      }
    }
    return pairs;
  }
}
