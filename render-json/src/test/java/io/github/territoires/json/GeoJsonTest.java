package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Outline.Polygon;
import io.github.territoires.model.Outline.Ring;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");

  /** A square with a hole; the outer ring runs clockwise, the hole counter-clockwise. */
  private static final Polygon WRONG_WAY_ROUND =
      new Polygon(
          Ring.of(0, 0, 0, 10, 10, 10, 10, 0, 0, 0),
          List.of(Ring.of(2, 2, 4, 2, 4, 4, 2, 4, 2, 2)));

  private static final Polygon RIGHT_WAY_ROUND =
      new Polygon(Ring.of(1.25, 45, 1.5, 45, 1.5, 46, 1.25, 45), List.of());

  private final GeoJson geoJson = GeoJson.create();

  @Example
  void givesEachTerritoryAFeature() {
    Programme programme = Catalog.bundled();
    JsonNode document = document(programme, Atlas.of(Map.of(LIMOGES, outline(RIGHT_WAY_ROUND))));
    assertThat(document.propertyNames()).containsExactly("type", "features");
    assertThat(document.at("/type").asString()).isEqualTo("FeatureCollection");
    assertThat(document.at("/features")).hasSameSizeAs(programme.territories());
    assertThat(document.at("/features/0"))
        .isEqualTo(
            tree(
                """
                {
                  "type": "Feature",
                  "id": "phase-1/ti-7507",
                  "properties": {
                    "id": "phase-1/ti-7507",
                    "phase": "phase-1",
                    "code": "ti-7507",
                    "name": {"fr": "Limoges Métropole – ELAN", "en": "Limoges Métropole – ELAN"},
                    "regions": ["75"],
                    "departments": ["87"],
                    "members": ["248719312", "200066512"]
                  },
                  "geometry": {
                    "type": "Polygon",
                    "coordinates": [[[1.25, 45], [1.5, 45], [1.5, 46], [1.25, 45]]]
                  }
                }
                """));
    assertThat(document.at("/features/1/geometry").isNull()).isTrue();
  }

  @Example
  void turnsRingsTheRightWayRound() {
    JsonNode geometry =
        document(
                programme(Listing.unknown()),
                Atlas.of(Map.of(LIMOGES, outline(WRONG_WAY_ROUND, RIGHT_WAY_ROUND))))
            .at("/features/0/geometry");
    assertThat(geometry)
        .isEqualTo(
            tree(
                """
                {
                  "type": "MultiPolygon",
                  "coordinates": [
                    [
                      [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]],
                      [[2, 2], [2, 4], [4, 4], [4, 2], [2, 2]]
                    ],
                    [[[1.25, 45], [1.5, 45], [1.5, 46], [1.25, 45]]]
                  ]
                }
                """));
  }

  @Example
  void writesPlainDecimalsOfAtMostSixDigits() {
    Ring ring =
        Ring.of(0.0000004, -0.0, 100, 0.000001, -61.536184951339145, 16.21318144, 0.0000004, -0.0);
    assertThat(
            geoJson.render(
                programme(Listing.unknown()),
                Atlas.of(Map.of(LIMOGES, outline(new Polygon(ring, List.of()))))))
        .contains("[[[0,0],[100,0.000001],[-61.536185,16.213181],[0,0]]]");
  }

  @Example
  void leavesOutMembersUnlessAllAreKnown() {
    Member elan =
        Catalog.bundled().territory(LIMOGES).perimeter().orElseThrow().members().items().get(1);
    Atlas none = Atlas.empty();
    String path = "/features/0/properties/members";
    assertThat(document(programme(Listing.selection(List.of(elan))), none).at(path).isMissingNode())
        .isTrue();
    assertThat(document(programme(Listing.unknown()), none).at(path).isMissingNode()).isTrue();
    assertThat(document(programme(Listing.none()), none).at(path)).isEqualTo(tree("[]"));
  }

  @Example
  void putsEachFeatureOnALineOfItsOwn() {
    Programme programme = Catalog.bundled();
    List<String> lines = geoJson.render(programme, Atlas.empty()).lines().toList();
    assertThat(lines).hasSize(programme.territories().size() + 2);
    assertThat(lines.get(0)).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[");
    assertThat(lines.get(1)).startsWith("{\"type\":\"Feature\",\"id\":\"phase-1/ti-7507\",");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("]}");
  }

  @Property(tries = 50)
  void keepsEveryName(@ForAll("programmes") Programme programme) {
    JsonNode features = document(programme, Atlas.empty()).at("/features");
    assertThat(features).hasSameSizeAs(programme.territories());
    for (int i = 0; i < features.size(); i++) {
      Territory territory = programme.territories().get(i);
      JsonNode properties = features.get(i).at("/properties");
      assertThat(properties.at("/id").asString()).isEqualTo(territory.id().toString());
      territory
          .name()
          .map(Text::wordings)
          .ifPresent(
              wordings ->
                  wordings.forEach(
                      (locale, words) ->
                          assertThat(properties.get("name").get(locale.toLanguageTag()).asString())
                              .isEqualTo(words)));
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  private static Outline outline(Polygon... polygons) {
    return new Outline(List.of(polygons));
  }

  private static Programme programme(Listing<Member> members) {
    Text name = Text.french("Essai");
    return Programme.builder(name, LocalDate.of(2026, 1, 1))
        .territories(
            List.of(
                Territory.builder(LIMOGES, name)
                    .perimeter(Perimeter.of(members, List.of()))
                    .build()))
        .build();
  }

  private JsonNode document(Programme programme, Atlas atlas) {
    return tree(geoJson.render(programme, atlas));
  }

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
