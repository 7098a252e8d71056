package io.github.territoires.opendata;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.MemberCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The communes that files list, by department and name. A single commune that is a member bears a
 * SIREN in the files of groupings, whose third and fourth digits are its department; with the name,
 * that tells which commune it is.
 */
final class Communes {
  private static final String OF_COMMUNES = "21";

  private record Key(String department, String name) {}

  private final Map<Key, Optional<Commune>> named = new HashMap<>();

  private Communes() {}

  static Communes of(Collection<List<Entry>> entries) {
    Communes communes = new Communes();
    for (List<Entry> said : entries) {
      for (Entry entry : said) {
        entry.record().communes().forEach(communes::add);
        entry.record().members().forEach(communes::add);
      }
    }
    return communes;
  }

  private void add(ListedMember member) {
    if (member.code() instanceof InseeCode code && member.name().isPresent()) {
      Commune commune = Commune.of(code, member.name().get());
      named.merge(
          new Key(code.value().substring(0, 2), Comparison.folded(commune.name())),
          Optional.of(commune),
          (one, other) -> one.filter(known -> known.code().equals(code)));
    }
  }

  /** Finds the commune that a member is, if its SIREN and its name leave no doubt. */
  Optional<Commune> of(MemberCode siren, String name) {
    return siren.value().startsWith(OF_COMMUNES)
        ? named.getOrDefault(
            new Key(siren.value().substring(2, 4), Comparison.folded(name)), Optional.empty())
        : Optional.empty();
  }
}
