package io.github.territoires.examples.embedsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a territory does each month with its folder, by the command alone. */
class MonthlyJobTest {
  private static final Pattern PUBLISHED =
      Pattern.compile("(\\d+) écrits, (\\d+) inchangés, (\\d+) supprimés\\h?: .*index.html\n");

  @TempDir Path parent;

  private Path file(String name) {
    return parent.resolve("donnees").resolve(name);
  }

  private Ran run(String... arguments) {
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--lang", "fr")).toArray(String[]::new);
    return Ran.of(all);
  }

  private Ran publish() {
    return run(
        "publish",
        file("").toString(),
        "--out",
        parent.resolve("site").toString(),
        "--base-url",
        "https://partner.example/ti/");
  }

  private Ran validate(String format) {
    return run(
        "validate",
        file("").toString(),
        "--as-of",
        "2026-06-01",
        "--locale",
        "fr",
        "--format",
        format);
  }

  private void change(String name, String from, String to) throws IOException {
    String text = Files.readString(file(name));
    assertThat(text).contains(from);
    Files.writeString(file(name), text.replace(from, to));
  }

  @Test
  void fromAnEmptyFolderToAPublicationAndOneChange() throws IOException {
    Ran init = run("init", "phase-2/ti-7511", "--out", file("").toString());
    assertThat(init.err()).isEmpty();
    assertThat(init.exit()).isZero();
    assertThat(init.out()).contains("fichiers écrits dans");

    Ran first = publish();
    assertThat(first.err()).contains("2 avertissements");
    assertThat(first.exit()).isZero();
    assertThat(first.out()).matches(PUBLISHED);
    assertThat(validate("text").out()).contains("Aucune erreur");

    // fill in
    Files.writeString(
        file("projects.csv"),
        """
        territoire;id;titre_fr;resume_fr;axes;cout
        phase-2/ti-7511;four-solaire;Four solaire;Cuire sans gaz.;décarbonation;1 250 000 €
        ;halle;Une halle;Un toit commun.;fonciers;
        ;campus;Campus;Apprendre ensemble.;competences;1,250
        """);
    Files.writeString(
        file("parties.csv"),
        """
        projet;organisme;siret;roles
        four-solaire;Limoges Métropole;2,48719E+13;porteur
        hale;Limoges Métropole;;porteur
        """);
    Files.writeString(
        file("milestones.csv"),
        """
        projet;type;prevu
        four-solaire;ouverture;été 2027
        halle;livraison;févr-28
        """);
    Files.writeString(
        file("fundings.csv"), "projet;financeur;montant\nfour-solaire;État;400 000 €\n");

    // the mistakes
    Ran mistakes = validate("text");
    assertThat(mistakes.exit()).isOne();
    assertThat(mistakes.out())
        .contains(
            "projects.csv, ligne 3, colonne E", "«\u00a0fonciers\u00a0»", "«\u00a0foncier\u00a0»")
        .contains(
            "projects.csv, ligne 4, colonne F", "«\u00a01,250\u00a0» peut signifier 1250 ou 1,25")
        .contains("parties.csv, ligne 2, colonne C", "«\u00a02,48719E+13\u00a0» a été arrondi")
        .contains("parties.csv, ligne 3, colonne A", "«\u00a0halle\u00a0»")
        .contains("milestones.csv, ligne 3, colonne C", "février 2028", "28 février")
        .contains("5 erreurs");
    List<String> table = validate("csv").out().lines().toList();
    assertThat(table.get(0))
        .contains(";rangée;colonne;lettre de colonne;ce qui a été fait;sans doute voulu");
    assertThat(table).anySatisfy(line -> assertThat(line).contains(";projects.csv;;3;5;E;"));
    Map<String, String> before = files();
    assertThat(publish().exit()).isOne();
    assertThat(files()).isEqualTo(before);

    // mended
    change("projects.csv", "fonciers", "foncier");
    change("projects.csv", "1,250", "1250000");
    change("parties.csv", "2,48719E+13", "24871931200014");
    change("parties.csv", "hale;", "halle;");
    change("milestones.csv", "févr-28", "février 2028");
    assertThat(validate("text").out()).contains("Aucune erreur");
    assertThat(publish().out()).matches(PUBLISHED);
    Map<String, String> published = files();
    assertThat(published).containsKey("page/v1/phase-2/ti-7511/four-solaire/index.fr.html");

    // nothing changed, nothing written
    Matcher again = PUBLISHED.matcher(publish().out());
    assertThat(again.matches()).isTrue();
    assertThat(again.group(1)).isEqualTo("0");

    // one date
    change("milestones.csv", "été 2027", "automne 2027");
    Ran changed = publish();
    Matcher line = PUBLISHED.matcher(changed.out());
    assertThat(line.matches()).isTrue();
    Map<String, String> after = files();
    assertThat(after.keySet()).isEqualTo(published.keySet());
    List<String> different =
        after.keySet().stream()
            .filter(name -> !name.equals("manifest.json")) // which lists the others
            .filter(name -> !after.get(name).equals(published.get(name)))
            .toList();
    assertThat(line.group(1)).isEqualTo(Integer.toString(different.size()));
    assertThat(different)
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(after.get(name)).containsAnyOf("automne 2027", "autumn 2027"));
    assertThat(different).noneMatch(name -> name.contains("halle") || name.contains("campus"));
  }

  /** The territory of which everything is known, in its own colours. */
  @Test
  void aFolderWithEveryFeatureIsPublishedAtOnce() throws IOException {
    Path data = Path.of("..", "own-territory", "data");
    String site = parent.resolve("site").toString();

    Ran checked =
        run("validate", data.toString(), "--only", "phase-2/ti-9901", "--as-of", "2026-11-01");
    assertThat(checked.out()).contains("Aucune erreur");
    Ran published = run("publish", data.toString(), "--only", "phase-2/ti-9901", "--out", site);

    assertThat(published.err()).isEmpty();
    assertThat(published.out()).matches(PUBLISHED);
    Map<String, String> files = files();
    assertThat(files.keySet())
        .filteredOn(name -> name.matches("page/v1/phase-2/ti-9901/.+/index.fr.html"))
        .hasSize(30);
    String accent = "--ti-accent: ";
    String theme = Files.readString(data.resolve("theme.css"));
    String colour =
        theme.substring(theme.indexOf(accent), theme.indexOf(';', theme.indexOf(accent)));
    assertThat(files.get("assets/v1/ti.css")).contains(colour);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path site = parent.resolve("site");
    try (Stream<Path> all = Files.walk(site, FileVisitOption.FOLLOW_LINKS)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(one).toString(), Files.readString(one));
      }
    }
    return files;
  }
}
