package io.github.territoires.tables;

import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Programme;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The table {@code members.csv}: one row for each grouping or single commune of the perimeter of a
 * territory. The rows of a territory are all its members.
 */
final class MemberRows implements TableForm {
  static final Column<String> TERRITORY = ProjectRows.TERRITORY;
  static final Column<MemberCode> CODE =
      Column.of("code", "code", Codes.MEMBER).example("200040814").required();
  static final Column<String> NAME =
      Column.of("name", "nom", Texts.TEXT).example("CC Briance Sud Haute Vienne").required();
  static final Column<LegalNature> NATURE =
      Column.of("nature", "nature", Choice.of("nature", LegalNature.class)).example("CC");
  static final Column<Integer> POPULATION =
      Column.of("population", "population", Numbers.COUNT).at("/population/inhabitants");
  static final Column<String> VINTAGE =
      Column.of("population_vintage", "population_millesime", Texts.TEXT).at("/population/vintage");
  static final Column<List<String>> POPULATION_SOURCES =
      Column.of("population_sources", "population_sources", Texts.REFERENCES)
          .at("/population/sources");

  /** Names a member among all. */
  private record Key(TerritoryId territory, MemberCode code) {}

  @Override
  public List<Column<?>> columns() {
    return List.of(TERRITORY, CODE, NAME, NATURE, POPULATION, VINTAGE, POPULATION_SOURCES);
  }

  @Override
  public List<Column<?>> labels() {
    return List.of(NAME, CODE);
  }

  @Override
  public void write(Programme programme, Consumer<Line> out) {
    for (Territory territory : programme.territories()) {
      List<Line> lines =
          members(territory).stream().map(member -> line(territory.id(), member)).toList();
      if (lines.stream().allMatch(Line::isWhole)) {
        lines.forEach(out);
      }
    }
  }

  private static Line line(TerritoryId territory, Member member) {
    Line line =
        new Line()
            .put(TERRITORY, territory.toString())
            .put(CODE, member.code())
            .put(NAME, member.name())
            .put(NATURE, member.nature());
    member
        .population()
        .ifPresent(
            population ->
                line.put(POPULATION, population.inhabitants())
                    .put(VINTAGE, population.vintage())
                    .list(POPULATION_SOURCES, population.sources()));
    return line;
  }

  private static Listing<Member> members(Territory territory) {
    return territory.perimeter().map(Perimeter::members).orElse(Listing.unknown());
  }

  @Override
  public void read(List<Row> rows, Draft draft) {
    Map<TerritoryId, List<Member>> all = new LinkedHashMap<>();
    draft
        .rows()
        .merged(rows, row -> key(row, draft))
        .forEach(
            (key, row) -> {
              List<Member> some = all.computeIfAbsent(key.territory(), any -> new ArrayList<>());
              draft.origin(
                  new Part(key.territory(), "/perimeter/members/items/" + some.size()), row);
              some.add(member(key, row, draft));
            });
    for (Object owner : draft.extentsGiven(TerritoryRows.MEMBERS_EXTENT)) {
      TerritoryId id = (TerritoryId) owner;
      all.computeIfAbsent(id, any -> members(draft.find(id).orElseThrow()).items());
    }
    all.forEach((id, members) -> put(id, members, draft));
  }

  private static Optional<Key> key(Row row, Draft draft) {
    Optional<TerritoryId> territory = draft.references().knownTerritory(row, TERRITORY);
    return territory.map(id -> new Key(id, row.get(CODE).orElseThrow()));
  }

  private static Member member(Key key, Row row, Draft draft) {
    Optional<Member> known =
        members(draft.find(key.territory()).orElseThrow()).stream()
            .filter(one -> one.code().equals(key.code()))
            .findFirst();
    String name = row.get(NAME).orElseThrow();
    Member.Builder member =
        known.map(Member::toBuilder).orElseGet(() -> Member.builder(key.code(), name)).name(name);
    row.get(NATURE).ifPresent(member::nature);
    population(row, known.flatMap(Member::population), draft).ifPresent(member::population);
    return member.build();
  }

  private static Optional<Population> population(Row row, Optional<Population> known, Draft draft) {
    Optional<Integer> inhabitants =
        row.get(POPULATION).or(() -> known.map(Population::inhabitants));
    Optional<String> vintage = row.get(VINTAGE).or(() -> known.map(Population::vintage));
    List<SourceId> sources =
        draft
            .references()
            .sources(row, POPULATION_SOURCES)
            .or(() -> known.map(Population::sources))
            .orElse(List.of());
    if (inhabitants.isEmpty()) {
      return Optional.empty();
    }
    if (vintage.isEmpty()) {
      draft.missing(row, VINTAGE);
      return Optional.empty();
    }
    return Optional.of(new Population(inhabitants.get(), vintage.get(), sources));
  }

  private static void put(TerritoryId id, List<Member> members, Draft draft) {
    Territory known = draft.find(id).orElseThrow();
    Listing<Member> before = members(known);
    Listing<Member> listing =
        draft.listing(members, before.extent(), TerritoryRows.MEMBERS_EXTENT, id);
    Perimeter perimeter =
        known
            .perimeter()
            .map(one -> new Perimeter(listing, one.communes(), one.sources()))
            .orElseGet(() -> Perimeter.of(listing, List.of()));
    draft.put(known.toBuilder().perimeter(perimeter).build());
  }
}
