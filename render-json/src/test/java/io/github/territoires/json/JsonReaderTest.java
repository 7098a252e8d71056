package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonReaderTest {
  private final JsonRenderer renderer = JsonRenderer.create();
  private final JsonReader reader = JsonReader.create();

  @Example
  void readsTheBundledProgramme() {
    Reading reading = reader.inspect(renderer.render(Catalog.bundled()));
    System.out.println(reading.report().format(Locale.FRENCH));
    assertThat(reading.programme()).contains(Catalog.bundled());
  }

  @Property(tries = 200)
  void readsAnyProgramme(@ForAll("programmes") Programme programme) {
    assertThat(reader.read(renderer.render(programme))).isEqualTo(programme);
  }

  @Example
  void tellsAllThatIsWrong() {
    Reading reading =
        reader.inspect(
            """
            {
              "formatVersion": "1.0",
              "nam": {"fr": "Essai"},
              "name": {"fr": "Essai"},
              "asOf": "2020-02-30",
              "organisations": [
                {"id": "a", "name": {"fr": "A"}, "siren": "123456789", "partOf": {"id": "b"}},
                {"id": "A b", "name": {"fr": "B"}},
                {"id": "c", "name": {"fr": "C"}, "kind": "asociation", "website": 5},
                {"id": "d", "name": {"fr": "D", "fr": "E"}},
                {"id": "d", "name": {"fr": ""}},
                {"name": null}
              ],
              "territories": [
                {"id": "phase-1/ti-1", "presentedBy": {"id": "z"}, "projects": {"extent": "selection", "items": [
                   {"id": "phase-1/ti-1/x", "title": {"fr": "X"}, "milestones": [{"kind": "opening", "concerns": {"fr": "x"}, "actual": {"date": {"text": "été 2021", "edtf": "2022-22"}}}]}
                ]}}
              ]
            }
            """);
    reading.report().violations().forEach(System.out::println);
    System.out.println(reading.report().format(Locale.FRENCH));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }
}
