package io.github.territoires.examples.embedsite;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/**
 * The command line: {@code java -jar embed-site.jar publish --out site}. What it says stands in the
 * message files beside this class, in French and English.
 */
@Command(
    name = "embed-site",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {Init.class, Validate.class, Publish.class, Serve.class})
public final class EmbedSite {
  private static final String LANGUAGE_OPTION = "--lang";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable") // picocli does
  private boolean help;

  /** Read before all others, since they are explained in this language. */
  @Option(names = LANGUAGE_OPTION, paramLabel = "fr|en", scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable") // read by asked(…)
  private @Nullable Language language;

  /** The languages, by the names that the option takes. */
  private enum Language {
    fr,
    en
  }

  private EmbedSite() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String... arguments) {
    Locale system = Locale.getDefault(Locale.Category.DISPLAY);
    System.exit(
        commandLine(system, arguments)
            .setOut(new PrintWriter(System.out, true, Terminal.charset()))
            .setErr(new PrintWriter(System.err, true, Terminal.charset()))
            .execute(arguments));
  }

  /** Makes a command line that speaks the language that the arguments ask for, or the system's. */
  static CommandLine commandLine(Locale system, String... arguments) {
    Words words = Words.of(asked(arguments).map(Locale::forLanguageTag).orElse(system));
    Failures failures = new Failures(words);
    return new CommandLine(new EmbedSite(), new Factory(words))
        .setResourceBundle(words.bundle())
        .setUsageHelpAutoWidth(true)
        .setExecutionStrategy(failures.withinMemory(new RunLast()))
        .setParameterExceptionHandler(failures::wrongArguments)
        .setExecutionExceptionHandler(failures::failed);
  }

  private static Optional<String> asked(String... arguments) {
    List<String> all = Arrays.asList(arguments);
    int at = all.indexOf(LANGUAGE_OPTION);
    if (at >= 0 && at + 1 < all.size()) {
      return Optional.of(all.get(at + 1));
    }
    return all.stream()
        .filter(one -> one.startsWith(LANGUAGE_OPTION + "="))
        .map(one -> one.substring(LANGUAGE_OPTION.length() + 1))
        .findFirst();
  }

  /** Makes the commands, which say something when they are done. */
  private record Factory(Words words) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == Init.class) {
        return type.cast(new Init(words));
      } else if (type == Publish.class) {
        return type.cast(new Publish(words));
      } else if (type == Validate.class) {
        return type.cast(new Validate(words));
      } else if (type == Serve.class) {
        return type.cast(new Serve(words));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
