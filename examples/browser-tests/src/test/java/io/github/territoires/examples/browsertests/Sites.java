package io.github.territoires.examples.browsertests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One data host and one partner for all tests, which leave what is published as it is. */
final class Sites implements BeforeAllCallback {
  private static @Nullable Started started;

  /** Closes what was started, after the last test. */
  private record Started(Path folder, DataHost data, PartnerServer partner)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      data.close();
      partner.close();
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  /** Returns where the bundled programme is published. */
  static DataHost data() {
    return started().data();
  }

  /** Returns whose pages take widgets over. */
  static PartnerServer partner() {
    return started().partner();
  }

  private static Started started() {
    Started all = started;
    if (all == null) {
      throw new IllegalStateException("no test has asked for them: @ExtendWith(Sites.class)");
    }
    return all;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    started =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .getOrComputeIfAbsent(Sites.class, none -> start(), Started.class);
  }

  private static Started start() {
    try {
      Path folder = Files.createTempDirectory("site-of-test");
      return new Started(folder, new DataHost(folder), new PartnerServer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
