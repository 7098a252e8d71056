package io.github.territoires.publish;

import io.github.territoires.label.Labels;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import io.github.territoires.render.Renderer;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A programme on its way into a folder. It may be written more than once; not thread-safe.
 *
 * <pre>{@code
 * Publication.of(Catalog.bundled())
 *     .locales(Locale.FRENCH, Locale.ENGLISH)
 *     .baseUrl("https://partner.example/ti/")
 *     .writeTo(Path.of("site"));
 * }</pre>
 *
 * @since 0.1
 */
public final class Publication {
  private final Programme programme;
  private final List<Contributor> contributors = new ArrayList<>();
  private final List<Renderer<?>> renderers = new ArrayList<>();
  private Atlas atlas = Atlas.empty();
  private List<Locale> locales = List.of(Locale.FRENCH);
  private Optional<WebAddress> baseUrl = Optional.empty();
  private LocalDate asOf;
  private boolean keepForeignFiles;
  private boolean serverFiles = true;
  private Consumer<PublicationEvent> listener = event -> {};

  private Publication(Programme programme) {
    this.programme = programme;
    this.asOf = programme.asOf();
  }

  /**
   * Begins with a programme, in French, without outlines, without a base URL, with every
   * contributor found.
   */
  public static Publication of(Programme programme) {
    return new Publication(programme);
  }

  /** Gives the outlines of the territories, for maps; default: none. */
  public Publication atlas(Atlas atlas) {
    this.atlas = Objects.requireNonNull(atlas, "atlas");
    return this;
  }

  /**
   * Publishes in these languages, the main one first; default: French. {@link Labels} must know the
   * words of each: otherwise French pages would stand under the name of another language.
   *
   * @throws IllegalArgumentException if there are no labels in one of the languages
   */
  public Publication locales(Locale first, Locale... more) {
    Set<Locale> all = new LinkedHashSet<>(List.of(first));
    all.addAll(List.of(more));
    all.forEach(Publication::refuseWithoutLabels);
    locales = List.copyOf(all);
    return this;
  }

  private static void refuseWithoutLabels(Locale locale) {
    if (!Labels.of(locale).locale().getLanguage().equals(locale.getLanguage())) {
      throw new IllegalArgumentException(
          "locale '"
              + locale.toLanguageTag()
              + "' has no labels: add META-INF/territoires/labels_"
              + Locale.forLanguageTag(locale.getLanguage()).toLanguageTag()
              + ".properties to the class path or module path");
    }
  }

  /**
   * States the day as of which everything is said: what was planned for a day before it has passed.
   * Default: the day of the programme.
   */
  public Publication asOf(LocalDate day) {
    asOf = Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * States the address under which the folder will be reached; a missing last slash is added.
   *
   * @throws IllegalArgumentException if it is no address of a folder
   */
  public Publication baseUrl(String address) {
    if (address.indexOf('?') >= 0 || address.indexOf('#') >= 0) {
      throw new IllegalArgumentException(
          "baseUrl '" + address + "' must be the address of a folder, without '?' and '#'");
    }
    WebAddress parsed = WebAddress.parse(address.endsWith("/") ? address : address + "/");
    if (parsed.uri().getPath().chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "baseUrl '" + address + "' must name folders without control characters");
    }
    baseUrl = Optional.of(parsed);
    return this;
  }

  /** Adds a contributor; it takes the place of a discovered one of the same class. */
  public Publication contributor(Contributor contributor) {
    contributors.add(Objects.requireNonNull(contributor, "contributor"));
    return this;
  }

  /**
   * Adds a renderer, whose files stand under the name of its format; it takes the place of a
   * discovered one for the same format and subject. Of two given ones the first counts.
   */
  public Publication renderer(Renderer<?> renderer) {
    renderers.add(Objects.requireNonNull(renderer, "renderer"));
    return this;
  }

  /**
   * Leaves files alone that no publication wrote, and refuses to write in the place of one; by
   * default a folder that holds any is refused.
   */
  public Publication keepForeignFiles() {
    keepForeignFiles = true;
    return this;
  }

  /**
   * Leaves out the files that tell web servers which {@link Headers} to send: {@code .htaccess},
   * {@code _headers} and {@code nginx.conf.example}; for a folder that has its own. Default: they
   * are written.
   */
  public Publication withoutServerFiles() {
    serverFiles = false;
    return this;
  }

