package io.github.territoires.publish;

import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * A programme on its way into a folder. Immutable: each method returns a changed copy.
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
  private final PublicationPlan plan;
  private final List<Contributor> given;
  private final boolean keepForeignFiles;
  private final Consumer<PublicationEvent> events;

  private Publication(
      PublicationPlan plan,
      List<Contributor> given,
      boolean keepForeignFiles,
      Consumer<PublicationEvent> events) {
    this.plan = plan;
    this.given = given;
    this.keepForeignFiles = keepForeignFiles;
    this.events = events;
  }

  /** Begins with a programme, in French, without a base URL, with every contributor found. */
  public static Publication of(Programme programme) {
    return new Publication(
        new PublicationPlan(programme, List.of(Locale.FRENCH), Optional.empty()),
        List.of(),
        false,
        event -> {});
  }

  /** Publishes in these languages, the main one first; default: French. */
  public Publication locales(Locale first, Locale... more) {
    List<Locale> locales = new ArrayList<>(List.of(first));
    locales.addAll(List.of(more));
    return new Publication(
        new PublicationPlan(plan.programme(), List.copyOf(locales), plan.baseUrl()),
        given,
        keepForeignFiles,
        events);
  }

  /** States the address under which the folder will be reached; a missing last slash is added. */
  public Publication baseUrl(String address) {
    WebAddress baseUrl = WebAddress.parse(address.endsWith("/") ? address : address + "/");
    return new Publication(
        new PublicationPlan(plan.programme(), plan.locales(), Optional.of(baseUrl)),
        given,
        keepForeignFiles,
        events);
  }

  /** Adds a contributor; it takes the place of a discovered one of the same class. */
  public Publication contributor(Contributor contributor) {
    List<Contributor> more = new ArrayList<>(given);
    more.add(contributor);
    return new Publication(plan, List.copyOf(more), keepForeignFiles, events);
  }

  /**
   * Leaves files alone that no publication wrote; by default a folder that holds any is refused.
   */
  public Publication keepForeignFiles() {
    return new Publication(plan, given, true, events);
  }

  /** Tells of what happens while it happens, on the thread that publishes. */
  public Publication onEvent(Consumer<PublicationEvent> events) {
    return new Publication(plan, given, keepForeignFiles, events);
  }

  /**
   * Writes all planned files into a folder, which is made if it is missing; then it holds exactly
   * these files and their {@link Manifest}.
   *
   * <p>Whatever goes wrong before every file is rendered leaves the folder as it was. A process
   * that dies leaves whole files only; the next run completes its work.
   *
   * @throws IOException if a file cannot be written, another publisher is at work, or the folder
   *     holds files that no publication wrote
   * @throws IllegalStateException if there is no contributor, or two plan the same file
   */
  public PublicationResult writeTo(Path folder) throws IOException {
    List<Artifact> artifacts = artifacts();
    events.accept(new PublicationEvent.Planned(artifacts.size()));
    Target target = Target.of(folder);
    try (FolderLock lock = FolderLock.acquire(target)) {
      return writeTo(lock.target(), artifacts);
    }
  }

  private PublicationResult writeTo(Target target, List<Artifact> artifacts) throws IOException {
    Staging staging = Staging.open(target);
    List<StagedFile> files;
    try {
      if (!keepForeignFiles) {
        target.refuseForeign(staging.known());
      }
      files = new Stager(target, staging, events).stage(artifacts);
    } catch (IOException | RuntimeException | Error e) {
      abandon(staging, e);
      throw e;
    }
    PublicationResult result = new Commit(target, staging, events).run(files);
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

  private List<Artifact> artifacts() {
    Map<String, Artifact> artifacts = new LinkedHashMap<>();
    for (Contributor contributor : contributors()) {
      for (Artifact artifact : contributor.plan(plan)) {
        if (artifacts.putIfAbsent(artifact.path(), artifact) != null) {
          throw new IllegalStateException("two contributors plan the file " + artifact.path());
        }
      }
    }
    return List.copyOf(artifacts.values());
  }

  private List<Contributor> contributors() {
    List<Contributor> contributors = new ArrayList<>(given);
    for (Contributor discovered : ServiceLoader.load(Contributor.class)) {
      if (given.stream().noneMatch(one -> one.getClass() == discovered.getClass())) {
        contributors.add(discovered);
      }
    }
    if (contributors.isEmpty()) {
      throw new IllegalStateException(
          "no contributor found: add territoires-render-html or territoires-render-json to the"
              + " class path or module path, or give one with contributor(…)");
    }
    return contributors;
  }
}
