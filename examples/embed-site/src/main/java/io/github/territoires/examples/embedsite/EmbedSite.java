package io.github.territoires.examples.embedsite;

import io.github.territoires.publish.InvalidProgrammeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command line: {@code java -jar embed-site.jar publish --out site}. */
@Command(
    name = "embed-site",
    description = "Publishes the programme Territoires d'industrie as a site to embed from.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {Publish.class, Serve.class})
public final class EmbedSite {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli does
  private boolean help;

  private EmbedSite() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String... arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new EmbedSite()).setExecutionExceptionHandler(EmbedSite::oneSentence);
  }

  /** Says what went wrong without a stack trace; a defect of ours keeps its own. */
  private static int oneSentence(
      Exception failure, CommandLine command, CommandLine.ParseResult result) throws Exception {
    if (failure instanceof FileSystemException file) {
      command.getErr().println(sentence(file));
    } else if (failure instanceof IOException
        || failure instanceof IllegalArgumentException
        || failure instanceof InvalidProgrammeException) {
      command.getErr().println(failure.getMessage());
    } else {
      throw failure;
    }
    return ExitCode.SOFTWARE;
  }

  /** Says what is wrong with a file; the message of the exception alone is often just a path. */
  private static String sentence(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no " + failure.getFile();
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission for " + failure.getFile();
    }
    return String.valueOf(failure.getReason() == null ? failure : failure.getMessage());
  }
}
