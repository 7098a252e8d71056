package io.github.territoires.examples.embedsite;

import io.github.territoires.publish.InvalidProgrammeException;
import java.io.IOException;
import java.nio.file.FileSystemException;
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
    if (failure instanceof FileSystemException) {
      command.getErr().println(failure); // its message alone is often just a path
    } else if (failure instanceof IOException
        || failure instanceof IllegalArgumentException
        || failure instanceof InvalidProgrammeException) {
      command.getErr().println(failure.getMessage());
    } else {
      throw failure;
    }
    return ExitCode.SOFTWARE;
  }
}