  /**
   * Tells of what happens while it happens, on the thread that publishes; default: nobody. What the
   * listener throws is thrown on when all is written.
   */
  public Publication onEvent(Consumer<PublicationEvent> listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Returns all files that would be written but the manifest, and writes none: for a rehearsal, or
   * to test a contributor without a disk. The content of each may be made, once.
   *
   * <pre>{@code
   * for (Artifact artifact : publication.plan()) {
   *   artifact.writeTo(OutputStream.nullOutputStream());
   * }
   * }</pre>
   *
   * @throws InvalidProgrammeException if the programme has errors
   * @throws IllegalStateException if there is no contributor, two plan the same file, or a renderer
   *     cannot be used
   */
  public List<Artifact> plan() {
    return plan(Set.of());
  }

  private List<Artifact> plan(Set<String> published) {
    ValidationReport report = Validator.standard().validate(programme);
    if (!report.valid()) {
      throw new InvalidProgrammeException(report);
    }
    return artifacts(published);
  }

  /**
   * Writes all planned files into a folder, which is made if it is missing; then it holds exactly
   * these files, those that tell web servers which {@link Headers} to send, and the {@link
   * Manifest}, but for foreign files that are kept.
   *
   * <p>Whatever goes wrong before every file is rendered leaves the folder as it was. A process
   * that dies leaves whole files only; the next run completes its work.
   *
   * @throws InvalidProgrammeException if the programme has errors
   * @throws ForeignFilesException if the folder holds files that no publication wrote
   * @throws IOException if a file cannot be written, or another publisher is at work
   * @throws IllegalStateException if there is no contributor, two plan the same file, or a renderer
   *     cannot be used
   */
  public PublicationResult writeTo(Path folder) throws IOException {
    List<Artifact> artifacts = plan(published(folder));
    Events events = new Events(listener);
    events.tell(new PublicationEvent.Planned(artifacts.size()));
    PublicationResult result;
    try (FolderLock lock = FolderLock.acquire(Target.of(folder))) {
      result = writeTo(lock.target(), artifacts, events);
    }
    events.rethrow();
    return result;
  }

  /** Returns the paths of the files that an earlier publication has left in a folder. */
  private static Set<String> published(Path folder) {
    try {
      return Manifest.read(folder.resolve(Manifest.FILE)).paths();
    } catch (IOException e) {
      return Set.of(); // there is none, or one that is refused later
    }
  }

  private PublicationResult writeTo(Target target, List<Artifact> artifacts, Events events)
      throws IOException {
    Staging staging = Staging.open(target);
    Commit commit;
    try {
      if (keepForeignFiles) {
        target.refuseTaken(staging.known(), artifacts);
      } else {
        target.refuseForeign(staging.known());
      }
      List<StagedFile> files = new Stager(target, staging, events).stage(artifacts);
      commit = Commit.of(target, staging, events, files);
    } catch (IOException | RuntimeException | Error e) {
      abandon(staging, e);
      throw e;
    }
    PublicationResult result = commit.run();
    staging.discard();
    return result;
  }

  private static void abandon(Staging staging, Throwable failure) {
    try {
      staging.abandon();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private List<Artifact> artifacts(Set<String> published) {
    List<Contributor> contributors = new ArrayList<>(contributors());
    if (serverFiles) {
      contributors.add(0, new ServerFiles());
    }
    PublicationPlan plan = new PublicationPlan(programme, atlas, locales, baseUrl, asOf, published);
    ArtifactList list = new ArtifactList();
    for (Contributor contributor : contributors) {
      list.add(contributor, contributor.plan(plan));
    }
    List<Artifact> artifacts = list.inOrder();
    plan.complete(artifacts);
    return artifacts;
  }

  private List<Contributor> contributors() {
    List<Contributor> all = new ArrayList<>(Providers.contributors(contributors));
    Providers.renderers(renderers).forEach(renderer -> all.add(new RenderedFiles(renderer)));
    if (all.isEmpty()) {
      throw new IllegalStateException(
          "no contributor found: add territoires-render-html or territoires-render-json to the"
              + " class path or module path, or give one with contributor(…)");
    }
    return all;
  }
}
