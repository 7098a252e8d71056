package io.github.territoires.tables;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The table {@code challenges.csv}: one row for each challenge of a territory, in their order. The
 * rows of a territory are all its challenges.
 */
final class ChallengeRows implements TableForm {
  static final Column<String> TERRITORY = ProjectRows.TERRITORY;
  static final Column<String> ID =
      Column.of("id", "id", Texts.reference("challenge")).at("/code").example("exemple");
  static final Column<String> TITLE =
      Column.of("challenge", "enjeu", Texts.TEXT)
          .at("/title")
          .example("Exemple : faire connaître les métiers de l’industrie")
          .inLanguages()
          .required();
  static final Column<String> DESCRIPTION =
      Column.of("description", "description", Texts.TEXT).inLanguages();

  /** Names a challenge among all. */
  private record Key(TerritoryId territory, String code) {}

  @Override
  public List<Column<?>> columns() {
    return List.of(TERRITORY, ID, TITLE, DESCRIPTION);
  }

  @Override
  public List<Column<?>> labels() {
    return List.of(TITLE, ID);
  }

  @Override
  public void write(Programme programme, Consumer<Line> out) {
    for (Territory territory : programme.territories()) {
      List<Line> lines =
          challenges(territory).stream()
              .map(
                  challenge ->
                      new Line()
                          .put(TERRITORY, territory.id().toString())
                          .put(ID, challenge.code())
                          .text(TITLE, Optional.of(challenge.title()))
                          .text(DESCRIPTION, challenge.description()))
              .toList();
      if (lines.stream().allMatch(Line::isWhole)) {
        lines.forEach(out);
      }
    }
  }

  private static Listing<Challenge> challenges(Territory territory) {
    return territory.actionProgramme().orElse(Extents.NO_ACTION).challenges();
  }

  @Override
  public void read(List<Row> rows, Draft draft) {
    Map<TerritoryId, List<Challenge>> all = new LinkedHashMap<>();
    draft
        .rows()
        .merged(rows, row -> key(row, draft))
        .forEach(
            (key, row) -> {
              List<Challenge> some = all.computeIfAbsent(key.territory(), any -> new ArrayList<>());
              challenge(key, row, draft)
                  .ifPresent(
                      one -> {
                        draft.origin(
                            new Part(
                                key.territory(),
                                "/actionProgramme/challenges/items/" + some.size()),
                            row);
                        some.add(one);
                      });
            });
    for (Object owner : draft.extentsGiven(TerritoryRows.CHALLENGES_EXTENT)) {
      TerritoryId id = (TerritoryId) owner;
      all.computeIfAbsent(id, any -> challenges(draft.find(id).orElseThrow()).items());
    }
    all.forEach((id, challenges) -> put(id, challenges, draft));
  }

  private static Optional<Key> key(Row row, Draft draft) {
    Optional<TerritoryId> territory = draft.references().knownTerritory(row, TERRITORY);
    Optional<String> code = row.get(ID);
    if (code.isEmpty()) {
      code =
          Slugs.of(row.text(TITLE, Optional.empty()).orElseThrow().resolve(Locale.FRENCH).words());
      draft.proposed(row, ID, code);
    }
    Optional<String> id = code;
    return territory.flatMap(of -> id.map(one -> new Key(of, one)));
  }

  private static Optional<Challenge> challenge(Key key, Row row, Draft draft) {
    Optional<Challenge> known =
        challenges(draft.find(key.territory()).orElseThrow()).stream()
            .filter(one -> one.code().equals(key.code()))
            .findFirst();
    Text title = row.text(TITLE, known.map(Challenge::title)).orElseThrow();
    try {
      return Optional.of(
          new Challenge(
              key.code(), title, row.text(DESCRIPTION, known.flatMap(Challenge::description))));
    } catch (InvalidValueException e) {
      draft
          .findings()
          .add(
              row,
              row.location(ID),
              key.code(),
              Kind.invalid("challenge").nearest(Slugs.of(key.code())));
      return Optional.empty();
    }
  }

  private static void put(TerritoryId id, List<Challenge> challenges, Draft draft) {
    Territory known = draft.find(id).orElseThrow();
    ActionProgramme before = known.actionProgramme().orElse(Extents.NO_ACTION);
    Listing<Challenge> listing =
        draft.listing(
            challenges, before.challenges().extent(), TerritoryRows.CHALLENGES_EXTENT, id);
    draft.put(
        known.toBuilder()
            .actionProgramme(
                new ActionProgramme(before.drawnUpBy(), before.themes(), listing, before.sources()))
            .build());
  }
}
