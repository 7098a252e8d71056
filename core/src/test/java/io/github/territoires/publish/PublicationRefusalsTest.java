package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication refuses to do, and what it leaves alone. */
class PublicationRefusalsTest {
  private static final Programme PROGRAMME =
      Programme.builder(Text.french("Essai"), LocalDate.of(2026, 1, 1)).build();

  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void name() {
    folder = parent.resolve("site");
  }

  @Test
  void refusesAFolderWithForeignFilesUnlessTold() throws IOException {
    Files.createDirectories(folder.resolve("private"));
    Files.writeString(folder.resolve("private/notes.txt"), "mine");

    assertThatThrownBy(() -> site(1).publish(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("private/notes.txt");
    assertThat(VersionedSite.files(folder)).containsExactly("private/notes.txt");

    site(1).publication().keepForeignFiles().writeTo(folder);
    assertThat(folder.resolve("private/notes.txt")).content().isEqualTo("mine");
    assertThat(folder.resolve("pages/0/0.html")).exists();
  }

  @Test
  void refusesAManifestThatItDidNotWrite() throws IOException {
    site(1).publish(folder);
    Files.writeString(folder.resolve(Manifest.FILE), "{\"files\": [{\"path\": \"../a\"}]}");
    assertThatThrownBy(() -> site(2).publish(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("manifest.json is not the manifest of a publication");
    assertThat(beside()).containsExactly(".site.lock", "site");
  }

  @Test
  void leavesAForeignManifestAlone() throws IOException {
    Path manifest = Files.createDirectories(folder).resolve(Manifest.FILE);
    String app = "{\"name\":\"app\",\"files\":[\"index.html\"]}";
    Files.writeString(manifest, app);
    assertThatThrownBy(() -> site(1).publication().keepForeignFiles().writeTo(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("manifest.json is not the manifest of a publication");
    assertThat(manifest).hasContent(app);

    Path elsewhere = Files.move(manifest, parent.resolve("elsewhere.json"));
    Files.writeString(elsewhere, new Manifest(List.of()).toJson());
    Files.createSymbolicLink(manifest, elsewhere);
    assertThatThrownBy(() -> site(1).publication().keepForeignFiles().writeTo(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("manifest.json is a link");
    assertThat(VersionedSite.files(folder)).containsExactly(Manifest.FILE);
  }

  @Test
  void neverFollowsALinkOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectories(parent.resolve("outside"));
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("pages"), outside);

    assertThatThrownBy(() -> site(1).publish(folder)).hasMessageContaining("pages");
    assertThatThrownBy(() -> site(1).publication().keepForeignFiles().writeTo(folder))
        .hasMessageContaining("is a link");
    assertThat(VersionedSite.files(outside)).isEmpty();
  }

  @Test
  void refusesPathsThatLeaveTheFolder() {
    for (String path :
        List.of("../a", "a/../b", "/a", "a//b", "", ".", "..", "a/", "a\\b", "C:/a", "é", "a b")) {
      assertThatThrownBy(() -> Artifact.of(path, "text/plain", out -> {}))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("path '" + path + "'");
    }
  }

  @Test
  void refusesMediaTypesWithParameters() {
    assertThatThrownBy(() -> Artifact.of("a", "text/html; charset=\"utf-8\"", out -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a type and a subtype");
    assertThatThrownBy(() -> Artifact.of("a/".repeat(500_000), "text/html", out -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverDeletesThroughALink() throws IOException {
    publication(Artifact.text("a/b.txt", "text/plain", out -> out.append("b"))).writeTo(folder);
    Path outside = Files.createDirectories(parent.resolve("outside"));
    Files.writeString(outside.resolve("b.txt"), "mine");
    Files.delete(folder.resolve("a/b.txt"));
    Files.delete(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a"), outside);

    assertThatThrownBy(
            () ->
                publication(Artifact.text("c.txt", "text/plain", out -> out.append("c")))
                    .keepForeignFiles()
                    .writeTo(folder))
        .hasMessageContaining("is a link");
    assertThat(outside.resolve("b.txt")).hasContent("mine");
  }

  @Test
  void neverWritesInThePlaceOfAForeignFile() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), "mine");
    Artifact index = Artifact.text("index.html", "text/html", out -> out.append("ours"));

    assertThatThrownBy(() -> publication(index).keepForeignFiles().writeTo(folder))
        .hasMessageContaining("index.html is a file that no publication wrote");
    assertThat(folder.resolve("index.html")).hasContent("mine");
  }

  @Test
  void leavesAServerFileOfTheFolderAlone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(".htaccess"), "mine");
    Artifact page = Artifact.text("a.txt", "text/plain", out -> out.append("a"));

    assertThatThrownBy(() -> publication(page).keepForeignFiles().writeTo(folder))
        .hasMessageContaining(".htaccess is a file that no publication wrote");
    publication(page).keepForeignFiles().withoutServerFiles().writeTo(folder);
    assertThat(VersionedSite.files(folder)).containsExactly(".htaccess", "a.txt", "manifest.json");
    assertThat(folder.resolve(".htaccess")).hasContent("mine");
  }

  @Test
  void leavesAForeignStagingFolderAlone() throws IOException {
    Path notes = Files.createDirectories(parent.resolve(".site.staging")).resolve("notes.txt");
    Files.writeString(notes, "mine");

    assertThatThrownBy(() -> site(1).publish(folder)).hasMessageContaining(".site.staging");
    assertThat(notes).hasContent("mine");
  }

  @Test
  void neverFollowsALinkBesideTheFolder() throws IOException {
    Path outside = Files.createDirectories(parent.resolve("outside"));
    Path mine = Files.createDirectories(outside.resolve("files")).resolve("mine.txt");
    Files.writeString(mine, "mine");
    Path staging = Files.createSymbolicLink(parent.resolve(".site.staging"), outside);
    assertThatThrownBy(() -> site(1).publish(folder))
        .hasMessageContaining(staging + " must be a folder, and no link");
    Files.delete(staging);

    Files.createSymbolicLink(Files.createDirectory(staging).resolve("writing"), mine);
    Files.createSymbolicLink(staging.resolve("manifest"), mine);
    Files.createSymbolicLink(staging.resolve("files"), mine.getParent());
    site(1).publish(folder);
    assertThat(mine).hasContent("mine");

    Path lock = parent.resolve(".site.lock");
    Files.delete(lock);
    Files.createSymbolicLink(lock, outside.resolve("made"));
    assertThatThrownBy(() -> site(2).publish(folder)).hasMessageContaining(lock + " is a link");
    assertThat(VersionedSite.files(outside)).containsExactly("files/mine.txt");
  }

  @Test
  void refusesABaseUrlThatIsNoFolder() {
    for (String address :
        List.of(
            "https://x.fr/ti?x=1",
            "https://x.fr/#ti",
            "ftp://x.fr/",
            "https://x.fr/a%0Aautoindex%20on;/",
            "https://x.fr/%7F/")) {
      assertThatThrownBy(() -> Publication.of(PROGRAMME).baseUrl(address))
          .as(address)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesTwoPlansForOneFileAndNoContributor() {
    for (List<String> paths :
        List.of(
            List.of("a.txt", "a.txt"),
            List.of("a.txt", "A.txt"),
            List.of("a", "a/b"),
            List.of("a/b", "a"),
            List.of("c", Manifest.FILE))) {
      Artifact[] artifacts =
          paths.stream()
              .map(path -> Artifact.text(path, "text/plain", out -> out.append("a")))
              .toArray(Artifact[]::new);
      assertThatThrownBy(() -> publication(artifacts).writeTo(folder))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("the file " + paths.get(1) + " of " + getClass().getName())
          .hasMessageContaining(" stands in the place of a file or folder of ");
    }
    assertThatThrownBy(() -> Publication.of(PROGRAMME).writeTo(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("territoires-render-html");
  }

  @Test
  void refusesAProgrammeWithErrors() {
    Programme broken = PROGRAMME.toBuilder().publisher(OrganisationId.of("nobody")).build();
    assertThatThrownBy(() -> Publication.of(broken).contributor(plan -> List.of()).writeTo(folder))
        .isInstanceOf(InvalidProgrammeException.class)
        .hasMessageContaining("reference-unknown");
    assertThat(folder).doesNotExist();
  }

  @Test
  void letsOnlyOnePublisherIn() throws IOException {
    Files.createDirectories(folder);
    try (FolderLock lock = FolderLock.acquire(Target.of(folder))) {
      assertThatThrownBy(() -> site(1).publish(folder))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another publisher is writing to " + lock.target().folder());
    }
    site(1).publish(folder);
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Files.writeString(folder, "a file");
    assertThatThrownBy(() -> site(1).publish(folder)).hasMessageContaining("is not a folder");
    assertThatThrownBy(() -> site(1).publish(folder.resolve("a/site")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot make the folder "
                + folder.resolve("a/site")
                + ": "
                + folder
                + " is not a folder");
  }

  @Test
  void refusesNoListener() {
    assertThatNullPointerException()
        .isThrownBy(() -> Publication.of(PROGRAMME).onEvent(null))
        .withMessage("listener");
  }

  private static VersionedSite site(int version) {
    return new VersionedSite(version, 20, 3);
  }

  private static Publication publication(Artifact... artifacts) {
    return Publication.of(PROGRAMME).contributor(plan -> List.of(artifacts));
  }

  private List<String> beside() throws IOException {
    try (var entries = Files.list(parent)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
