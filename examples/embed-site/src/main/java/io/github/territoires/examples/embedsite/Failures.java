package io.github.territoires.examples.embedsite;

import static java.util.stream.Collectors.joining;

import io.github.territoires.json.InvalidDocumentException;
import io.github.territoires.opendata.InvalidPerimeterFileException;
import io.github.territoires.publish.ForeignFilesException;
import io.github.territoires.publish.InvalidProgrammeException;
import io.github.territoires.render.RenderException;
import io.github.territoires.validation.ValidationReport;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what went wrong; a defect of ours keeps its stack trace. */
final class Failures {
  private static final long MEGABYTE = 1 << 20;

  private final Words words;

  Failures(Words words) {
    this.words = words;
  }

  /** Says what is wrong with a command line. */
  int wrongArguments(ParameterException wrong, String... arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(sentence(wrong));
    command.getErr().println(hint(command));
    return ExitCode.USAGE;
  }

  /** Says why a command has failed. */
  int failed(Exception failure, CommandLine command, ParseResult result) throws Exception {
    command
        .getErr()
        .println(
            sentence(failure).orElseThrow(() -> failure)); // a defect: picocli prints its trace
    if (failure instanceof WrongOptionException) {
      command.getErr().println(hint(command));
      return ExitCode.USAGE;
    }
    return ExitCode.SOFTWARE;
  }

  /** Adds to the way a command is run that it says so where memory does not suffice. */
  IExecutionStrategy withinMemory(IExecutionStrategy run) {
    return arguments -> {
      try {
        return run.execute(arguments);
      } catch (OutOfMemoryError e) { // what filled it is free again
        long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
        arguments
            .commandSpec()
            .commandLine()
            .getErr()
            .println(words.say("memory", Long.toString(megabytes), Long.toString(2 * megabytes)));
        return ExitCode.SOFTWARE;
      }
    };
  }

  private String hint(CommandLine command) {
    return words.say("hint", command.getCommandSpec().qualifiedName());
  }

  private String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = Words.shown(unmatched.getUnmatched().get(0));
      return unmatched.getSuggestions().stream()
          .findFirst()
          .map(near -> words.say("argument.near", first, near))
          .orElseGet(() -> words.say("argument.unknown", first));
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return words.say("argument.missing", names(missing.getMissing()));
    }
    ArgSpec option =
        wrong instanceof OverwrittenOptionException twice
            ? twice.getOverwritten()
            : wrong.getArgSpec();
    if (option == null) {
      return words.say("command.missing");
    }
    return wrong.getValue() == null
        ? words.say("argument.wrong", names(List.of(option)))
        : words.unfit(names(List.of(option)), wrong.getValue());
  }

  private static String names(List<ArgSpec> options) {
    return options.stream()
        .map(one -> one instanceof OptionSpec option ? option.longestName() : one.paramLabel())
        .collect(joining(", "));
  }

  private Optional<String> sentence(Exception failure) {
    if (failure instanceof WrongOptionException) {
      return Optional.ofNullable(failure.getMessage());
    } else if (failure instanceof InvalidProgrammeException invalid) {
      return Optional.of(lines(invalid.report()));
    } else if (failure instanceof InvalidDocumentException invalid) {
      return Optional.of(lines(invalid.report()));
    } else if (failure instanceof InvalidPerimeterFileException invalid) {
      return Optional.of(lines(invalid.report()));
    } else if (failure instanceof ForeignFilesException foreign) {
      return Optional.of(
          words.say(
              foreign.complete() ? "file.foreign" : "file.foreign-some",
              foreign.folder(),
              Words.visible(String.join(", ", foreign.files()))));
    } else if (failure instanceof NoSuchFileException file) {
      return Optional.of(words.say("file.missing", shown(file)));
    } else if (failure instanceof AccessDeniedException file) {
      return Optional.of(words.say("file.denied", shown(file)));
    } else if (failure instanceof NotDirectoryException file) {
      return Optional.of(words.say("file.no-folder", shown(file)));
    } else if (failure instanceof FileSystemException file && file.getReason() != null) {
      return Optional.of(words.say("file.other", shown(file), file.getReason()));
    } else if (failure instanceof BindException) {
      return Optional.of(words.say("port.taken"));
    }
    return failure instanceof IOException || failure instanceof RenderException
        ? Optional.of(words.say("io", Words.visible(failure.getMessage() + "")))
        : Optional.empty();
  }

  private String lines(ValidationReport report) {
    return report.format(words.locale()).strip().lines().map(Words::visible).collect(joining("\n"));
  }

  private static String shown(FileSystemException failure) {
    return Words.visible(String.valueOf(failure.getFile()));
  }
}
