package io.github.territoires.opendata;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Department;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Region;
import io.github.territoires.model.TerritoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The regions and departments that a territory lies in, those with most communes first: where its
 * communes lie, or else where its code says.
 *
 * @param departments the departments; empty where not all communes are known
 * @param regions the regions
 * @param fromCode the region that only the code tells
 */
record Places(List<Department> departments, List<Region> regions, Optional<Region> fromCode) {
  private static final Pattern CODE = Pattern.compile("ti-([0-9]{2})[0-9]{2}");

  static Places of(Optional<Perimeter> perimeter, TerritoryId territory) {
    Map<Department, Integer> reached = new LinkedHashMap<>();
    perimeter.stream()
        .flatMap(Places::communes)
        .forEach(commune -> reached.merge(commune.department(), 1, Integer::sum));
    List<Department> departments =
        reached.entrySet().stream()
            .sorted(Map.Entry.<Department, Integer>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    Set<Region> regions = new LinkedHashSet<>();
    departments.forEach(department -> department.region().ifPresent(regions::add));
    if (perimeter.filter(Places::isWhole).isPresent()) {
      return new Places(departments, new ArrayList<>(regions), Optional.empty());
    }
    Optional<Region> fromCode = region(territory).filter(region -> !regions.contains(region));
    fromCode.ifPresent(regions::add);
    return new Places(List.of(), new ArrayList<>(regions), fromCode);
  }

  private static Optional<Region> region(TerritoryId territory) {
    Matcher code = CODE.matcher(territory.code());
    return code.matches()
        ? Region.all().stream().filter(region -> region.code().equals(code.group(1))).findFirst()
        : Optional.empty();
  }

  private static Stream<InseeCode> communes(Perimeter perimeter) {
    return Stream.concat(
            perimeter.communes().stream().map(Commune::code),
            perimeter.members().stream().flatMap(Places::communes))
        .distinct();
  }

  private static Stream<InseeCode> communes(Member member) {
    return member.code() instanceof InseeCode code
        ? Stream.of(code)
        : member.communes().stream().map(Commune::code);
  }

  private static boolean isWhole(Perimeter perimeter) {
    return isWhole(perimeter.communes())
        || (isWhole(perimeter.members())
            && perimeter.members().stream()
                .allMatch(
                    member -> member.code() instanceof InseeCode || isWhole(member.communes())));
  }

  private static boolean isWhole(Listing<?> listing) {
    return listing.extent() == Extent.ALL && !listing.items().isEmpty();
  }
}
