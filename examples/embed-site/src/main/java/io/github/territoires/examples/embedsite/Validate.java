package io.github.territoires.examples.embedsite;

import io.github.territoires.json.Reading;
import io.github.territoires.validation.Upkeep;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Violation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says all that is wrong with a programme, and what is to be done about it, by territory. */
@Command(name = "validate", sortOptions = false)
final class Validate implements Callable<Integer> {
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private final Words words;

  @Parameters(paramLabel = "FILE|DIR", arity = "0..*", descriptionKey = "in")
  private List<Path> places = new ArrayList<>();

  @Mixin private final Input input = new Input();
  @Mixin private final Only only = new Only();

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private FindingsFormat format = FindingsFormat.text;

  @Option(names = "--as-of", paramLabel = "DATE", converter = Values.Day.class)
  private @Nullable LocalDate asOf;

  @Option(
      names = "--stale-after",
      paramLabel = "PERIOD",
      defaultValue = "P1Y",
      converter = Values.Span.class)
  private Period staleAfter = Period.ofYears(1);

  @Mixin private final Languages languages = new Languages();

  @Spec private CommandSpec command = CommandSpec.create();

  Validate(Words words) {
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    input.add(places);
    Reading all = input.read(words);
    input.taken(words).forEach(command.commandLine().getErr()::println);
    Upkeep upkeep =
        Upkeep.asOf(asOf == null ? LocalDate.now(FRANCE) : asOf)
            .staleAfter(staleAfter)
            .languages(languages.locales(words));
    List<Violation> found = new ArrayList<>(all.report().violations());
    all.programme()
        .ifPresent(
            programme -> upkeep.check(programme, violation -> found.add(input.located(violation))));
    Reading reading = only.of(new Reading(all.programme(), new ValidationReport(found)), words);
    ValidationReport report = reading.report();
    PrintWriter out = command.commandLine().getOut();
    format.print(Finding.all(report, reading.programme(), words), words, out);
    out.flush();
    return report.valid() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
