package io.github.territoires.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A publisher in a process of its own. */
final class PublisherProcess {
  private PublisherProcess() {}

  static Process start(Path folder, int version, int pages, String... options) throws IOException {
    return new ProcessBuilder(command(folder, version, pages, options))
        .redirectErrorStream(true)
        .start();
  }

  static List<String> command(Path folder, int version, int pages, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(VersionedSite.class.getName());
    command.add(folder.toString());
    command.add(Integer.toString(version));
    command.add(Integer.toString(pages));
    return command;
  }
}
