package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.DEPARTMENT_DIFFERS;
import static io.github.territoires.validation.StandardRules.REGION_DIFFERS;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Department;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The regions and departments of a territory are those in which its communes lie. */
final class Geography implements RuleFamily {
  private final Findings findings;

  Geography(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Territory.class, this::check);
  }

  private void check(Territory territory, Path at) {
    Set<Department> reached = new LinkedHashSet<>();
    territory.perimeter().stream()
        .flatMap(Geography::communes)
        .forEach(commune -> reached.add(commune.department()));
    boolean whole = territory.perimeter().filter(Geography::whole).isPresent();
    compare(
        DEPARTMENT_DIFFERS,
        territory.departments(),
        reached,
        whole ? reached : territory.departments(),
        department -> department.code() + " " + department.name(),
        at.to("departments"));
    Set<Region> implied = regions(reached);
    implied.addAll(regions(territory.departments()));
    compare(
        REGION_DIFFERS,
        territory.regions(),
        implied,
        whole ? regions(reached) : territory.regions(),
        region -> region.code() + " " + region.name(),
        at.to("regions"));
  }

  /**
   * Compares a list, unless it is empty, which means unknown.
   *
   * @param needed what must be in it
   * @param allowed what may be in it
   */
  private <T> void compare(
      Rule rule,
      List<T> listed,
      Set<T> needed,
      Collection<T> allowed,
      Function<T, String> name,
      Path at) {
    if (listed.isEmpty()) {
      return;
    }
    for (T item : needed) {
      if (!listed.contains(item)) {
        findings.add(rule, at, v -> v.value(name.apply(item)).detail("how", "missing"));
      }
    }
    for (int i = 0; i < listed.size(); i++) {
      T item = listed.get(i);
      if (!allowed.contains(item)) {
        findings.add(rule, at.to(i), v -> v.value(name.apply(item)).detail("how", "superfluous"));
      }
    }
  }

  private static Set<Region> regions(Collection<Department> departments) {
    Set<Region> regions = new LinkedHashSet<>();
    departments.stream().map(Department::region).flatMap(Optional::stream).forEach(regions::add);
    return regions;
  }

  private static Stream<InseeCode> communes(Perimeter perimeter) {
    return Stream.concat(
        perimeter.communes().stream().map(Commune::code),
        perimeter.members().stream().flatMap(Geography::communes));
  }

  private static Stream<InseeCode> communes(Member member) {
    return member.code() instanceof InseeCode code
        ? Stream.of(code)
        : member.communes().stream().map(Commune::code);
  }

  /** Where the communes of the perimeter are all known, its members need not say theirs. */
  private static boolean whole(Perimeter perimeter) {
    return all(perimeter.communes())
        || (perimeter.members().extent() == Listing.Extent.ALL
            && perimeter.members().stream().allMatch(Geography::whole));
  }

  private static boolean whole(Member member) {
    return member.code() instanceof InseeCode || all(member.communes());
  }

  private static boolean all(Listing<Commune> communes) {
    return communes.extent() == Listing.Extent.ALL && !communes.items().isEmpty();
  }
}
