package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.SUCCESSION_MEMBER_UNKNOWN;
import static io.github.territoires.validation.StandardRules.SUCCESSION_PHASE_WRONG;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A succession leads to another phase, by members that lie in both territories. */
final class Successions implements RuleFamily {
  private final Programme programme;
  private final Findings findings;
  private final Map<TerritoryId, Optional<Set<MemberCode>>> codes = new HashMap<>();

  Successions(Programme programme, Findings findings) {
    this.programme = programme;
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Succession.class, this::check);
    walk.each(Succession.Destination.class, this::check);
  }

  private void check(Succession succession, Path at) {
    if (succession.phase().equals(succession.from().phase())) {
      wrong(succession.phase(), at.to("phase"));
    }
  }

  private void check(Succession.Destination destination, Path at) {
    Succession succession = at.within(Succession.class).orElseThrow();
    destination
        .territory()
        .filter(territory -> !territory.phase().equals(succession.phase()))
        .ifPresent(territory -> wrong(territory, at.to("territory")));
    List<MemberCode> members = destination.members();
    for (int i = 0; i < members.size(); i++) {
      Path member = at.to("members").to(i);
      if (!mayHold(succession.from(), members.get(i))) {
        unknown(members.get(i), succession.from(), member);
      } else if (destination.territory().isPresent()
          && !mayHold(destination.territory().get(), members.get(i))) {
        unknown(members.get(i), destination.territory().get(), member);
      }
    }
  }

  private void wrong(Object value, Path at) {
    findings.add(SUCCESSION_PHASE_WRONG, at, v -> v.value(value.toString()));
  }

  private void unknown(MemberCode member, TerritoryId territory, Path at) {
    findings.add(
        SUCCESSION_MEMBER_UNKNOWN,
        at,
        v -> v.value(member.value()).detail("territory", territory.toString()));
  }

  /** A territory whose perimeter is not wholly known may hold any member. */
  private boolean mayHold(TerritoryId territory, MemberCode member) {
    return codes
        .computeIfAbsent(territory, this::perimeter)
        .map(known -> known.contains(member))
        .orElse(true);
  }

  private Optional<Set<MemberCode>> perimeter(TerritoryId territory) {
    return programme
        .find(territory)
        .flatMap(Territory::perimeter)
        .filter(perimeter -> perimeter.members().extent() == Listing.Extent.ALL)
        .map(Successions::codes);
  }

  private static Set<MemberCode> codes(Perimeter perimeter) {
    Set<MemberCode> codes = new HashSet<>();
    perimeter.communes().stream().map(Commune::code).forEach(codes::add);
    for (Member member : perimeter.members()) {
      codes.add(member.code());
      member.communes().stream().map(Commune::code).forEach(codes::add);
    }
    return codes;
  }
}
