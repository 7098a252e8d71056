package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
    assertThat(reading.programme()).contains(Catalog.bundled());
    assertThat(reading.report().violations()).isEmpty();
  }

  @Property
  void readsAnyProgramme(@ForAll("programmes") Programme programme) {
    String document = renderer.compact().render(programme);
    Programme read = reader.read(document);
    assertThat(read).isEqualTo(programme);
    assertThat(renderer.compact().render(read)).isEqualTo(document);
  }

  @Example
  void readsFromWhateverHoldsADocument() throws IOException {
    String document = renderer.render(Catalog.bundled());
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read(new StringReader(document))).isEqualTo(Catalog.bundled());
    assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(Catalog.bundled());
    Path file = Files.createTempFile("programme", ".json");
    try {
      Files.write(file, bytes);
      assertThat(reader.read(file)).isEqualTo(Catalog.bundled());
      Files.writeString(file, "{");
      assertThat(reader.inspect(file).report().violations())
          .extracting(Violation::location)
          .allSatisfy(place -> assertThat(place.source()).contains(file.getFileName().toString()));
    } finally {
      Files.delete(file);
    }
  }

  /** Columns count characters, not bytes, and lines those of the document. */
  @Example
  void tellsAllThatIsWrongAtOnce() {
    Reading reading =
        reader.inspect(
            """
            {
              "formatVersion": "1.0",
              "nam": {"fr": "Essai"},
              "name": {"fr": "Été"}, "asOf": "2020-02-30",
              "organisations": [
                {"id": "alpha", "name": {"fr": "Alpha"}, "siren": "123456789", "partOf": {"id": "alpa"}},
                {"id": "Alpha b", "name": {"fr": "Béta"}},
                {"id": "gamma", "name": {"fr": "Gamma"}, "kind": "asociation", "website": 5},
                {"id": "delta", "name": {"fr": "Delta", "fr": "Epsilon"}},
                {"id": "gamma", "name": {"fr": "Zêta"}},
                {"id": "eta", "name": {"fr": ""}},
                {"name": null}
              ],
              "territories": [
                {"id": "phase-1/ti-1", "presentedBy": {"id": "eta"}, "projects": {"items": [
                  {"id": "phase-1/ti-1/x", "title": {"fr": "Le projet"}, "milestones": [
                    {"kind": "opening", "concerns": {"fr": "site"},
                     "actual": {"date": {"text": "été 2021", "edtf": "2022-22"}}}],
                   "parties": {"items": [{"organisation": {}, "roles": []}]}}
                ]}}
              ]
            }
            """);
    assertThat(reading.programme()).isEmpty();
    assertThat(reading.report().errors())
        .extracting(Violation::toString)
        .containsExactly(
            "error value-invalid line 4, column 34, /asOf (Été) “2020-02-30” does not fit."
                + " Expected: a day of the calendar, such as 2020-01-23.",
            "error value-invalid line 6, column 55, /organisations/0/siren (Alpha) “123456789” does"
                + " not fit. Expected: a SIREN: nine digits with a correct check digit.",
            "error reference-unknown line 6, column 78, /organisations/0/partOf (Alpha) The"
                + " organisation “alpa” is referred to but not given. Did you mean “alpha”?",
            "error value-invalid line 7, column 12, /organisations/1/id (Béta) “Alpha b” does not"
                + " fit. Expected: the id of an organisation: lower-case letters a-z and digits, in"
                + " groups joined by “-”.",
            "error constant-unknown line 8, column 54, /organisations/2/kind (Gamma) “asociation” is"
                + " none of the values known here: "
                + "company, commune, grouping, department, region, state, agency, university,"
                + " research-body, laboratory, technology-centre, association, committee, media,"
                + " other. Did you mean “association”?",
            "error type-wrong line 8, column 79, /organisations/2/website (Gamma) This must be a"
                + " string, and is a number.",
            "error key-duplicate line 9, column 45, /organisations/3/name/fr (Epsilon) The field"
                + " “fr” is given twice in one object.",
            "error id-duplicate line 10, column 12, /organisations/4/id (Zêta) The organisation"
                + " “gamma” is given twice.",
            "error object-invalid line 11, column 34, /organisations/5/name/fr (eta) What is given"
                + " is not enough. Expected: a text that is not blank, without control characters.",
            "error field-missing line 12, column 5, /organisations/6 (Été) The field “id” is"
                + " required here and missing.",
            "error type-wrong line 12, column 14, /organisations/6/name (Été) This must be a value,"
                + " which cannot be taken away, and is null.",
            "error reference-unknown line 15, column 12, /territories/0/id (ti-1) The phase"
                + " “phase-1” is referred to but not given.",
            "error date-contradicts line 18, column 58,"
                + " /territories/0/projects/items/0/milestones/0/actual/date/edtf (Le projet) The"
                + " field “edtf” does not say the same as the words of the date, which mean “2021-22”.",
            "error field-missing line 19, column 47,"
                + " /territories/0/projects/items/0/parties/items/0/organisation (Le projet) The"
                + " field “id” is required here and missing.");
    assertThat(reading.report().warnings())
        .extracting(found -> found.message(Locale.FRENCH))
        .contains(
            "Le champ « nam » n’est pas connu ici. C’est ignoré. Vouliez-vous dire « name » ?");
  }

  @Example
  void theExceptionHasTheWholeReport() {
    String document = "{\"name\": {\"fr\": \"Essai\"}, \"asOf\": 5, \"issued\": \"demain\"}";
    assertThatThrownBy(() -> reader.read(document))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "line 1, column 35, /asOf: This must be a string, and is a number."
                + " (errors found besides: 1)")
        .satisfies(
            thrown ->
                assertThat(((InvalidDocumentException) thrown).report())
                    .isEqualTo(reader.inspect(document).report()));
  }

  @Example
  void refusesAFieldThatIsGivenTwice() {
    for (String twice :
        List.of(
            "{\"asOf\": \"2026-01-01\", \"asOf\": \"2026-01-01\"}",
            "{\"publisher\": {\"id\": \"a\", \"id\": \"a\"}}",
            "{\"name\": {\"fr\": \"A\", \"fr\": \"A\"}}")) {
      assertThat(reader.inspect(twice).report().errors())
          .as(twice)
          .extracting(Violation::code)
          .contains("key-duplicate");
    }
  }

  @Example
  void keepsErrorsRatherThanWarnings() {
    List<Violation> found =
        reader
            .limits(Limits.standard().withFindings(1))
            .inspect("{\"x\": 1, \"y\": 1, \"name\": 5, \"z\": 1}")
            .report()
            .violations();
    assertThat(found).extracting(Violation::code).contains("type-wrong");
  }

  @Example
  void tellsWhatIsTruncatedFromWhatIsNoJson() {
    for (String document :
        List.of("{", "{\"name\"", "{\"name\":", "{\"x\": 1,", "[1,", "{\"x\": [")) {
      assertThat(reader.inspect(document).report().errors())
          .as(document)
          .extracting(Violation::code)
          .contains("document-truncated");
    }
  }

  @Example
  void namesTheEncodingThatItMeets() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      byte[] bytes = "{\"name\": {}}".getBytes(charset);
      InputStream slow =
          new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
              return super.read(target, offset, Math.min(1, length));
            }
          };
      assertThat(reader.inspect(slow).report().errors())
          .extracting(found -> found.message(Locale.ENGLISH))
          .containsExactly("The document is not in UTF-8, but in UTF-16.");
    }
  }

  /** Each is found in its place, however many there are. */
  @Example
  void findsPlacesQuickly() {
    StringBuilder document =
        new StringBuilder(
            "{\"name\": {\"fr\": \"E\"}, \"asOf\": \"2026-01-01\", \"territories\": [");
    for (int i = 0; i < 40_000; i++) {
      document.append(i == 0 ? "" : ",").append("{\"id\": \"p/t").append(i).append("\"}");
    }
    assertTimeout(Duration.ofSeconds(10), () -> reader.inspect(document.append("]}").toString()));
  }

  @Example
  void makesNothingUpWhereADocumentSaysNothing() {
    assertThat(
            reader
                .inspect("{\"issued\": \"2026-01-02\", \"name\": {\"fr\": \" \"}}")
                .report()
                .errors())
        .extracting(found -> found.code() + " " + found.location().pointer().orElse(""))
        .containsExactly("fact-missing ", "value-invalid /name/fr");
    assertThat(reader.inspect("{\"issued\": \"2026-01-02\"}").report().violations())
        .extracting(Violation::code)
        .doesNotContain("issued-before-as-of");
  }

  @Example
  void readsPastAByteOrderMark() throws IOException {
    byte[] bytes = ("\uFEFF" + renderer.render(Catalog.bundled())).getBytes(StandardCharsets.UTF_8);
    Reading reading = reader.inspect(new ByteArrayInputStream(bytes));
    assertThat(reading.programme()).contains(Catalog.bundled());
    assertThat(reading.report().violations())
        .extracting(Violation::code)
        .containsExactly("byte-order-mark");
  }

  @Example
  void keepsWithinEveryLimit() {
    String document = renderer.render(Catalog.bundled());
    Limits standard = Limits.standard();
    assertThat(code(standard.withBytes(1000), document)).isEqualTo("document-too-long");
    assertThat(code(standard.withValues(100), document)).isEqualTo("values-too-many");
    assertThat(code(standard.withDepth(5), document)).isEqualTo("nesting-too-deep");
    assertThat(code(standard.withString(20), document)).isEqualTo("string-too-long");
    assertThat(code(standard.withNumber(3), document)).isEqualTo("number-too-long");
    assertThatThrownBy(() -> standard.withDepth(0)).hasMessage("depth 0 must be 1 or more");
  }

  @Example
  void keepsTheFirstOfManyFindings() {
    String document = "{" + "\"x\": 1, ".repeat(20) + "\"name\": 5}";
    List<Violation> found =
        reader.limits(Limits.standard().withFindings(5)).inspect(document).report().violations();
    assertThat(found)
        .extracting(Violation::code)
        .contains("field-unknown", "type-wrong", "warnings-too-many")
        .hasSize(6);
  }

  /** What follows from an error that is reported is not reported as well. */
  @Example
  void doesNotBlameWhatFollowsFromAnError() {
    String document =
        renderer
            .render(Catalog.bundled())
            .replace(
                "\"id\": \"limoges-metropole\",\n      \"name\"",
                "\"id\": \"limoges-metropole\",\n      \"name\": 5, \"nom\"");
    assertThat(document).contains("\"nom\"");
    assertThat(reader.inspect(document).report().violations())
        .extracting(Violation::code)
        .containsExactly("type-wrong", "field-unknown");
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  private String code(Limits limits, String document) {
    List<Violation> errors = reader.limits(limits).inspect(document).report().errors();
    return errors.get(errors.size() - 1).code();
  }
}
