package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.COMMUNES_OF_COMMUNE;
import static io.github.territoires.validation.StandardRules.COMMUNE_IN_TWO_MEMBERS;
import static io.github.territoires.validation.StandardRules.COMMUNE_IN_TWO_TERRITORIES;
import static io.github.territoires.validation.StandardRules.MEMBER_CODE_UNFIT;
import static io.github.territoires.validation.StandardRules.MEMBER_IN_TWO_TERRITORIES;
import static io.github.territoires.validation.StandardRules.POPULATION_DIFFERS;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Population;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In one phase, each grouping and each commune lies in one place, and its figures add up. */
final class Perimeters implements RuleFamily {
  private record Key(PhaseId phase, MemberCode code) {}

  /** Who has a commune: a member, or a territory that does not say which of its members. */
  private record Holder(TerritoryId territory, Optional<Member> member) {}

  private record Place(TerritoryId territory, InseeCode commune) {}

  private final Findings findings;
  private final Map<Key, TerritoryId> members = new HashMap<>();
  private final Map<Key, Holder> communes = new HashMap<>();
  private final Set<Place> places = new HashSet<>();

  Perimeters(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Member.class, this::check);
    walk.each(Commune.class, this::check);
  }

  private void check(Member member, Path at) {
    member
        .nature()
        .filter(nature -> !fits(member.code(), nature))
        .ifPresent(
            nature ->
                findings.add(
                    MEMBER_CODE_UNFIT,
                    at.to("code"),
                    v -> v.value(member.code().value()).detail("nature", nature.name())));
    boolean byInsee = member.code() instanceof InseeCode;
    boolean commune = member.nature().map(LegalNature.COM::equals).orElse(byInsee);
    if (commune && member.communes().items().size() > (byInsee ? 0 : 1)) {
      findings.add(COMMUNES_OF_COMMUNE, at.to("communes"), v -> v.value(member.code().value()));
    }
    population(member, at);
    at.within(Territory.class).ifPresent(territory -> place(member, territory.id(), at));
  }

  /**
   * A commune has an INSEE code, and a SIREN that begins with 21; that of a grouping begins with
   * 24. Those of groupings and communes founded in this century alike begin with 20.
   */
  private static boolean fits(MemberCode code, LegalNature nature) {
    boolean commune = nature == LegalNature.COM;
    return code instanceof InseeCode ? commune : !code.value().startsWith(commune ? "24" : "21");
  }

  private void place(Member member, TerritoryId territory, Path at) {
    Key key = new Key(territory.phase(), member.code());
    TerritoryId other = members.putIfAbsent(key, territory);
    if (other != null && !other.equals(territory)) {
      findings.add(
          MEMBER_IN_TWO_TERRITORIES,
          at.to("code"),
          v -> v.value(member.code().value()).detail("other", other.toString()));
    } else if (member.code() instanceof InseeCode code) {
      place(code, new Holder(territory, Optional.of(member)), at);
    }
  }

  private void check(Commune commune, Path at) {
    at.within(Territory.class)
        .map(territory -> new Holder(territory.id(), at.within(Member.class)))
        .ifPresent(holder -> place(commune.code(), holder, at));
  }

  /** A territory may list again what its members have; these come first. */
  private void place(InseeCode code, Holder holder, Path at) {
    boolean placed = !places.add(new Place(holder.territory(), code));
    Holder other = communes.putIfAbsent(new Key(holder.territory().phase(), code), holder);
    if (other == null || (placed && holder.member().isEmpty())) {
      return;
    }
    if (holder.member().isPresent() && other.member().isPresent()) {
      compare(code, holder.member().get(), other.member().get(), other.territory(), at);
    } else if (!other.territory().equals(holder.territory())) {
      findings.add(
          COMMUNE_IN_TWO_TERRITORIES,
          at.to("code"),
          v -> v.value(code.value()).detail("other", other.territory().toString()));
    }
  }

  private void compare(InseeCode code, Member member, Member other, TerritoryId there, Path at) {
    if (!other.code().equals(member.code()) && !mayShare(member, other)) {
      findings.add(
          COMMUNE_IN_TWO_MEMBERS,
          at.to("code"),
          v ->
              v.value(code.value())
                  .detail("other", other.name())
                  .detail("territory", there.toString()));
    }
  }

  /** In Grand Paris each commune belongs to a territorial body and to the <i>métropole</i>. */
  private static boolean mayShare(Member one, Member other) {
    return (mayBe(LegalNature.EPT, one) && mayBe(LegalNature.METRO, other))
        || (mayBe(LegalNature.METRO, one) && mayBe(LegalNature.EPT, other));
  }

  private static boolean mayBe(LegalNature nature, Member member) {
    return member.code() instanceof Siren && member.nature().orElse(nature) == nature;
  }

  private void population(Member member, Path at) {
    Population stated = member.population().orElse(null);
    List<Commune> parts = member.communes().items();
    if (stated == null || parts.isEmpty() || member.communes().extent() != Listing.Extent.ALL) {
      return;
    }
    long sum = 0;
    for (Commune part : parts) {
      Population population = part.population().orElse(null);
      if (population == null || !population.vintage().equals(stated.vintage())) {
        return;
      }
      sum += population.inhabitants();
    }
    if (sum != stated.inhabitants()) {
      String total = Long.toString(sum);
      findings.add(
          POPULATION_DIFFERS,
          at.to("population").to("inhabitants"),
          v -> v.value(Integer.toString(stated.inhabitants())).detail("sum", total));
    }
  }
}
