package io.github.territoires.opendata;

import io.github.territoires.model.Licence;
import io.github.territoires.model.Names;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The sources that files become, beside those of a programme. */
final class FileSources {
  private static final OrganisationId PUBLISHER = OrganisationId.of("anct");
  private static final Text PUBLISHER_NAME =
      Text.french("Agence nationale de la cohésion des territoires");
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}]+");
  private static final String BEGIN = "anct";
  private static final int LONGEST = 58;

  private final Programme base;
  private final Map<String, Source> byFile = new LinkedHashMap<>();

  private FileSources(Programme base) {
    this.base = base;
  }

  static FileSources of(Programme base, List<PerimeterFile> files) {
    FileSources sources = new FileSources(base);
    for (PerimeterFile file : files) {
      if (!sources.byFile.containsKey(file.name())) {
        sources.byFile.put(file.name(), sources.of(file));
      }
    }
    return sources;
  }

  private Source of(PerimeterFile file) {
    SourceId id = free(slug(file.name()));
    String shown = UNSEEN.matcher(file.name()).replaceAll(" ");
    Text title =
        Text.french("Périmètres des Territoires d’industrie (" + shown + ")")
            .with(Locale.ENGLISH, "Perimeters of the Territoires d’industrie (" + shown + ")");
    return base.find(id)
        .orElseGet(
            () ->
                Source.builder(id, PUBLISHER, title, base.asOf())
                    .licence(Licence.OPEN_LICENCE_2)
                    .published(file.edition().orElse(null))
                    .build());
  }

  /** Adds a number to an id that another file has. */
  private SourceId free(String slug) {
    String id = slug;
    for (int i = 2; isTaken(SourceId.of(id)); i++) {
      id = slug + "-" + i;
    }
    return SourceId.of(id);
  }

  private boolean isTaken(SourceId id) {
    return byFile.values().stream().anyMatch(source -> source.id().equals(id));
  }

  private static String slug(String name) {
    StringBuilder slug = new StringBuilder(BEGIN);
    for (String part : SIGNS.split(Names.normalised(name), 0)) {
      if (!part.isEmpty() && slug.length() + 1 + part.length() <= LONGEST) {
        slug.append('-').append(part);
      }
    }
    return slug.toString();
  }

  SourceId id(PerimeterFile file) {
    return known(file.name()).id();
  }

  private Source known(String name) {
    Source source = byFile.get(name);
    if (source == null) {
      throw new IllegalArgumentException("file '" + name + "' must be one of those merged");
    }
    return source;
  }

  /** Returns the ids of the files. */
  Set<SourceId> ids() {
    return Set.copyOf(byFile.values().stream().map(Source::id).distinct().toList());
  }

  /** Returns the sources of the programme and the files. */
  List<Source> all() {
    List<Source> all = new ArrayList<>(base.sources());
    byFile.values().stream().filter(source -> base.find(source.id()).isEmpty()).forEach(all::add);
    return all;
  }

  /** Returns the organisations of the programme and the publisher of the files. */
  List<Organisation> organisations() {
    List<Organisation> all = new ArrayList<>(base.organisations());
    if (!byFile.isEmpty() && base.find(PUBLISHER).isEmpty()) {
      all.add(Organisation.builder(PUBLISHER, PUBLISHER_NAME).build());
    }
    return all;
  }
}
