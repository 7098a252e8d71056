package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders in which things stand in the way, and content that fails in uncommon ways. */
class PublicationHardshipsTest {
  private static final Programme PROGRAMME =
      Programme.builder(Text.french("Essai"), LocalDate.of(2026, 1, 1)).build();

  @TempDir Path parent;
  private Path folder = Path.of("");

  @BeforeEach
  void name() {
    folder = parent.resolve("site");
  }

  /** So that a test that fails interrupts no other. */
  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void aFolderThatIsReachedThroughLinksIsPublishedTo() throws IOException {
    Path real = Files.createDirectories(parent.resolve("real/www"));
    Files.createSymbolicLink(folder, real);
    Path through = Files.createSymbolicLink(parent.resolve("through"), parent.resolve("real"));
    publication("a.txt").writeTo(folder);
    assertThat(real.resolve("a.txt")).hasContent("a.txt");
    publication("b.txt").writeTo(through.resolve("www"));
    VersionedSite.assertComplete(real);
    assertThat(real.resolve("b.txt")).hasContent("b.txt");
    assertThat(folder).isSymbolicLink();
  }

  @Test
  void theFolderOfTheProcessIsPublishedTo() throws Exception {
    Files.createDirectories(folder);
    for (String here : List.of(".", "../site/")) {
      List<String> command = PublisherProcess.command(Path.of("here"), 1, 5);
      command.set(command.indexOf("here"), here);
      Process publisher =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String said = new String(publisher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(publisher.waitFor()).as(said).isZero();
      VersionedSite.assertComplete(folder);
    }
  }

  @Test
  void aFolderInThePlaceOfAFileIsRefusedBeforeAnythingIsWritten() throws IOException {
    publication("a/one.txt").writeTo(folder);
    Files.createDirectories(folder.resolve("b"));
    refusesUntouched(publication("a/two.txt", "b"), folder.resolve("b") + " is a folder");
    Files.createDirectories(folder.resolve("a/empty"));
    refusesUntouched(publication("a"), folder.resolve("a") + " is a folder");
    Files.writeString(folder.resolve("a/mine.txt"), "mine");
    refusesUntouched(
        publication("0.txt", "a").keepForeignFiles(), folder.resolve("a") + " is a folder");
  }

  @Test
  void aForeignFileInThePlaceOfAFolderIsRefusedBeforeAnythingIsWritten() throws IOException {
    publication("a.txt").writeTo(folder);
    Files.writeString(folder.resolve("b"), "mine");
    refusesUntouched(
        publication("0.txt", "b/c/d.txt").keepForeignFiles(),
        folder.resolve("b") + " is a file that no publication wrote");
  }

  @Test
  void namesThatAreTooLongAreRefusedBeforeAnythingIsWritten() throws IOException {
    publication("a.txt").writeTo(folder);
    refusesUntouched(publication("0.txt", "b".repeat(300)), "cannot write bbb");
    refusesUntouched(publication("0.txt", "b".repeat(300) + "/c.txt"), "cannot write bbb");
  }

  @Test
  void contentThatFailsWithAnErrorLeavesTheOldOneUntouched() throws IOException {
    publication("a.txt").writeTo(folder);
    for (Error error : List.of(new OutOfMemoryError("heap"), new StackOverflowError())) {
      Map<String, String> before = contents();
      Throwable thrown =
          catchThrowable(
              () ->
                  publication(
                          text("a.txt", "changed"),
                          Artifact.of(
                              "b.txt",
                              "text/plain",
                              out -> {
                                throw error;
                              }))
                      .writeTo(folder));
      assertThat(thrown).isSameAs(error);
      assertThat(contents()).isEqualTo(before);
      assertThat(parent.resolve(".site.staging")).doesNotExist();
    }
  }

  @Test
  void aListenerThatFailsWithAnErrorStopsNothing() throws IOException {
    Error error = new AssertionError("listener");
    for (Class<?> when : List.of(PublicationEvent.Staged.class, PublicationEvent.Written.class)) {
      Publication publication =
          publication("a.txt", when.getSimpleName())
              .onEvent(
                  event -> {
                    if (when.isInstance(event)) {
                      throw error;
                    }
                  });
      assertThat(catchThrowable(() -> publication.writeTo(folder))).isSameAs(error);
      VersionedSite.assertComplete(folder);
      assertThat(folder.resolve(when.getSimpleName())).exists();
      assertThat(parent.resolve(".site.staging")).doesNotExist();
    }
  }

  @Test
  void anInterruptEndsItAndTheNextRunCompletesIt() throws IOException {
    publication("a.txt").writeTo(folder);
    for (Class<?> when : List.of(PublicationEvent.Planned.class, PublicationEvent.Staged.class)) {
      Publication publication =
          publication(
                  IntStream.range(0, 500)
                      .mapToObj(i -> text("pages/" + i, when.getName()))
                      .toArray(Artifact[]::new))
              .onEvent(
                  event -> {
                    if (when.isInstance(event)) {
                      Thread.currentThread().interrupt();
                    }
                  });
      Map<String, String> before = contents();
      assertThatThrownBy(() -> publication.writeTo(folder))
          .isInstanceOf(InterruptedIOException.class)
          .hasMessage("interrupted");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(contents()).isEqualTo(before);
    }
    publication("b.txt").writeTo(folder);
    VersionedSite.assertComplete(folder);
  }

  @Test
  void anInterruptAfterTheFirstFileIsWrittenComesTooLate() throws IOException {
    publication("a.txt").writeTo(folder);
    publication("b.txt", "c.txt")
        .onEvent(
            event -> {
              if (event instanceof PublicationEvent.Written) {
                Thread.currentThread().interrupt();
              }
            })
        .writeTo(folder);
    assertThat(Thread.interrupted()).isTrue();
    VersionedSite.assertComplete(folder);
  }

  @Test
  void fewerLanguagesLeaveNothingOfTheOthers() throws IOException {
    Contributor pages =
        plan ->
            plan.locales().stream()
                .map(locale -> text("pages/" + locale + "/page.html", locale.toString()))
                .toList();
    Publication publication = Publication.of(PROGRAMME).contributor(pages);
    publication.locales(Locale.FRENCH, Locale.ENGLISH).writeTo(folder);
    assertThat(publication.locales(Locale.FRENCH).writeTo(folder).removed()).isOne();
    VersionedSite.assertComplete(folder);
    assertThat(folder.resolve("pages/en")).doesNotExist();
  }

  @Test
  void aFileWhoseNameChangesInCaseAloneIsMoved() throws IOException {
    publication("A.txt", "B/c.txt").writeTo(folder);
    assertThat(publication("a.txt", "b/c.txt").writeTo(folder).removed()).isEqualTo(2);
    VersionedSite.assertComplete(folder);
  }

  /** A second link to a file stands in for a file system that finds it in any case. */
  @Test
  void aFileThatIsFoundInAnyCaseIsNotLost() throws IOException {
    publication("A.txt").writeTo(folder);
    Files.createLink(folder.resolve("a.txt"), folder.resolve("A.txt"));
    for (Publication publication :
        List.of(
            publication(text("a.txt", "A.txt")),
            publication(text("a.txt", "A.txt")).keepForeignFiles())) {
      assertThat(publication.writeTo(folder).removed()).isZero();
      assertThat(folder.resolve("A.txt")).hasContent("A.txt");
      assertThat(folder.resolve("a.txt")).hasContent("A.txt");
    }
  }

  @Test
  void aManifestInAnotherEncodingIsRefusedByName() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(Manifest.FILE), "{\"name\": \"é\"}", StandardCharsets.UTF_16);
    refusesUntouched(publication("a"), "manifest.json is not the manifest of a publication");
    Files.writeString(folder.resolve(Manifest.FILE), "{\"files\": {}}");
    refusesUntouched(publication("a"), "manifest.json is not the manifest of a publication");
  }

  private void refusesUntouched(Publication publication, String expected) throws IOException {
    Map<String, String> before = contents();
    assertThatThrownBy(() -> publication.writeTo(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(expected);
    assertThat(contents()).isEqualTo(before);
    assertThat(parent.resolve(".site.staging")).doesNotExist();
  }

  private static Publication publication(String... paths) {
    return publication(Stream.of(paths).map(path -> text(path, path)).toArray(Artifact[]::new));
  }

  private static Publication publication(Artifact... artifacts) {
    return Publication.of(PROGRAMME).contributor(plan -> List.of(artifacts));
  }

  private static Artifact text(String path, String text) {
    return Artifact.text(path, "text/plain", out -> out.append(text));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String path : VersionedSite.files(folder)) {
      contents.put(path, Sha384.of(Files.readAllBytes(folder.resolve(path))));
    }
    return contents;
  }
}
