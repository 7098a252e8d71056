package io.github.territoires.examples.embedsite;

import io.github.territoires.json.GeoJson;
import io.github.territoires.opendata.PerimeterCsv;
import io.github.territoires.tables.Table;
import io.github.territoires.tables.TableReader;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Messages;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Severity;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that belong together, by what they hold.
 *
 * @param documents the documents of a programme, whole or in part
 * @param tables the tables
 * @param perimeters the official files of perimeters
 * @param remarks what is to be said of files that are none of these
 */
record InputFiles(
    List<Path> documents, List<Path> tables, List<Path> perimeters, List<Violation> remarks) {
  private static final Messages MESSAGES = Messages.load(InputFiles.class::getResourceAsStream);
  private static final Rule UNKNOWN = new Rule("file-unknown", Severity.WARNING, MESSAGES);
  private static final Rule WORKBOOK = new Rule("file-workbook", Severity.WARNING, MESSAGES);
  private static final Rule NOTHING = new Rule("folder-without-data", Severity.ERROR, MESSAGES);
  private static final Rule CONTRADICTS =
      new Rule("documents-contradict", Severity.ERROR, MESSAGES);
  private static final Rule OUTSIDE = new Rule("file-outside", Severity.ERROR, MESSAGES);

  /** What lies in a folder beside the data: explanations, the look, schemas, hidden files. */
  private static final Pattern COMPANION =
      Pattern.compile(
          "(?i)[.~].*|.*\\.md|lisezmoi.*|readme.*|.*\\.css|.*\\.schema\\.json|.*\\.jar");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What stands in a territory, in linked data, in GeoJSON, and in no document of a programme. */
  private static final Set<String> OF_OTHERS = Set.of("id", "type", "@context");

  /** What stands in documents of programmes. */
  private static final Set<String> OF_PROGRAMMES =
      Set.of(
          "formatVersion",
          "asOf",
          "issued",
          "notice",
          "licence",
          "sources",
          "organisations",
          "phases",
          "governance",
          "territories",
          "successions");

  /** How many bytes show what a file is. */
  private static final int START = 1024;

  private enum Content {
    DOCUMENT,
    TABLE,
    PERIMETERS,
    WORKBOOK,
    UNKNOWN
  }

  InputFiles() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Sorts what was given: each folder by itself, and files that follow each other together. */
  static List<InputFiles> of(List<Path> given) throws IOException {
    List<InputFiles> all = new ArrayList<>();
    boolean together = false;
    for (Path place : given) {
      boolean folder = Files.isDirectory(place);
      if (folder || !together) {
        all.add(new InputFiles());
      }
      together = !folder;
      InputFiles last = all.get(all.size() - 1);
      if (folder) {
        last.addFolder(place);
      } else {
        last.addFile(place);
      }
    }
    return all;
  }

  /** Returns the names of the documents. */
  String documentNames() {
    return documents.stream()
        .map(document -> String.valueOf(document.getFileName()))
        .collect(Collectors.joining(", "));
  }

  private void addFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    boolean stream = !Files.isRegularFile(file); // which can be read but once
    switch (stream ? Content.DOCUMENT : content(file)) {
      case DOCUMENT -> documents.add(file);
      case PERIMETERS -> perimeters.add(file);
      case WORKBOOK -> remark(WORKBOOK, file);
      default -> tables.add(file); // which says so if it is none
    }
  }

  private void addFolder(Path folder) throws IOException {
    Path real = folder.toRealPath();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      if (COMPANION.matcher(String.valueOf(file.getFileName())).matches()
          || (Files.isDirectory(file) && SiteHandler.isPublished(file))) {
        continue;
      }
      if (!Files.exists(file) || !file.toRealPath().startsWith(real)) {
        remark(OUTSIDE, file);
        continue;
      }
      switch (Files.isRegularFile(file) ? content(file) : Content.UNKNOWN) {
        case DOCUMENT -> documents.add(file);
        case TABLE -> tables.add(file);
        case PERIMETERS -> perimeters.add(file);
        case WORKBOOK -> remark(WORKBOOK, file);
        case UNKNOWN -> remark(UNKNOWN, file);
      }
    }
    remarks.addAll(new Contradictions(CONTRADICTS).among(documents));
    if (documents.isEmpty() && tables.isEmpty() && perimeters.isEmpty()) {
      remark(NOTHING, real);
    }
  }

  private void remark(Rule rule, Path file) {
    String name = String.valueOf(file.getFileName());
    remarks.add(Violation.builder(rule, Location.ofSource(name)).value(name).build());
  }

  private static Content content(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(START);
    }
    String start = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (start.startsWith("pk\u0003\u0004") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Content.WORKBOOK;
    }
    String text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    if (text.startsWith("{") || text.startsWith("[")) {
      if (GeoJson.isPerimeter(file)) {
        return Content.PERIMETERS;
      }
      return isOtherJson(file) ? Content.UNKNOWN : Content.DOCUMENT;
    } else if (PerimeterCsv.isPerimeter(file)) {
      return Content.PERIMETERS;
    }
    return TableReader.isTable(file) || isNamedLikeATable(file) ? Content.TABLE : Content.UNKNOWN;
  }

  /** A file that bears the name of a table is meant to be one, even if it is none. */
  private static boolean isNamedLikeATable(Path file) {
    String name = String.valueOf(file.getFileName());
    return Stream.of(Table.values()).anyMatch(table -> table.fileName().equalsIgnoreCase(name));
  }

  /** Tells whether a file is JSON of another kind; what is broken is left to the reader. */
  private static boolean isOtherJson(Path file) {
    try (JsonParser json = JSON.createParser(file)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return true;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        if (OF_OTHERS.contains(json.currentName())) {
          return true;
        } else if (OF_PROGRAMMES.contains(json.currentName())) {
          return false;
        }
        json.nextToken();
        json.skipChildren();
      }
      return json.currentToken() == JsonToken.END_OBJECT;
    } catch (JacksonException e) { // the reader says what is wrong with it
      return false;
    }
  }
}
