package io.github.territoires.examples.embedsite;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.publish.Publication;
import io.github.territoires.publish.PublicationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Publishes the bundled programme in French and English. */
@Command(
    name = "publish",
    description = "Publishes the bundled programme in French and English.",
    sortOptions = false)
final class Publish implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("site");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The address under which the folder will be reached; linked data names things by it.")
  private @Nullable String baseUrl;

  @Option(
      names = "--keep-foreign-files",
      description = "Leave files alone that no publication wrote, instead of refusing the folder.")
  private boolean keepForeignFiles;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli does
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Publication publication =
        Publication.of(Catalog.bundled()).locales(Locale.FRENCH, Locale.ENGLISH);
    if (baseUrl != null) {
      publication.baseUrl(baseUrl);
    }
    if (keepForeignFiles) {
      publication.keepForeignFiles();
    }
    PublicationResult result = publication.writeTo(out);
    command
        .commandLine()
        .getOut()
        .println(
            "%d written, %d unchanged, %d removed: %s"
                .formatted(
                    result.written(),
                    result.unchanged(),
                    result.removed(),
                    out.resolve("index.html").toAbsolutePath().normalize()));
    return ExitCode.OK;
  }
}
