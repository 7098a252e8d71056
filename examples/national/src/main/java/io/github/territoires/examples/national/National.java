package io.github.territoires.examples.national;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.PhaseId;
import io.github.territoires.opendata.InvalidPerimeterFileException;
import io.github.territoires.opendata.MergedPerimeters;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.Perimeters;
import io.github.territoires.opendata.RecognisedPhase;
import io.github.territoires.publish.ForeignFilesException;
import io.github.territoires.publish.InvalidProgrammeException;
import io.github.territoires.publish.Publication;
import io.github.territoires.publish.PublicationResult;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Validator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Makes a site of all territories from the official files: {@code java -Xmx256m -jar national.jar
 * --data DIR --out DIR}.
 */
@Command(
    name = "national",
    sortOptions = false,
    description =
        "Makes a site of all territories of the programme from the official files of perimeters.")
public final class National implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the official files, CSV and GeoJSON.")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "national-site",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("national-site");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address under which the folder will be reached.")
  private @Nullable String baseUrl;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      split = ",",
      defaultValue = "fr,en",
      description = "The languages, the main one first (default: ${DEFAULT-VALUE}).")
  private List<String> locales = List.of("fr", "en");

  @Option(
      names = "--phase",
      paramLabel = "FILE=PHASE",
      description = "The phase of a file that does not tell, such as liste-ti-com.csv=phase-2.")
  private Map<String, String> phases = new LinkedHashMap<>();

  @Option(
      names = "--strict",
      description = "Refuse a file of which something cannot be read, instead of leaving that out.")
  private boolean strict;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli does
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  private National() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String... arguments) {
    System.exit(
        commandLine()
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new National())
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(National::failed);
  }

  /** Says in a sentence what went wrong; a defect of ours keeps its stack trace. */
  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) throws Exception {
    if (failure instanceof InvalidPerimeterFileException
        || failure instanceof InvalidProgrammeException
        || failure instanceof ForeignFilesException
        || failure instanceof IOException) {
      command.getErr().println(failure.getMessage());
      return ExitCode.SOFTWARE;
    }
    throw failure;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter console = command.commandLine().getOut();
    MergedPerimeters merged = Perimeters.over(Catalog.bundled()).merge(files());
    merged.files().forEach(file -> console.println(described(file)));
    Atlas atlas = Simplification.of(merged.atlas(), Simplification.TOLERANCE);
    ValidationReport report =
        merged.report().and(Validator.standard().validate(merged.programme()));
    Publication publication =
        configured(
            Publication.of(merged.programme())
                .atlas(atlas)
                .contributor(new ReportFile(merged.files(), report)));
    Progress progress = new Progress(console);
    PublicationResult result = publication.onEvent(progress).writeTo(out);
    Duration time = progress.time();
    console.printf(
        Locale.ROOT,
        "%d files written, %d unchanged, %d removed in %d s (%d files per second)%n",
        result.written(),
        result.unchanged(),
        result.removed(),
        time.toSeconds(),
        Math.round(progress.files() / Math.max(1e-3, time.toMillis() / 1e3)));
    console.printf(
        Locale.ROOT,
        "errors: %d, warnings: %d, listed in %s%n",
        report.errors().size(),
        report.warnings().size(),
        out.resolve(ReportFile.NAME).toAbsolutePath().normalize());
    console.println(out.resolve("index.html").toAbsolutePath().normalize());
    return ExitCode.OK;
  }

  private Publication configured(Publication publication) {
    List<Locale> all = locales.stream().map(Locale::forLanguageTag).toList();
    try {
      publication.locales(all.get(0), all.subList(1, all.size()).toArray(Locale[]::new));
      if (baseUrl != null) {
        publication.baseUrl(baseUrl);
      }
      return publication;
    } catch (IllegalArgumentException e) { // no words for a language, or no address of a folder
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private List<PerimeterFile> files() throws IOException {
    List<PerimeterFile> files = new ArrayList<>();
    for (PerimeterFile file : OfficialFolder.read(data)) {
      PerimeterFile told = told(file);
      files.add(strict ? told.strict() : told);
    }
    if (files.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), data + " holds no official file of perimeters (CSV or GeoJSON)");
    }
    for (String name : phases.keySet()) {
      if (files.stream().noneMatch(file -> file.name().equals(name))) {
        throw new ParameterException(
            command.commandLine(), "--phase: " + data + " holds no official file " + name);
      }
    }
    return files;
  }

  private PerimeterFile told(PerimeterFile file) {
    String phase = phases.get(file.name());
    try {
      return phase == null ? file : file.inPhase(PhaseId.of(phase));
    } catch (InvalidValueException e) {
      throw new ParameterException(command.commandLine(), "--phase: " + e.getMessage(), e);
    }
  }

  private static String described(PerimeterFile file) {
    return file.name()
        + ": "
        + file.records().size()
        + " territories"
        + file.phase().map(National::described).orElse(", of no known phase: left out");
  }

  private static String described(RecognisedPhase phase) {
    return " of "
        + phase.phase()
        + switch (phase.evidence()) {
          case TOLD -> ", as was said";
          case FILE_NAME -> ", by its name";
          case PROPERTIES -> ", by the names of its columns";
          case TERRITORIES -> ", by the names of its territories";
          case MEMBERS -> ", by the members of its territories";
          case COUNT -> ", by the number of its territories";
        };
  }
}
