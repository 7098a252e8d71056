package io.github.territoires.examples.national;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.PhaseId;
import io.github.territoires.opendata.MergedPerimeters;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.Perimeters;
import io.github.territoires.publish.Publication;
import io.github.territoires.publish.PublicationResult;
import io.github.territoires.validation.ValidationReport;
import io.github.territoires.validation.Validator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
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
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/**
 * Makes a site of all territories from the official files: {@code java -Xmx256m -jar national.jar
 * --data DIR --out DIR}.
 */
@Command(
    name = "national",
    sortOptions = false,
    description =
        "Makes a site of all territories of the programme from the official files of perimeters.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the site holds all that the files say, but for warnings",
      "1:there are errors in the files, a link was not followed, or the command could not be"
          + " carried out",
      "2:the command line is wrong"
    })
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
      names = "--keep-foreign-files",
      description = "Leave files alone that no publication wrote, instead of refusing the folder.")
  private boolean keepForeignFiles;

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
        .setExecutionStrategy(Failures.withinMemory(new RunLast()))
        .setExecutionExceptionHandler(Failures::said);
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter console = command.commandLine().getOut();
    PrintWriter errors = command.commandLine().getErr();
    OfficialFolder folder = OfficialFolder.read(data);
    folder.passedOver().forEach(one -> console.println(one.line()));
    MergedPerimeters merged = Perimeters.over(Catalog.bundled()).merge(told(folder.files()));
    merged.files().forEach(file -> console.println(Taken.line(file)));
    ValidationReport ofAll = Validator.standard().validate(merged.programme());
    ValidationReport report = merged.report().and(ofAll);
    if (!ofAll.valid()) {
      errors.println(Shown.of(report));
      errors.println();
      errors.println("Nothing is published: what these files make of the programme has errors.");
      return ExitCode.SOFTWARE;
    }
    boolean whole = folder.isWhole(); // the folder is held no longer
    publish(merged, new ReportFile(merged.files(), folder.passedOver(), report), console);
    console.printf(
        Locale.ROOT,
        "errors: %d, warnings: %d, listed in %s%n",
        report.errors().size(),
        report.warnings().size(),
        shown(out.resolve(ReportFile.NAME)));
    console.println(shown(out.resolve("index.html")));
    if (report.valid() && whole) {
      return ExitCode.OK;
    }
    if (!report.valid()) {
      errors.println(Shown.of(new ValidationReport(report.errors())));
      errors.println();
    }
    errors.println("The site is published without what could not be read.");
    return ExitCode.SOFTWARE;
  }

  private void publish(MergedPerimeters merged, ReportFile report, PrintWriter console)
      throws IOException {
    Publication publication =
        configured(
            Publication.of(merged.programme())
                .atlas(Simplification.of(merged.atlas(), Simplification.TOLERANCE))
                .contributor(report));
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
  }

  private Publication configured(Publication publication) {
    List<Locale> all = locales.stream().map(Locale::forLanguageTag).toList();
    try {
      publication.locales(all.get(0), all.subList(1, all.size()).toArray(Locale[]::new));
      if (baseUrl != null) {
        publication.baseUrl(baseUrl);
      }
      if (keepForeignFiles) {
        publication.keepForeignFiles();
      }
      return publication;
    } catch (IllegalArgumentException e) { // no words for a language, or no address of a folder
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  /** Adds to the files what the command line says of them. */
  private List<PerimeterFile> told(List<PerimeterFile> files) {
    if (files.isEmpty()) {
      throw wrong(shown(data) + " holds no official file of perimeters (CSV or GeoJSON)");
    }
    for (String name : phases.keySet()) {
      if (files.stream().noneMatch(file -> file.name().equals(name))) {
        throw wrong("--phase: " + shown(data) + " holds no official file " + Visible.text(name));
      }
    }
    return files.stream().map(this::told).toList();
  }

  private PerimeterFile told(PerimeterFile file) {
    String phase = phases.get(file.name());
    try {
      PerimeterFile told = phase == null ? file : file.inPhase(PhaseId.of(phase));
      return strict ? told.strict() : told;
    } catch (InvalidValueException e) {
      throw new ParameterException(command.commandLine(), "--phase: " + e.getMessage(), e);
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  private static String shown(Path path) {
    return Visible.text(path.toAbsolutePath().normalize().toString());
  }
}
