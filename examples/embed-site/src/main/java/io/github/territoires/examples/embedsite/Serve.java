package io.github.territoires.examples.embedsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a published folder on this machine, to look at it. */
@Command(
    name = "serve",
    description = "Serves a published folder on this machine, with the headers that it asks for.",
    sortOptions = false)
final class Serve implements Callable<Integer> {
  @Option(
      names = "--dir",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "The published folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("site");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli does
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (SiteServer server = SiteServer.start(folder, port)) {
      command.commandLine().getOut().println("serving " + server.address() + " until Ctrl-C");
      command.commandLine().getOut().flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.OK;
  }
}
