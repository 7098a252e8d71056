package io.github.territoires.opendata;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.MemberCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The communes that files list, by department and name. A single commune that is a member bears a
 * SIREN in the files of groupings, whose third and fourth digits are its department; with the name,
 * that tells which commune it is.
 */
final class Communes {
  private static final String OF_COMMUNES = "21";
  private static final String CORSICA = "2";

  private record Key(String department, String name) {}

  private final Map<Key, Optional<Commune>> named = new HashMap<>();

  /** Adds those that a file lists in a territory. */
  void add(PerimeterRecord record) {
    record.communes().forEach(this::add);
    record.members().forEach(this::add);
  }

  private void add(ListedMember member) {
    if (member.code() instanceof InseeCode code && member.name().isPresent()) {
      Commune commune = Commune.of(code, member.name().get());
      named.merge(
          new Key(department(code), Wording.folded(commune.name())),
          Optional.of(commune),
          (one, other) -> one.filter(known -> known.code().equals(code)));
    }
  }

  /** Returns the department as a SIREN has it, in which Corsica is one. */
  private static String department(InseeCode code) {
    return code.value().startsWith(CORSICA) && !Character.isDigit(code.value().charAt(1))
        ? "20"
        : code.value().substring(0, 2);
  }

  /** Finds the commune that a member is, if its SIREN and its name leave no doubt. */
  Optional<Commune> of(MemberCode siren, String name) {
    return siren.value().startsWith(OF_COMMUNES)
        ? named.getOrDefault(
            new Key(siren.value().substring(2, 4), Wording.folded(name)), Optional.empty())
        : Optional.empty();
  }
}
