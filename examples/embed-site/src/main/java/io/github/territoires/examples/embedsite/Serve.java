package io.github.territoires.examples.embedsite;

import io.github.territoires.publish.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a published folder on this machine, to look at it. */
@Command(name = "serve", sortOptions = false)
final class Serve implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Words words;

  @Option(names = "--dir", paramLabel = "DIR", defaultValue = "site")
  private Path folder = Path.of("site");

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
  private int port;

  @Spec private CommandSpec command = CommandSpec.create();

  Serve(Words words) {
    this.words = words;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new WrongOptionException(words.unfit("--port", Integer.toString(port)));
    }
    if (!Files.exists(folder.resolve(Manifest.FILE))) {
      throw new WrongOptionException(words.say("dir.unpublished", folder));
    }
    try (SiteServer server = SiteServer.start(folder, port)) {
      PrintWriter out = command.commandLine().getOut();
      out.println(words.say("serving", server.address()));
      out.flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.OK;
  }
}
