package io.github.territoires.examples.embedsite;

import io.github.territoires.json.InvalidDocumentException;
import io.github.territoires.json.Reading;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.UnknownIdException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the folder in which a territory begins to keep its data. */
@Command(name = "init", sortOptions = false)
final class Init implements Callable<Integer> {
  private final Words words;

  @Parameters(paramLabel = "TERRITORY", descriptionKey = "territory")
  private String territory = "";

  @Mixin private final Input input = new Input();

  @Option(names = "--name", paramLabel = "NAME")
  private @Nullable String name;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  @Spec private CommandSpec command = CommandSpec.create();

  Init(Words words) {
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    TerritoryId id = id();
    if (Files.exists(out) && !isEmpty(out)) {
      throw new WrongOptionException(words.say("init.not-empty", out));
    }
    Reading reading = input.read(words);
    input.taken(words).forEach(command.commandLine().getErr()::println);
    Programme programme =
        reading.programme().orElseThrow(() -> new InvalidDocumentException(reading.report()));
    List<String> files = new StarterFolder(known(programme, id), id).write(out);
    command
        .commandLine()
        .getOut()
        .println(words.say("init.done", files.size(), out.toAbsolutePath().normalize(), out));
    return ExitCode.OK;
  }

  private TerritoryId id() {
    try {
      return TerritoryId.parse(territory);
    } catch (InvalidValueException e) {
      throw new WrongOptionException(words.unfit("TERRITORY", territory));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Adds the territory, if its name is given and nothing else is known of it. */
  private Programme known(Programme programme, TerritoryId id) {
    if (programme.find(id).isPresent()) {
      return programme;
    }
    try {
      programme.phase(id.phase());
      if (name == null) {
        programme.territory(id);
      }
    } catch (UnknownIdException e) {
      throw new WrongOptionException(words.unknown(e) + " " + words.say("init.unknown"));
    }
    List<Territory> territories = new ArrayList<>(programme.territories());
    territories.add(Territory.builder(id, Text.french(String.valueOf(name))).build());
    return programme.toBuilder().territories(territories).build();
  }
}
