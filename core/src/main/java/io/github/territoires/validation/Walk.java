package io.github.territoires.validation;

import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One walk through a programme in the order of its document. Rules say what they want to see; each
 * part of the programme is passed to them once, a record before what it holds.
 */
final class Walk {
  private final Map<Class<?>, List<BiConsumer<Object, Path>>> visitors = new HashMap<>();
  private final List<BiConsumer<List<?>, Path>> listVisitors = new ArrayList<>();
  private final List<Runnable> afterwards = new ArrayList<>();
  private int visited;

  /** Shows every value of a type, with the path that leads to it. */
  <T> void each(Class<T> type, BiConsumer<? super T, Path> visitor) {
    visitors
        .computeIfAbsent(type, t -> new ArrayList<>())
        .add((value, at) -> visitor.accept(type.cast(value), at));
  }

  /** Shows every list. */
  void eachList(BiConsumer<List<?>, Path> visitor) {
    listVisitors.add(visitor);
  }

  /** Runs something when everything was seen. */
  void afterwards(Runnable last) {
    afterwards.add(last);
  }

  void through(Programme programme) {
    visit(programme, Path.root(programme));
    afterwards.forEach(Runnable::run);
  }

  private void visit(Object value, Path path) {
    Path at = path.leadingTo(value, visited++);
    visitors.getOrDefault(value.getClass(), List.of()).forEach(v -> v.accept(value, at));
    Parts.of(value, (name, part) -> enter(part, at.to(name)));
  }

  private void enter(Object part, Path at) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(value -> visit(value, at));
    } else if (part instanceof Listing<?> listing) {
      enter(listing.items(), at.to("items"));
    } else if (part instanceof List<?> list) {
      listVisitors.forEach(visitor -> visitor.accept(list, at));
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), at.to(i));
      }
    } else {
      visit(part, at);
    }
  }
}
