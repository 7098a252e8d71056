package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CommandLineTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everythingIsExplainedInBothLanguages(String language) {
    CommandLine root = EmbedSite.commandLine(Locale.forLanguageTag(language));
    for (CommandLine command : root.getSubcommands().values()) {
      assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
      assertThat(command.getCommandSpec().usageMessage().header()).isNotEmpty();
      for (OptionSpec option : command.getCommandSpec().options()) {
        assertThat(option.description()).as(option.longestName()).isNotEmpty();
      }
    }
    assertThat(Ran.of("publish", "--help", "--lang", language).out()).contains("\n  1   ");
  }

  @Test
  void bothLanguagesHaveTheSameSentences() {
    Set<String> french = Words.of(Locale.FRENCH).bundle().keySet();
    assertThat(Words.of(Locale.ENGLISH).bundle().keySet()).isEqualTo(french);
  }

  @Test
  void speaksTheSystemsLanguageUnlessAskedForAnother() {
    assertThat(Ran.in(Locale.FRANCE, "--help").out()).contains("Codes de sortie");
    assertThat(Ran.in(Locale.GERMANY, "--help").out()).contains("Exit codes");
    assertThat(Ran.in(Locale.FRANCE, "--help", "--lang=en").out()).contains("Exit codes");
    assertThat(Ran.in(Locale.GERMANY, "serve", "--lang", "fr", "--help").out())
        .contains("Codes de sortie");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publish --outt x|L’argument « --outt » est inconnu ; vouliez-vous dire « --out » ?",
        "publish --in|L’option --in demande une valeur.",
        "publish --base-url javascript:alert(1)|La valeur « javascript:alert(1) » ne convient pas"
            + " à --base-url, qui attend l’adresse http ou https d’un dossier, sans « ? »,"
            + " « # » ni nom d’utilisateur.",
        "publish --locale xx|La valeur « xx » ne convient pas à --locale, qui attend des langues"
            + " dont les mots sont connus : fr, en, et celles qu’un jar apporte.",
        "publish --as-of 01/02/2020|La valeur « 01/02/2020 » ne convient pas à --as-of, qui attend"
            + " une date AAAA-MM-JJ.",
        "publish --heading-levels 2,9|La valeur « 9 » ne convient pas à --heading-levels, qui"
            + " attend des nombres de 0 à 6 séparés par des virgules.",
        "publish --theme neutrall|Le thème « neutrall » est introuvable ; vouliez-vous dire « neutral » ?",
        "publish --alone=maybe|L’option --alone n’est pas utilisée correctement : donnez-la une"
            + " fois, avec sa valeur s’il en faut une.",
        "publish --as-of +10000-01-01|La valeur « +10000-01-01 » ne convient pas à --as-of, qui"
            + " attend une date AAAA-MM-JJ.",
        "validate --stale-after P-1Y|La valeur « P-1Y » ne convient pas à --stale-after, qui attend"
            + " une durée telle que P1Y ou P18M.",
        "validate --locale fr_FR|La valeur « fr_FR » ne convient pas à --locale, qui attend des"
            + " langues dont les mots sont connus : fr, en, et celles qu’un jar apporte.",
        "publish --theme ./|. est un dossier, et non un fichier.",
        "publish --out pom.xml|pom.xml n’est pas un dossier.",
        "publish --templates pom.xml|pom.xml n’est pas un dossier.",
        "publish --alone|--alone demande au moins un document de programme complet.",
        "validate --format xml|La valeur « xml » ne convient pas à --format, qui attend text, json"
            + " ou csv.",
        "validate --stale-after 3|La valeur « 3 » ne convient pas à --stale-after, qui attend une"
            + " durée telle que P1Y ou P18M.",
        "serve --port 70000|La valeur « 70000 » ne convient pas à --port, qui attend un nombre de"
            + " 0 à 65535.",
        "serve --dir nowhere|nowhere ne contient pas de publication : publiez-y d’abord.",
        "serve --lang de|The value “de” does not suit --lang, which expects fr or en.",
        "publish --out a --out b|L’option --out n’est pas utilisée correctement : donnez-la une"
            + " fois, avec sa valeur s’il en faut une.",
      })
  void whatIsWrongWithTheCommandLineIsOneSentence(String line, String sentence) {
    Ran ran = Ran.in(Locale.FRENCH, line.split(" ", -1));
    assertThat(ran.err().replace('\u00a0', ' ').lines().findFirst()).contains(sentence);
    assertThat(ran.err().lines()).hasSizeLessThanOrEqualTo(2);
    assertThat(ran.exit()).isBetween(1, 2);
    assertThat(ran.out()).isEmpty();
  }

  /** A value with a null character is none that any option takes. */
  @ParameterizedTest
  @ValueSource(strings = {"publish", "validate", "serve"})
  void valueThatDoesNotFitIsASentenceForEveryOption(String command) {
    CommandLine known = EmbedSite.commandLine(Locale.ENGLISH).getSubcommands().get(command);
    for (OptionSpec option : known.getCommandSpec().options()) {
      Ran ran = Ran.of(command, option.longestName() + "=a\0\u001b[2Jb");
      assertThat(ran.exit()).as(option.longestName()).isEqualTo(2);
      assertThat(ran.err())
          .contains(option.longestName().substring(2))
          .doesNotContain("Exception", "\0", "\u001b");
      assertThat(ran.err().lines()).hasSize(2);
    }
  }

  @Test
  void withoutACommandSaysSo() {
    Ran ran = Ran.of();
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).isEqualTo("A command is missing.\nFor help: embed-site --help\n");
  }

  @Test
  void tooLittleMemoryIsSaidInASentence() {
    StringWriter err = new StringWriter();
    Failures failures = new Failures(Words.of(Locale.FRENCH));
    CommandLine command =
        EmbedSite.commandLine(Locale.FRENCH)
            .setErr(new PrintWriter(err, true))
            .setExecutionStrategy(
                failures.withinMemory(
                    arguments -> {
                      throw new OutOfMemoryError("Java heap space");
                    }));

    assertThat(command.execute("validate")).isOne();
    assertThat(err.toString()).startsWith("La mémoire de ").contains("java -Xmx").hasLineCount(1);
  }

  @Test
  void whatIsWrongWithAFileIsOneSentence() throws IOException {
    Path site = folder.resolve("site");
    Files.createDirectories(site.resolve(".git"));
    Files.writeString(site.resolve(".git/HEAD"), "mine");
    Path css = Files.writeString(folder.resolve("pale.css"), "--ti-accent: #cccccc;");
    Path templates = Files.createDirectory(folder.resolve("templates"));
    assertThat(err("publish", "--out", site.toString()))
        .isEqualTo(
            site
                + " holds files that no publication wrote (.git/HEAD): take them away, or add"
                + " --keep-foreign-files.\n");
    assertThat(err("publish", "--in", "nowhere.json")).isEqualTo("nowhere.json does not exist.\n");
    assertThat(err("publish", "--theme", css.toString()))
        .startsWith(css + " is not accepted as a theme: --ti-accent #cccccc on --ti-paper")
        .contains("at least 4.5:1");
    assertThat(err("publish", "--templates", templates.toString()))
        .startsWith(templates + " holds no template *.hbs.\n");
    Files.writeString(templates.resolve("project.hbs"), "<p>{{{title}}}</p>");
    assertThat(err("publish", "--templates", templates.toString()))
        .startsWith("A template is not accepted: ")
        .contains("project.hbs:1");
    Files.move(templates.resolve("project.hbs"), templates.resolve("projekt.hbs"));
    assertThat(err("publish", "--templates", templates.toString()))
        .startsWith("The template “projekt” is not known; did you mean “project”?");
  }

  @Test
  void commandsOfTheReadmeAreUnderstood() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("java -jar embed-site.jar "))
            .map(line -> line.substring("java -jar embed-site.jar ".length()))
            .toList();
    assertThat(lines).hasSizeGreaterThan(4);
    for (String line : lines) {
      String[] arguments = line.split(" ", -1);
      assertThat(EmbedSite.commandLine(Locale.ENGLISH, arguments).parseArgs(arguments).subcommand())
          .as(line)
          .isNotNull();
    }
  }

  private static String err(String... arguments) {
    Ran ran = Ran.of(arguments);
    assertThat(ran.exit()).isPositive();
    return ran.err();
  }
}
