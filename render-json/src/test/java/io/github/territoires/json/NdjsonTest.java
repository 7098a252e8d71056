package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NdjsonTest {
  private final Ndjson<Project> projects = Ndjson.projects();

  @Example
  void writesOneProjectToALine() throws IOException {
    Programme bundled = Catalog.bundled();
    StringBuilder out = new StringBuilder();
    projects.naming(bundled).write(bundled.projects(), out);
    List<String> lines = out.toString().lines().toList();
    assertThat(out.toString()).endsWith("}\n");
    assertThat(lines).hasSameSizeAs(bundled.projects());
    JsonNode document =
        JsonMapper.shared().readTree(JsonRenderer.create().render(Catalog.bundled()));
    for (int i = 0; i < lines.size(); i++) {
      assertThat(JsonMapper.shared().readTree(lines.get(i)))
          .isEqualTo(document.at("/territories/0/projects/items/" + i));
    }
  }

  @Property(tries = 50)
  void readsWhatItWrites(@ForAll("programmes") Programme programme) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ndjson.territories().write(programme.territories(), out);
    StringBuilder same = new StringBuilder();
    Ndjson.territories().write(programme.territories(), same);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(same.toString());
    List<Territory> read = new ArrayList<>();
    ValidationReport report =
        Ndjson.territories().read(new ByteArrayInputStream(out.toByteArray()), read::add);
    assertThat(report.violations()).isEmpty();
    assertThat(read).isEqualTo(programme.territories());
  }

  @Example
  void aLineThatCannotBeReadKeepsNoneFromTheOthers() throws IOException {
    String good = "{\"id\":\"phase-1/ti-1/a\",\"title\":{\"fr\":\"A\"}}";
    List<String> read = new ArrayList<>();
    ValidationReport report =
        projects.read(
            new StringReader(
                String.join(
                    "\n",
                    good,
                    "",
                    "{\"id\":\"phase-1/ti-1/b\"}",
                    "no JSON",
                    "{\"id\":\"phase-1/ti-1/c\",\"title\":{\"fr\":\"C\"",
                    "{\"id\":\"phase-1/ti-1/d\",\"title\":{\"fr\":\"D\"},\"status\":1}\r",
                    "{\"title\":{\"fr\":\"E\"},\"id\":\"phase 1\"} {}",
                    good)),
            project -> read.add(project.id().code()));
    assertThat(read).containsExactly("a", "d", "a");
    assertThat(report.violations())
        .extracting(found -> found.location().line().orElse(0) + " " + found.code())
        .containsExactly(
            "3 field-missing",
            "4 syntax-invalid",
            "5 document-truncated",
            "6 field-unknown",
            "7 value-invalid",
            "7 syntax-invalid");
  }

  @Example
  void aLineMayBeNoLongerThanALimit() throws IOException {
    String line = "{\"id\":\"phase-1/ti-1/a\",\"title\":{\"fr\":\"A\"}}\n";
    List<Project> read = new ArrayList<>();
    ValidationReport report =
        projects
            .limits(Limits.standard().withBytes(100))
            .read(new StringReader(line + " ".repeat(200) + line + line), read::add);
    assertThat(report.violations())
        .extracting(Violation::code)
        .containsExactly("document-too-long");
    assertThat(read).hasSize(2);
  }

  @Example
  void nothingIsReadBehindWhatIsNotUtf8() throws IOException {
    byte[] bytes = "{\"id\":\"é\"}\n{}\n".getBytes(StandardCharsets.ISO_8859_1);
    ValidationReport report = projects.read(new ByteArrayInputStream(bytes), project -> {});
    assertThat(report.violations()).extracting(Violation::code).containsExactly("encoding-invalid");
  }

  @Example
  void passesAFailureOn() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertThatThrownBy(() -> projects.read(closed, project -> {})).isInstanceOf(IOException.class);
  }

  @Example
  void noProjectsAreNoLines() throws IOException {
    StringBuilder out = new StringBuilder();
    projects.write(List.of(), out);
    assertThat(out).isEmpty();
  }

  /** Writes and reads very many, in a virtual machine of its own with 64 MB of memory. */
  @Example
  void takesTheMemoryOfOne() throws Exception {
    assertThat(Jvm.run("-Xmx64m", NdjsonTest.class.getName())).containsExactly("200000 true");
  }

  /** Passes very many projects through lines. */
  public static void main(String[] arguments) throws Exception {
    int count = 200_000;
    Project project = Programmes.make(7, 1, 1, 1).projects().get(0);
    PipedInputStream in = new PipedInputStream(1 << 16);
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out = new PipedOutputStream(in)) {
                Ndjson.projects().write(Collections.nCopies(count, project), out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();
    int[] read = {0};
    ValidationReport report =
        Ndjson.projects()
            .read(
                in,
                one -> {
                  if (one.equals(project)) {
                    read[0]++;
                  }
                });
    System.out.println(read[0] + " " + report.violations().isEmpty());
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }
}
