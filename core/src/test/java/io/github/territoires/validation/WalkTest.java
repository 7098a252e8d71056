package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Milestone;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.ThemeId;
import io.github.territoires.testkit.Programmes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The walk misses no text and no reference, and keeps the order of the document. */
class WalkTest {
  private static final Set<Class<?>> SEEN =
      Set.of(
          Text.class,
          OrganisationId.class,
          SourceId.class,
          ThemeId.class,
          PhaseId.class,
          TerritoryId.class,
          Milestone.class,
          StatedDate.class);

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  @Property(tries = 100)
  void seesEverythingInOrder(@ForAll("programmes") Programme programme) {
    List<String> expected =
        Document.of(programme).entrySet().stream()
            .filter(place -> SEEN.contains(place.getValue().getClass()))
            .filter(place -> !isOwnId(place))
            .map(Map.Entry::getKey)
            .toList();
    List<String> seen = new ArrayList<>();
    Walk walk = new Walk();
    SEEN.forEach(type -> walk.each(type, (value, at) -> seen.add(pointer(at))));

    walk.through(programme);

    assertThat(seen).containsExactlyElementsOf(expected);
  }

  private static String pointer(Path at) {
    return at.location().pointer().orElseThrow();
  }

  private static boolean isOwnId(Map.Entry<String, Object> place) {
    return place.getKey().endsWith("/id");
  }
}
