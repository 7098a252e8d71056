package io.github.territoires.tables;

import io.github.territoires.model.Programme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts rows together that are about one thing, and says where they contradict each other. */
final class RowGroups {
  private final Programme base;
  private final Optional<Peer> peer;
  private final Findings findings;

  RowGroups(Programme base, Optional<Peer> peer, Findings findings) {
    this.base = base;
    this.peer = peer;
    this.findings = findings;
  }

  /**
   * Puts rows of one record together, and says where they contradict each other.
   *
   * @param key finds the record of a row
   */
  <K> Map<K, Row> merged(List<Row> rows, Function<Row, Optional<K>> key) {
    Map<K, Row> merged = new LinkedHashMap<>();
    for (Row row : rows) {
      key.apply(row).ifPresent(id -> merged.merge(id, row, this::merged));
    }
    return merged;
  }

  private Row merged(Row first, Row second) {
    List<Slot> contradictions = first.contradictedBy(second);
    for (Slot slot : contradictions) {
      contradiction(first, second, slot);
    }
    if (contradictions.isEmpty() && first.values().equals(second.values())) {
      repeated(first, second);
    }
    return first.completedBy(second);
  }

  /**
   * Says where a row contradicts what a document beside the tables has changed.
   *
   * @param known finds what is known of the record in a programme, as a row
   */
  void compare(Row row, Function<Programme, Optional<Line>> known) {
    peer.ifPresent(
        other -> {
          Map<Slot, String> document = cells(known.apply(base));
          Map<Slot, String> before = cells(known.apply(other.before()));
          for (Slot slot : row.values().keySet()) {
            String given = document.get(slot);
            if (given != null
                && !given.equals(before.get(slot))
                && !given.equals(row.shown(slot))) {
              findings.add(
                  row,
                  row.location(slot),
                  row.shown(slot),
                  Remark.of(Rules.ROWS_CONTRADICT)
                      .detail("known", given)
                      .detail("place", other.documents()));
            }
          }
        });
  }

  private static Map<Slot, String> cells(Optional<Line> line) {
    return line.map(Line::cells).orElse(Map.of());
  }

  void contradiction(Row first, Row second, Slot slot) {
    findings.add(
        second,
        second.location(slot),
        second.shown(slot),
        Remark.of(Rules.ROWS_CONTRADICT)
            .detail("known", first.shown(slot))
            .detail("place", first.place(Optional.of(slot))));
  }

  void repeated(Row first, Row second) {
    findings.add(
        second,
        second.location(),
        null,
        Remark.of(Rules.ROW_REPEATED).detail("place", first.place(Optional.empty())));
  }

  /** Groups rows by the list to which they belong, without repetitions. */
  <K> Map<K, List<Row>> grouped(List<Row> rows, Function<Row, Optional<K>> key) {
    Map<K, Map<Object, Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      Optional<K> id = key.apply(row);
      if (id.isPresent()) {
        Row same =
            groups
                .computeIfAbsent(id.get(), any -> new LinkedHashMap<>())
                .putIfAbsent(row.values(), row);
        if (same != null) {
          repeated(same, row);
        }
      }
    }
    Map<K, List<Row>> lists = new LinkedHashMap<>();
    groups.forEach((id, group) -> lists.put(id, List.copyOf(group.values())));
    return lists;
  }
}
