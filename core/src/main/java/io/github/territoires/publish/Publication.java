package io.github.territoires.publish;

import io.github.territoires.model.Programme;
import io.github.territoires.model.WebAddress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

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

  private Publication(PublicationPlan plan, List<Contributor> given) {
    this.plan = plan;
    this.given = given;
  }

  /** Begins with a programme, in French, without a base URL, with every contributor found. */
  public static Publication of(Programme programme) {
    return new Publication(
        new PublicationPlan(programme, List.of(Locale.FRENCH), Optional.empty()), List.of());
  }

  /** Publishes in these languages, the main one first; default: French. */
  public Publication locales(Locale first, Locale... more) {
    List<Locale> locales = new ArrayList<>(List.of(first));
    locales.addAll(List.of(more));
    return new Publication(
        new PublicationPlan(plan.programme(), List.copyOf(locales), plan.baseUrl()), given);
  }

  /** States the address under which the folder will be reached; a missing last slash is added. */
  public Publication baseUrl(String address) {
    WebAddress baseUrl = WebAddress.parse(address.endsWith("/") ? address : address + "/");
    return new Publication(
        new PublicationPlan(plan.programme(), plan.locales(), Optional.of(baseUrl)), given);
  }

  /** Adds a contributor; it takes the place of a discovered one of the same class. */
  public Publication contributor(Contributor contributor) {
    List<Contributor> more = new ArrayList<>(given);
    more.add(contributor);
    return new Publication(plan, List.copyOf(more));
  }

  /**
   * Writes all planned files into a folder, which is made if it is missing.
   *
   * @throws IllegalStateException if there is no contributor, or two plan the same file
   */
  public void writeTo(Path folder) throws IOException {
    for (Artifact artifact : artifacts()) {
      Path file = folder.resolve(artifact.path());
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        artifact.writeTo(out);
      }
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
