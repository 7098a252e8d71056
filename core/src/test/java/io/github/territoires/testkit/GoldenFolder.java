package io.github.territoires.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.territoires.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with the expected output of each golden case, and nothing else. */
final class GoldenFolder {
  private static final String FLAG = "territoires.golden";

  private final Path folder;

  GoldenFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Compares all outputs with their files; under {@code -Dterritoires.golden=write} writes them.
   */
  <T> void check(Renderer<T> renderer, List<GoldenCase<T>> cases) throws IOException {
    if ("write".equals(System.getProperty(FLAG))) {
      write(renderer, cases);
    }
    assertAll(
        "golden files; to write them anew: -D" + FLAG + "=write, and read them",
        Stream.concat(
            Stream.of(() -> assertHoldsJust(renderer, cases)),
            cases.stream().map(one -> () -> assertMatches(renderer, one))));
  }

  private <T> void write(Renderer<T> renderer, List<GoldenCase<T>> cases) throws IOException {
    Files.createDirectories(folder);
    for (String name : names()) {
      Files.delete(folder.resolve(name));
    }
    for (GoldenCase<T> one : cases) {
      Files.writeString(folder.resolve(file(renderer, one)), renderer.render(one.subject()));
    }
  }

  private <T> void assertMatches(Renderer<T> renderer, GoldenCase<T> one) throws IOException {
    String file = file(renderer, one);
    String expected = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    assertEquals(expected, renderer.render(one.subject()), file);
  }

  private <T> void assertHoldsJust(Renderer<T> renderer, List<GoldenCase<T>> cases)
      throws IOException {
    SortedSet<String> expected =
        cases.stream()
            .map(one -> file(renderer, one))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, names(), "names of the golden files");
  }

  private SortedSet<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String file(Renderer<?> renderer, GoldenCase<?> one) {
    return one.name() + "." + renderer.extension();
  }
}
