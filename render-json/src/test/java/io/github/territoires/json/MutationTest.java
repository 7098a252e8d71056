package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.territoires.catalog.Catalog;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is done to a document, nothing but a report comes of it. */
class MutationTest {
  /** What a schema can say too; the rest is about what a string means, or about several values. */
  private static final Set<String> SHAPE =
      Set.of("field-missing", "type-wrong", "constant-unknown", "version-unsupported");

  /** A place in a message for which there is nothing, or a word that is in no file. */
  private static final Pattern UNFILLED =
      Pattern.compile(
          "\\{#?(encoding|expected|field|given|known|limit|value|wanted|why)}|(expected|given|wanted)\\.[a-z]");

  private final JsonReader reader = JsonReader.create();
  private final JsonReader over = reader.over(Catalog.bundled());
  private final List<String> documents =
      List.of(
          JsonRenderer.create().render(Catalog.bundled()),
          JsonRenderer.create().render(Programmes.make(3, 1, 2, 2)));

  @Property(tries = 4000)
  void ofBytes(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] mutant = Mutations.bytes(documents.get(random.nextInt(2)), random);
    judge(reader.inspect(new ByteArrayInputStream(mutant)));
    judge(over.inspect(new ByteArrayInputStream(mutant)));
  }

  @Property(tries = 4000)
  void ofTokens(@ForAll long seed) {
    Random random = new Random(seed);
    String mutant = Mutations.tokens(documents.get(random.nextInt(2)), random);
    judge(reader.inspect(mutant));
    judge(over.inspect(mutant));
  }

  @Property(tries = 4000)
  void ofValues(@ForAll long seed) {
    Random random = new Random(seed);
    String mutant = Mutations.values(documents.get(random.nextInt(2)), random);
    judge(reader.inspect(mutant));
    judge(over.inspect(mutant));
  }

  /** What is refused for its shape, the schema refuses too. */
  @Property(tries = 1000)
  void theSchemaRefusesWhatIsRefusedForItsShape(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String mutant = Mutations.values(documents.get(random.nextInt(2)), random);
    ValidationReport report = reader.inspect(mutant).report();
    if (report.errors().stream().anyMatch(found -> SHAPE.contains(found.code()))) {
      assertThat(schema().validate(JsonMapper.shared().readTree(mutant)))
          .as(report.toString())
          .isNotEmpty();
    }
  }

  @Example
  void mutantsAreOfBothKinds() {
    long refused =
        new Random(1)
            .longs(300)
            .mapToObj(Random::new)
            .map(random -> Mutations.values(documents.get(0), random))
            .filter(mutant -> reader.inspect(mutant).programme().isEmpty())
            .count();
    assertThat(refused).isBetween(50L, 290L);
  }

  private static void judge(Reading reading) {
    assertThat(reading.programme().isPresent()).isEqualTo(reading.report().valid());
    for (Violation found : reading.report().violations()) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(UNFILLED.matcher(found.message(locale)).find())
            .as(found.message(locale))
            .isFalse();
      }
    }
  }

  private static Schema schema() throws IOException {
    StringBuilder schema = new StringBuilder();
    JsonRenderer.create().renderSchema(schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString());
  }
}
