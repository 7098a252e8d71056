package io.github.territoires.examples.benchmarks.json;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;

/** What is written and read, cut out of the bundled programme. */
final class Subject {
  /** How many projects there are to be written line by line. */
  static final int PROJECTS = 100;

  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final String LARGE = "electronique-photonique-hyperfrequences";
  private static final String SMALL = "cite-de-la-ceramique";

  private Subject() {}

  /** Returns Limoges Métropole – ELAN with its largest project, 5 KB as a document. */
  static Territory territory() {
    return Catalog.bundled().territory(LIMOGES).toBuilder()
        .perimeter(null)
        .governance(null)
        .actionProgramme(null)
        .contract(null)
        .projects(Listing.selection(project(LARGE)))
        .build();
  }

  /** Returns the territory as a document. */
  static String document() {
    return new HandWritten(territory()).write();
  }

  /** Returns the territory as records that mirror the document. */
  static Mirror.Territory mirror() {
    return Databind.MAPPER.readValue(document(), Mirror.Territory.class);
  }

  /** Returns projects of 1 KB each, which differ in their ids. */
  static List<Project> projects() {
    Project project = project(SMALL);
    return IntStream.range(0, PROJECTS)
        .mapToObj(
            number -> project.toBuilder().id(ProjectId.of(LIMOGES, SMALL + "-" + number)).build())
        .toList();
  }

  /** Returns the projects as lines of JSON. */
  static byte[] lines() {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), lines)) {
      for (Project project : projects()) {
        HandWriter.project(json, project);
        json.writeRaw('\n');
      }
    }
    return lines.toByteArray();
  }

  /** Returns the projects as records that mirror the lines. */
  static List<Mirror.Project> mirrorProjects() {
    try (MappingIterator<Mirror.Project> lines =
        Databind.MAPPER.readerFor(Mirror.Project.class).readValues(Subject.lines())) {
      return lines.readAll();
    }
  }

  private static Project project(String code) {
    return Catalog.bundled().project(ProjectId.of(LIMOGES, code));
  }
}
