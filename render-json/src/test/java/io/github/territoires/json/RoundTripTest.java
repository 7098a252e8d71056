package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever one engine writes, both read back the same. */
class RoundTripTest {
  @Test
  void ofEveryPartOfTheBundledProgramme() {
    assertThat(Part.of(Catalog.bundled())).allSatisfy(RoundTripTest::assertReadBack);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void ofAnyProgramme(@ForAll("programmes") Programme programme) {
    assertReadBack(new Part(programme, Programme.class));
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  void ofEveryPartOfAnyProgramme(@ForAll("programmes") Programme programme) {
    assertThat(Part.of(programme)).allSatisfy(RoundTripTest::assertReadBack);
  }

  @Test
  void ofTheDocumentThatTheRendererWrites() {
    String document = JsonRenderer.create().render(Catalog.bundled());

    for (Engine engine : Engine.values()) {
      assertThat(engine.read(document, Programme.class)).isEqualTo(Catalog.bundled());
      assertThat(JsonReader.create().read(engine.text(Catalog.bundled())))
          .isEqualTo(Catalog.bundled());
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  private static void assertReadBack(Part part) {
    for (Engine writer : Engine.values()) {
      String json = writer.text(part.value());
      for (Engine reader : Engine.values()) {
        Object read = reader.read(json, part.type());
        assertThat(read).isEqualTo(part.value());
        assertThat(reader.text(read)).isEqualTo(json);
      }
    }
  }
}
