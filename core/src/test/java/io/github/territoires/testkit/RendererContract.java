package io.github.territoires.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.territoires.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every renderer promises. Extend it to hold a renderer of your own to the contract:
 *
 * <pre>{@code
 * class MarkdownRendererTest extends RendererContract<TerritoryView> {
 *   @Override
 *   protected Renderer<TerritoryView> renderer() {
 *     return new MarkdownRenderer();
 *   }
 * }
 * }</pre>
 *
 * <p>It is tried on the {@linkplain GoldenCase golden cases} and on further made programmes that
 * use every feature of the model, with texts that escaping must survive.
 *
 * @param <T> what is rendered: Programme, ProgrammeView or TerritoryView
 * @since 0.1
 */
public abstract class RendererContract<T> {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
  private static final int MADE = 3;
  private static final int THREADS = 4;
  private static final int ROUNDS = 5;

  /** Makes the contract; the tests are run by JUnit. */
  protected RendererContract() {}

  /** Returns a renderer to test; called more than once, and always for one of the same kind. */
  protected abstract Renderer<T> renderer();

  /** Returns what to try it on. Override it for subjects of your own. */
  protected List<T> subjects() {
    Class<T> type = renderer().subject();
    List<T> subjects = new ArrayList<>();
    GoldenCase.of(type).forEach(one -> subjects.add(one.subject()));
    for (int seed = 2; seed <= MADE; seed++) {
      subjects.addAll(GoldenCase.subjects(type, Programmes.make(seed, 1, 2, 3)));
    }
    return subjects;
  }

  /**
   * Returns the folder that holds the expected output of each {@linkplain GoldenCase golden case},
   * in a file of the case's name and the renderer's extension. Override it to have outputs
   * compared; by default that is not asked for, and the test is shown as skipped. With the system
   * property {@code -Dterritoires.golden=write} the files are written anew, for you to read.
   */
  protected Optional<Path> goldenFolder() {
    return Optional.empty();
  }

  /**
   * Returns the plain text of an output, with nothing escaped any more. Override it to prove that
   * what people read of a subject is found there; by default that is not asked for, and the test is
   * shown as skipped. Of a programme, its texts and names are looked for; of a view, all words but
   * titles and terms, which a renderer may leave out where it says the same in another way.
   */
  protected Optional<String> textOf(String output) {
    return Optional.empty();
  }

  /**
   * Tells whether an output must hold the words in a component. Override it for what a renderer
   * leaves out on purpose: {@code owner != TimelineView.class}.
   *
   * @param owner the type of the record
   * @param component the name of its component, with all that stands in it
   */
  protected boolean mustKeep(Class<?> owner, String component) {
    return true;
  }

  @Test
  void namesItsFormat() {
    Renderer<T> renderer = renderer();
    assertAll(
        () -> assertTrue(NAME.matcher(renderer.format()).matches(), "format"),
        () -> assertTrue(EXTENSION.matcher(renderer.extension()).matches(), "extension"),
        () -> assertTrue(MEDIA_TYPE.matcher(renderer.mediaType()).matches(), "mediaType"),
        () -> assertNotNull(renderer.subject(), "subject"));
  }

  @Test
  void givesTheSameOutputEachTime() {
    Renderer<T> one = renderer();
    Renderer<T> other = renderer();
    for (T subject : subjects()) {
      String output = one.render(subject);
      assertFalse(output.isEmpty(), "an output");
      assertEquals(output, one.render(subject), "rendered again");
      assertEquals(output, other.render(subject), "rendered by another renderer");
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void givesTheSameOutputUnderAnyDefaults() {
    for (T subject : subjects()) {
      String output = renderer().render(subject);
      for (Locale locale : Defaults.LOCALES) {
        assertEquals(
            output,
            Defaults.under(locale, () -> renderer().render(subject)),
            () -> "rendered under the default locale " + locale.toLanguageTag());
      }
    }
  }

  @Test
  void isSafeToShareBetweenThreads() throws Exception {
    Renderer<T> shared = renderer();
    List<T> subjects = subjects();
    List<String> expected = subjects.stream().map(renderer()::render).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> outputs = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        outputs.add(threads.submit(() -> subjects.stream().map(shared::render).toList()));
      }
      for (Future<List<String>> output : outputs) {
        assertEquals(expected, output.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void passesAFailureToAppendOnAndStaysUsable() {
    Renderer<T> renderer = renderer();
    for (T subject : subjects()) {
      String whole = renderer.render(subject);
      for (int room : new int[] {0, 1, whole.length() / 2, whole.length() - 1}) {
        IOException full = new IOException("full");
        IOException thrown =
            assertThrows(
                IOException.class,
                () -> renderer.render(subject, new NarrowAppendable(room, full)),
                "with room for " + room + " characters");
        assertEquals(full, thrown, "the failure itself");
      }
      assertEquals(whole, renderer.render(subject), "rendered after a failure");
    }
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNullBeforeAnythingIsAppended() {
    StringBuilder out = new StringBuilder();
    assertThrows(RuntimeException.class, () -> renderer().render(null, out));
    assertEquals("", out.toString());
  }

  @Test
  void givesTheExpectedOutput() throws IOException {
    Optional<Path> folder = goldenFolder();
    assumeTrue(folder.isPresent(), "goldenFolder is not overridden");
    new GoldenFolder(folder.get()).check(renderer(), GoldenCase.of(renderer().subject()));
  }

  @Test
  void keepsEveryText() {
    Renderer<T> renderer = renderer();
    Set<String> lost = new TreeSet<>();
    for (T subject : subjects()) {
      Optional<String> text = textOf(renderer.render(subject)).map(Texts::folded);
      assumeTrue(text.isPresent(), "textOf is not overridden");
      Texts.of(subject, this::mustKeep).stream()
          .filter(words -> !text.get().contains(words))
          .forEach(lost::add);
    }
    assertTrue(lost.isEmpty(), () -> "the output lacks: " + String.join(" | ", lost));
  }
}
