package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Extra;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import java.math.BigDecimal;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both engines write the same bytes: those of the document, but without its blanks. */
class SameBytesTest {
  @ParameterizedTest
  @EnumSource(Engine.class)
  void theyAreTheDocumentWithoutItsBlanks(Engine engine) {
    String document = JsonRenderer.create().render(Catalog.bundled());

    assertThat(engine.text(Catalog.bundled()))
        .isEqualTo(document.replaceAll("\n *", "").replace("\": ", "\":").replace("\" : ", "\":"));
  }

  @Test
  void areOfEveryPartOfTheBundledProgramme() {
    Set<Part> parts = Part.of(Catalog.bundled());

    assertThat(parts).hasSizeGreaterThan(300);
    assertThat(parts).allSatisfy(part -> assertSame(part.value()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void areOfAnyProgramme(@ForAll("programmes") Programme programme) {
    assertSame(programme);
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  void areOfEveryPartOfAnyProgramme(@ForAll("programmes") Programme programme) {
    assertThat(Part.of(programme)).allSatisfy(part -> assertSame(part.value()));
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void nameWhatIsReferredToOnlyInAProgramme(Engine engine) {
    Programme programme = Catalog.bundled();
    Territory territory = programme.territory(TerritoryId.parse("phase-1/ti-7507"));

    assertThat(engine.text(programme)).contains("{\"id\":\"ircer\",\"name\":{\"fr\":\"Institut");
    assertThat(engine.text(territory)).contains("{\"id\":\"ircer\"}");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void escapeAsLittleAsPossible(Engine engine) {
    assertThat(engine.text(Text.french("a\t\n\"\\/<é\u00A0\u202F\u2028\uFEFF😀")))
        .isEqualTo("{\"fr\":\"a\\t\\n\\\"\\\\/<é\u00A0\u202F\u2028\uFEFF😀\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "10800000",
        "0.25",
        "-0.0000001",
        "0.0000000000000000000000000000000000000001",
        "999999999999999999",
        "9223372036854775807",
        "9223372036854775808",
        "1234567890123456789012345678901234567890",
        "12345678901234567890123456789012345678.5"
      })
  void giveEachDigitOfANumber(String digits) {
    for (Engine engine : Engine.values()) {
      assertThat(engine.text(Extra.of(new BigDecimal(digits)))).isEqualTo(digits);
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void sayHowMuchAListingGives(Engine engine) {
    assertThat(engine.text(Listing.none())).isEqualTo("{\"extent\":\"all\",\"items\":[]}");
    assertThat(engine.text(Listing.selection(ProjectId.parse("a/b/c"))))
        .isEqualTo("{\"extent\":\"selection\",\"items\":[\"a/b/c\"]}");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void areOfAListingOfProjects(Engine engine) {
    Listing<Project> projects = Catalog.bundled().territories().get(0).projects();

    assertThat(engine.text(projects))
        .isEqualTo("{\"extent\":\"selection\",\"items\":" + engine.text(projects.items()) + "}");
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  private static void assertSame(Object value) {
    assertThat(Engine.JSONB.write(value)).isEqualTo(Engine.JACKSON.write(value));
  }
}
