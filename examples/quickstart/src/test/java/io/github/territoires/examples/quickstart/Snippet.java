package io.github.territoires.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements that are compiled and run as a program of their own. */
final class Snippet {
  private static final long SECONDS = 60;
  private static final Stream<String> PACKAGES =
      Stream.of(
          "io.github.territoires.catalog",
          "io.github.territoires.html",
          "io.github.territoires.json",
          "io.github.territoires.model",
          "io.github.territoires.opendata",
          "io.github.territoires.publish",
          "io.github.territoires.tables",
          "io.github.territoires.validation",
          "java.nio.file",
          "java.util");
  private static final String IMPORTS =
      PACKAGES.map(name -> "import " + name + ".*;\n").collect(Collectors.joining());

  private final String statements;

  Snippet(String statements) {
    this.statements = statements;
  }

  /** Compiles and runs the statements in a folder, and returns what they print. */
  String runIn(Path folder) throws IOException {
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        IMPORTS
            + "class Example {\n  public static void main(String[] none) throws Exception {\n"
            + statements
            + "  }\n}\n");
    Path errors = folder.resolve("errors.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                source.getFileName().toString())
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(ended(program)).as("ended in time").isTrue();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(program.exitValue()).isZero();
    return printed;
  }

  private static boolean ended(Process program) {
    try {
      return program.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
