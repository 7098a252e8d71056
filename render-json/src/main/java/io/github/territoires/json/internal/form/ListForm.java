package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenReader.Token;
import io.github.territoires.json.internal.reading.Input;
import io.github.territoires.json.internal.reading.RecordedTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plain list.
 *
 * @param <T> the type of its items
 * @param item the form of an item
 * @param whole whether a document that gives it gives all of it, even where its items have ids
 */
public record ListForm<T>(Form<T> item, boolean whole) implements Form<List<T>> {
  /** Describes a list to which a document may add items with ids. */
  ListForm(Form<T> item) {
    this(item, false);
  }

  @Override
  public void write(List<T> items, Output out) {
    out.tokens().startArray();
    for (int i = 0; i < items.size(); i++) {
      item.write(items.get(i), out);
    }
    out.tokens().endArray();
  }

  @Override
  public @Nullable List<T> read(Input in, @Nullable List<T> base) {
    if (in.token() != Token.START_ARRAY) {
      in.wrongType("list");
      return null;
    }
    return base == null || base.isEmpty() || !merges() ? read(in) : merge(in, base);
  }

  private @Nullable List<T> read(Input in) {
    List<T> items = new ArrayList<>();
    int given = 0;
    while (in.next() != Token.END_ARRAY) {
      in.enter(given++);
      keep(item.read(in, null), items, in);
      in.leave();
    }
    return given > 0 && items.isEmpty() ? null : items;
  }

  private void keep(@Nullable T one, List<T> items, Input in) {
    if (one == null) {
      in.isLost();
    } else {
      in.becomes(items.size());
      items.add(one);
    }
  }

  /** Lays the items that are given over those that are known and have the same ids. */
  private List<T> merge(Input in, List<T> base) {
    ObjectForm<T> thing = (ObjectForm<T>) item;
    Map<String, Integer> places = places(thing, base);
    List<T> items = whole ? new ArrayList<>() : new ArrayList<>(base);
    Set<String> given = new HashSet<>();
    for (int i = 0; in.next() != Token.END_ARRAY; i++) {
      in.enter(i);
      RecordedTokens recorded = in.record();
      Optional<String> id = thing.id(recorded);
      Integer place = id.map(places::get).orElse(null);
      if (place == null) {
        id.ifPresent(added -> in.added(added, places.keySet()));
      }
      T one = in.replay(recorded, item, place == null ? null : base.get(place));
      boolean again = id.isPresent() && !given.add(id.get());
      if (one == null || place == null || whole || again) {
        keep(one, items, in);
      } else {
        in.becomes(place);
        items.set(place, one);
      }
      in.leave();
    }
    return items;
  }

  private static <T> Map<String, Integer> places(ObjectForm<T> thing, List<T> base) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < base.size(); i++) {
      int place = i;
      thing.id(base.get(i)).ifPresent(id -> places.putIfAbsent(id, place));
    }
    return places;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", item.schema());
    return schema;
  }

  @Override
  public String words() {
    return "list: " + item.words();
  }

  @Override
  public Stream<Form<?>> parts() {
    return Stream.of(item);
  }

  /** Tells whether its items have ids. */
  @Override
  public boolean merges() {
    return item instanceof ObjectForm<T> thing && thing.hasId();
  }
}
