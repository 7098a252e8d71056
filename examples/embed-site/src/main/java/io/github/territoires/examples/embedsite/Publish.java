package io.github.territoires.examples.embedsite;

import io.github.territoires.html.HtmlContributor;
import io.github.territoires.json.InvalidDocumentException;
import io.github.territoires.json.Reading;
import io.github.territoires.model.Programme;
import io.github.territoires.publish.Publication;
import io.github.territoires.publish.PublicationResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes a programme as a site. */
@Command(name = "publish", sortOptions = false)
final class Publish implements Callable<Integer> {
  private final Words words;

  @Parameters(paramLabel = "FILE|DIR", arity = "0..*", descriptionKey = "in")
  private List<Path> places = new ArrayList<>();

  @Mixin private final Input input = new Input();
  @Mixin private final Only only = new Only();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "site")
  private Path out = Path.of("site");

  @Option(names = "--base-url", paramLabel = "URL")
  private @Nullable String baseUrl;

  @Option(names = "--no-base-url")
  private boolean noBaseUrl;

  @Mixin private final Languages languages = new Languages();
  @Mixin private final Look look = new Look();

  @Option(names = "--as-of", paramLabel = "DATE", converter = Values.Day.class)
  private @Nullable LocalDate asOf;

  @Option(names = "--without-persons")
  private boolean withoutPersons;

  @Option(names = "--keep-foreign-files")
  private boolean keepForeignFiles;

  @Spec private CommandSpec command = CommandSpec.create();

  Publish(Words words) {
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    input.add(places);
    HtmlContributor html = look.contributor(input.given(), words);
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new WrongOptionException(words.say("file.no-folder", out));
    }
    Reading reading = only.of(input.read(words), words);
    Programme programme =
        reading.programme().orElseThrow(() -> new InvalidDocumentException(reading.report()));
    Publication publication =
        Publication.of(withoutPersons ? programme.withoutPersons() : programme)
            .contributor(html)
            .atlas(input.atlas());
    publishIn(publication, languages.locales(words));
    publishAt(publication);
    if (asOf != null) {
      publication.asOf(asOf);
    }
    if (keepForeignFiles) {
      publication.keepForeignFiles();
    }
    PrintWriter err = command.commandLine().getErr();
    input.taken(words).forEach(err::println);
    int warnings = reading.report().warnings().size();
    if (warnings > 0 && !input.given().isEmpty()) {
      err.println(words.say("publish.warnings", warnings));
    }
    PublicationResult result;
    try (Progress progress = new Progress(err, Terminal.isThere())) {
      result = publication.onEvent(progress).writeTo(out);
    }
    command
        .commandLine()
        .getOut()
        .println(
            words.say(
                "published",
                result.written(),
                result.unchanged(),
                result.removed(),
                out.resolve("index.html").toAbsolutePath().normalize()));
    return ExitCode.OK;
  }

  private void publishIn(Publication publication, List<Locale> locales) {
    for (Locale locale : locales) {
      try {
        publication.locales(locale);
      } catch (IllegalArgumentException e) { // there are no words for it
        throw new WrongOptionException(words.unfit(Languages.OPTION, locale.toLanguageTag()));
      }
    }
    publication.locales(locales.get(0), locales.subList(1, locales.size()).toArray(Locale[]::new));
  }

  private void publishAt(Publication publication) throws IOException {
    if (baseUrl == null) {
      String before = SiteHandler.publishedAt(out);
      if (!before.isEmpty() && !noBaseUrl) {
        throw new WrongOptionException(words.say("base-url.forgotten", out, before));
      }
      return;
    }
    try {
      publication.baseUrl(baseUrl);
    } catch (IllegalArgumentException e) {
      throw new WrongOptionException(words.unfit("--base-url", baseUrl));
    }
  }
}
