package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.validation.Violation;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;

/** Documents of other versions of the format. */
class FormatVersionsTest {
  private final JsonRenderer renderer = JsonRenderer.create();
  private final JsonReader reader = JsonReader.create();

  @Example
  void readsANewerMinorVersionAsFarAsItIsKnown() {
    Reading reading =
        reader.inspect(
            """
            {"name": {"fr": "Essai"}, "asOf": "2026-01-01",
             "organisations": [{"id": "a", "name": {"fr": "A"}, "kind": "orchestra", "size": 12}],
             "formatVersion": "1.7"}
            """);
    assertThat(reading.programme()).as(reading.report().toString()).isPresent();
    assertThat(reading.report().warnings())
        .extracting(Violation::code)
        .contains("version-newer", "constant-newer", "field-unknown");
    assertThat(reading.programme().orElseThrow().organisations().get(0).kind()).isEmpty();
  }

  /** What cannot be left out cannot be guessed either. */
  @Example
  void refusesANewerConstantWhereItIsNeeded() {
    String document =
        renderer
            .render(Catalog.bundled())
            .replace("\"level\": \"national\"", "\"level\": \"orbital\"");
    assertThat(document).contains("orbital");
    Reading reading =
        reader.inspect(
            document.replace("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"1.1\""));
    assertThat(reading.report().errors()).extracting(Violation::code).contains("constant-unknown");
  }

  /** Nothing is lost but the constant itself. */
  @Example
  void aNewerVersionLosesNoThings() {
    for (String field :
        List.of(
            "\"governance\": [{\"level\": \"orbital\", \"body\": {\"fr\": \"B\"}, \"chair\": {\"fr\": \"C\"}}]",
            "\"phases\": [{\"id\": \"p\", \"name\": {\"fr\": \"P\"}, \"period\":"
                + " {\"text\": \"2021\", \"kind\": \"eon\", \"edtf\": \"2020\"}}]")) {
      Reading reading =
          reader.inspect(
              "{\"formatVersion\": \"1.1\", \"name\": {\"fr\": \"E\"}, \"asOf\": \"2026-01-01\", "
                  + field
                  + "}");
      assertThat(reading.programme()).as(reading.report().toString()).isEmpty();
      assertThat(reading.report().valid()).isFalse();
    }
  }

  @Example
  void forgivesAlsoWhatItDoesNotKeep() {
    String document =
        "{\"formatVersion\": \"1.1\", \"name\": {\"fr\": \"E\"}, \"asOf\": \"2026-01-01\", "
            + "\"x\": 1, \"y\": 1, \"z\": 1, \"organisations\":"
            + " [{\"id\": \"a\", \"name\": {\"fr\": \"A\"}, \"kind\": \"orchestra\"}]}";
    assertThat(reader.limits(Limits.standard().withFindings(2)).inspect(document).programme())
        .isPresent();
  }

  @Example
  void refusesAnotherMajorVersionAndSaysNothingElse() {
    for (String document :
        List.of(
            "{\"formatVersion\": \"2.0\", \"name\": 5}",
            "{\"name\": 5, \"formatVersion\": \"2.0\"}")) {
      assertThat(reader.inspect(document).report().violations())
          .extracting(found -> found.message(Locale.ENGLISH))
          .containsExactly(
              "The document keeps to version 2.0 of the format; only those with the same major"
                  + " version as 1.0 are read.");
    }
  }
}
