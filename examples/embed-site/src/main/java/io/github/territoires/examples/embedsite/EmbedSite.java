package io.github.territoires.examples.embedsite;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The command line: {@code java -jar embed-site.jar publish --out site}. */
@Command(
    name = "embed-site",
    description = "Publishes the programme Territoires d'industrie as a site to embed from.",
    mixinStandardHelpOptions = true,
    subcommands = Publish.class)
public final class EmbedSite {
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
    if (failure instanceof IOException || failure instanceof IllegalArgumentException) {
      command.getErr().println(failure);
      return ExitCode.SOFTWARE;
    }
    throw failure;
  }
}
