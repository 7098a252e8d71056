package io.github.territoires.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice in French, which opens tables and saves them. */
final class Office {
  private static final long SECONDS = 180;

  /** Semicolons, double quotes, UTF-8, from the first line, in French, with numbers recognised. */
  private static final String TABLE = "Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true";

  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry"
          xmlns:xs="http://www.w3.org/2001/XMLSchema"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"
            oor:op="fuse"><value>fr-FR</value></prop></item>
      </oor:items>
      """;

  private final Path program;
  private final Path folder;

  private Office(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Finds it; what it needs goes into a folder. */
  static Optional<Office> find(Path folder) throws IOException {
    Path user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS);
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Office(program, folder));
  }

  /** Opens tables, saves them as spreadsheets, opens those and saves them as tables. */
  List<Path> saved(List<Path> tables) throws IOException, InterruptedException {
    List<Path> sheets =
        converted(tables, "ods", List.of("--infilter=" + TABLE, "--convert-to", "ods"));
    return converted(sheets, "csv", List.of("--convert-to", "csv:" + TABLE));
  }

  private List<Path> converted(List<Path> files, String extension, List<String> how)
      throws IOException, InterruptedException {
    Path to = Files.createDirectories(folder.resolve(extension));
    Path log = folder.resolve("log.txt");
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.add("--headless");
    command.addAll(how);
    command.addAll(List.of("--outdir", to.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process office =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!office.waitFor(SECONDS, TimeUnit.SECONDS)) {
      office.descendants().forEach(ProcessHandle::destroyForcibly);
      office.destroyForcibly();
    }
    List<Path> converted =
        files.stream()
            .map(file -> file.getFileName().toString().replaceAll("[^.]+$", extension))
            .map(to::resolve)
            .toList();
    assertThat(converted).as("%s: %s", command, Files.readString(log)).allMatch(Files::exists);
    return converted;
  }
}
