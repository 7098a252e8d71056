package io.github.territoires.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What contributors plan together; refuses files that cannot stand side by side everywhere. */
final class ArtifactList {
  private final List<Artifact> artifacts = new ArrayList<>();
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();

  ArtifactList() {
    files.put(Manifest.FILE, Publication.class.getName());
  }

  void add(Contributor contributor, List<Artifact> planned) {
    String name = contributor.getClass().getName();
    Objects.requireNonNull(planned, () -> "plan of " + name);
    for (Artifact artifact : planned) {
      add(name, Objects.requireNonNull(artifact, () -> "artifact of " + name));
    }
  }

  List<Artifact> inOrder() {
    return List.copyOf(artifacts);
  }

  private void add(String contributor, Artifact artifact) {
    String path = artifact.path().toLowerCase(Locale.ROOT);
    refuse(artifact, contributor, folders.get(path));
    refuse(artifact, contributor, files.putIfAbsent(path, contributor));
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      refuse(artifact, contributor, files.get(folder));
      folders.putIfAbsent(folder, contributor);
    }
    artifacts.add(artifact);
  }

  private static void refuse(Artifact artifact, String contributor, @Nullable String other) {
    if (other != null) {
      throw new IllegalStateException(
          "the file "
              + artifact.path()
              + " of "
              + contributor
              + " stands in the place of a file or folder of "
              + other);
    }
  }
}
