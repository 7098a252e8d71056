package io.github.territoires.examples.national;

import io.github.territoires.opendata.InvalidPerimeterFileException;
import io.github.territoires.publish.ForeignFilesException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/** Says in a sentence what went wrong; a defect of ours keeps its stack trace. */
final class Failures {
  private static final long MEGABYTE = 1 << 20;

  private Failures() {}

  /** Says why the command has failed. */
  static int said(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
    command.getErr().println(sentence(failure).orElseThrow(() -> failure));
    return ExitCode.SOFTWARE;
  }

  /** Adds to the way a command is run that it says so where memory does not suffice. */
  static IExecutionStrategy withinMemory(IExecutionStrategy run) {
    return arguments -> {
      try {
        return run.execute(arguments);
      } catch (OutOfMemoryError e) { // what filled it is free again
        long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
        arguments
            .commandSpec()
            .commandLine()
            .getErr()
            .printf(
                "The memory of %d MB does not suffice: give the command more (java -Xmx%dm …).%n",
                megabytes, 2 * megabytes);
        return ExitCode.SOFTWARE;
      }
    };
  }

  private static Optional<String> sentence(Exception failure) {
    if (failure instanceof InvalidPerimeterFileException invalid) {
      return Optional.of(Shown.of(invalid.report()));
    } else if (failure instanceof ForeignFilesException foreign) {
      return Optional.of(
          Visible.text(foreign.folder().toString())
              + " holds files that no publication wrote ("
              + Visible.text(String.join(", ", foreign.files()))
              + (foreign.complete() ? "" : " and others")
              + "): take them away, or add --keep-foreign-files.");
    } else if (failure instanceof NotDirectoryException file) {
      return Optional.of(Visible.text(file.getFile()) + " is not a folder that can be read.");
    } else if (failure instanceof AccessDeniedException file) {
      return Optional.of("There is no permission for " + Visible.text(file.getFile()) + ".");
    } else if (failure instanceof FileSystemException file) {
      return Optional.of(
          Visible.text(String.valueOf(file.getMessage())) + " cannot be read or written.");
    }
    return failure instanceof IOException
        ? Optional.of(Visible.text(String.valueOf(failure.getMessage())))
        : Optional.empty();
  }
}
