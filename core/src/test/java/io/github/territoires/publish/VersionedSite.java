package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A made site of pages that name an asset of their version. Half of the pages change with the
 * version, and each version has a page of its own. It is also a program: folder, version, pages.
 */
final class VersionedSite implements Contributor {
  private static final Pattern PAGE =
      Pattern.compile(
          "page ([0-9]+) names (assets/site\\.[0-9a-f]{16}\\.css)\n(?:\\.{79}\n)*end\n");
  private static final String FILLER = ".".repeat(79) + "\n";

  private final int version;
  private final int pages;
  private final int lines;

  VersionedSite(int version, int pages, int lines) {
    this.version = version;
    this.pages = pages;
    this.lines = lines;
  }

  public static void main(String... arguments) throws IOException {
    new VersionedSite(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), 100)
        .publish(Path.of(arguments[0]));
  }

  PublicationResult publish(Path folder) throws IOException {
    return publication().writeTo(folder);
  }

  Publication publication() {
    return Publication.of(Programme.builder(Text.french("Essai"), LocalDate.of(2026, 1, 1)).build())
        .contributor(this);
  }

  @Override
  public List<Artifact> plan(PublicationPlan plan) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      Artifact asset = asset(page % 2 == 0 ? 0 : version);
      artifacts.add(page("pages/" + page % 7 + "/" + page + ".html", page, asset.path()));
    }
    artifacts.add(page("versions/" + version + ".html", version, asset(version).path()));
    artifacts.add(asset(0));
    if (version != 0) {
      artifacts.add(asset(version));
    }
    return artifacts;
  }

  private Artifact page(String path, int page, String asset) {
    return Artifact.text(
        path,
        "text/html",
        out -> {
          out.append("page " + page + " names " + asset + "\n");
          for (int i = 0; i < lines; i++) {
            out.append(FILLER);
          }
          out.append("end\n");
        });
  }

  private static Artifact asset(int version) {
    return Artifact.immutable(
        "assets/site",
        "css",
        "text/css",
        ("/* " + version + " */").getBytes(StandardCharsets.UTF_8));
  }

  /** Checks what must hold at any moment: each file is whole, and what it names is there. */
  static void assertWhole(Path folder) throws IOException {
    for (String path : files(folder)) {
      if (path.endsWith(".html")) {
        Matcher page = PAGE.matcher(Files.readString(folder.resolve(path)));
        assertThat(page.matches()).as(path + " is whole").isTrue();
        assertThat(folder.resolve(page.group(2))).as("asset of " + path).isRegularFile();
      }
    }
  }

  /** Checks what must hold after a run: exactly the files of the manifest, as it says. */
  static void assertComplete(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder.resolve(Manifest.FILE));
    Set<String> expected = new TreeSet<>(Set.of(Manifest.FILE));
    for (Manifest.Entry entry : manifest.files()) {
      expected.add(entry.path());
      byte[] bytes = Files.readAllBytes(folder.resolve(entry.path()));
      assertThat(bytes).hasSize((int) entry.size());
      assertThat(Sha384.of(bytes)).isEqualTo(entry.sha384());
    }
    assertThat(files(folder)).isEqualTo(expected);
  }

  static Set<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> paths = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
      return paths;
    }
  }
}
