package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import io.github.territoires.render.RenderException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final Programme PROGRAMME =
      Programme.builder(Text.french("Essai"), LocalDate.of(2026, 1, 1)).build();
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void name() {
    folder = parent.resolve("site");
  }

  @Test
  void holdsExactlyWhatItsManifestSays() throws IOException {
    PublicationResult result = site(1).publish(folder);

    assertThat(result.written()).isEqualTo(26);
    VersionedSite.assertComplete(folder);
    VersionedSite.assertWhole(folder);
    assertThat(beside()).containsExactly(".site.lock", "site");
  }

  @Test
  void touchesOnlyWhatChanges() throws IOException {
    site(1).publish(folder);
    for (String path : VersionedSite.files(folder)) {
      Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
    }

    PublicationResult result = site(2).publish(folder);

    assertThat(result.written()).isEqualTo(13);
    assertThat(result.unchanged()).isEqualTo(13);
    assertThat(result.removed()).isEqualTo(2);
    assertThat(untouched()).hasSize(13);
    VersionedSite.assertComplete(folder);
    assertThat(folder.resolve("versions/1.html")).doesNotExist();
  }

  @Test
  void givesTheSameBytesAgainAndTouchesNothing() throws IOException {
    site(1).publish(folder);
    Map<String, String> first = contents();
    Files.setLastModifiedTime(folder.resolve(Manifest.FILE), LONG_AGO);

    PublicationResult again = site(1).publish(folder);

    assertThat(again.written()).isZero();
    assertThat(contents()).isEqualTo(first);
    assertThat(untouched()).containsExactly(Manifest.FILE);
  }

  @Test
  void tellsWhatHappens() throws IOException {
    site(1).publish(folder);
    List<PublicationEvent> events = new ArrayList<>();

    site(2).publication().onEvent(events::add).writeTo(folder);

    assertThat(events.get(0)).isEqualTo(new PublicationEvent.Planned(26));
    assertThat(events.stream().filter(PublicationEvent.Written.class::isInstance)).hasSize(13);
    assertThat(events.stream().filter(PublicationEvent.Unchanged.class::isInstance)).hasSize(13);
    assertThat(events)
        .endsWith(
            new PublicationEvent.Removed("versions/1.html"),
            new PublicationEvent.Removed("assets/" + asset(1)));
    int firstPage = events.indexOf(new PublicationEvent.Written("pages/1/1.html"));
    int asset = events.indexOf(new PublicationEvent.Written("assets/" + asset(2)));
    assertThat(asset).isLessThan(firstPage);
  }

  @Test
  void leavesTheOldOneUntouchedWhenARendererFails() throws IOException {
    site(1).publish(folder);
    Map<String, String> before = contents();

    assertThatThrownBy(
            () ->
                publication(
                        Artifact.text("a.txt", "text/plain", out -> out.append("a")),
                        Artifact.text(
                            "b.txt",
                            "text/plain",
                            out -> {
                              throw new IllegalStateException("no words");
                            }))
                    .writeTo(folder))
        .isInstanceOf(RenderException.class)
        .hasMessage("cannot render b.txt: no words");
    assertThatThrownBy(
            () ->
                publication(
                        Artifact.text(
                            "b.txt",
                            "text/plain",
                            out -> {
                              throw new IllegalStateException();
                            }))
                    .writeTo(folder))
        .isInstanceOf(RenderException.class)
        .hasMessage("cannot render b.txt: java.lang.IllegalStateException");
    assertThatThrownBy(
            () ->
                publication(
                        Artifact.of(
                            "c.txt",
                            "text/plain",
                            out -> {
                              throw new IOException("no bytes");
                            }))
                    .writeTo(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write c.txt: no bytes");

    assertThat(contents()).isEqualTo(before);
    assertThat(beside()).containsExactly(".site.lock", "site");
  }

  @Test
  void readsAManifestOfALaterVersion() throws IOException {
    site(1).publish(folder);
    Path file = folder.resolve(Manifest.FILE);
    Manifest written = Manifest.read(file);
    String later =
        Files.readString(file)
            .replace("\n", "\r\n")
            .replace("\"size\"", "\"added\": true, \"size\"")
            .replace("\"files\"", "\"version\": \"2\", \"files\"");
    Files.writeString(file, later);
    assertThat(Manifest.read(file)).isEqualTo(written);
    assertThat(site(1).publish(folder).unchanged()).isEqualTo(26);
  }

  @Test
  void turnsAFileIntoAFolderAndBack() throws IOException {
    Artifact file = Artifact.text("x", "text/plain", out -> out.append("file"));
    Artifact below = Artifact.text("x/y", "text/plain", out -> out.append("below"));
    for (Artifact artifact : List.of(file, below, file, below)) {
      publication(artifact).writeTo(folder);
      VersionedSite.assertComplete(folder);
    }
  }

  @Test
  void finishesAlthoughAListenerFails() throws IOException {
    assertThatThrownBy(
            () ->
                site(1)
                    .publication()
                    .onEvent(
                        event -> {
                          throw new IllegalStateException("terminal gone");
                        })
                    .writeTo(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("terminal gone");
    VersionedSite.assertComplete(folder);
  }

  private static VersionedSite site(int version) {
    return new VersionedSite(version, 20, 3);
  }

  private static Publication publication(Artifact... artifacts) {
    return Publication.of(PROGRAMME).contributor(plan -> List.of(artifacts));
  }

  private static String asset(int version) {
    byte[] css = ("/* " + version + " */").getBytes(StandardCharsets.UTF_8);
    return "site." + Sha384.of(css).substring(0, 16) + ".css";
  }

  private List<String> untouched() throws IOException {
    List<String> untouched = new ArrayList<>();
    for (String path : VersionedSite.files(folder)) {
      if (Files.getLastModifiedTime(folder.resolve(path)).equals(LONG_AGO)) {
        untouched.add(path);
      }
    }
    return untouched;
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String path : VersionedSite.files(folder)) {
      contents.put(path, Files.readString(folder.resolve(path)));
    }
    return contents;
  }

  private List<String> beside() throws IOException {
    try (var entries = Files.list(parent)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
