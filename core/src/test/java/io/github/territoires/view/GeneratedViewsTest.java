package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Extra;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.Member;
import io.github.territoires.model.Person;
import io.github.territoires.model.Population;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import io.github.territoires.testkit.ValueTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the views of any programme. */
class GeneratedViewsTest {
  private static final Set<Object> LIKE_NUMBERS = Set.of("0");

  @Property(tries = 60)
  void allTextsOfAProgrammeAreInItsViews(
      @ForAll("programmes") Programme programme, @ForAll("locales") Locale locale) {
    assertThat(strings(AllViews.of(programme, locale))).contains(words(programme, locale));
  }

  @Property(tries = 60)
  void allTextsOfATerritoryAreInItsView(
      @ForAll("programmes") Programme programme, @ForAll("locales") Locale locale) {
    for (Territory territory : programme.territories()) {
      TerritoryView view = TerritoryView.of(programme, territory.id(), locale);
      assertThat(strings(view)).contains(words(territory, locale));
    }
  }

  @Property(tries = 60)
  void allTextsOfAProjectAreInItsView(
      @ForAll("programmes") Programme programme, @ForAll("locales") Locale locale) {
    for (Project project : programme.projects()) {
      ProjectView view = ProjectView.of(programme, project.id(), locale);
      assertThat(strings(view)).contains(words(project, locale));
    }
  }

  /** Numbers aside, which may be the same as a text. */
  @Property(tries = 60)
  void eachFrenchTextSaysToEnglishReadersThatItIsFrench(@ForAll("programmes") Programme made) {
    Programme french =
        RecordTree.change(
            Text.class, made, text -> Text.french(text.in(Locale.FRENCH).orElseThrow()));
    List<Record> views = AllViews.of(french, Locale.ENGLISH);
    Set<String> texts = texts(french, Locale.FRENCH).collect(Collectors.toSet());
    List<TextView> shown = ValueTree.find(TextView.class, views);

    assertThat(shown)
        .filteredOn(text -> texts.contains(text.words()) && !LIKE_NUMBERS.contains(text.words()))
        .isNotEmpty()
        .filteredOn(text -> !text.language().equals(Optional.of("fr")))
        .isEmpty();
    assertThat(marked(shown)).contains(frenchTexts(french).toArray(String[]::new));
  }

  /** What a project says of itself is the same wherever it stands. */
  @Property(tries = 20)
  void aProjectAloneIsThatOfItsTerritory(
      @ForAll("programmes") Programme programme, @ForAll("locales") Locale locale) {
    for (Territory territory : programme.territories()) {
      for (ProjectView listed :
          TerritoryView.of(programme, territory.id(), locale).projects().items()) {
        ProjectView alone = ProjectView.of(programme, ProjectId.parse(listed.id()), locale);
        assertThat(alone).usingRecursiveComparison().ignoringFields("flagship").isEqualTo(listed);
      }
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.valid();
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(
        Locale.FRENCH,
        Locale.CANADA_FRENCH,
        Locale.ENGLISH,
        Locale.TRADITIONAL_CHINESE,
        Locale.forLanguageTag("zh-Hant"),
        Locale.forLanguageTag("ar"),
        Locale.ROOT);
  }

  /** Joins all strings of views, each apart from the next. */
  private static String strings(Object views) {
    return String.join("\u0000", ValueTree.find(String.class, views));
  }

  private static String marked(List<TextView> shown) {
    return shown.stream()
        .filter(text -> text.language().equals(Optional.of("fr")))
        .map(TextView::words)
        .collect(Collectors.joining("\u0000"));
  }

  private static Stream<String> frenchTexts(Object model) {
    return ValueTree.find(Text.class, model).stream()
        .map(text -> text.resolve(Locale.FRENCH).words());
  }

  /** Finds whatever a publisher has put into words or codes. */
  private static String[] words(Object model, Locale locale) {
    return Stream.concat(
            texts(model, locale),
            ValueTree.find(Identifier.class, model).stream().map(Identifier::value))
        .toArray(String[]::new);
  }

  private static Stream<String> texts(Object model, Locale locale) {
    return Stream.of(
            ValueTree.find(Text.class, model).stream().map(text -> text.resolve(locale).words()),
            ValueTree.find(Extra.Words.class, model).stream().map(Extra.Words::value),
            ValueTree.find(Member.class, model).stream().map(Member::name),
            ValueTree.find(Commune.class, model).stream().map(Commune::name),
            ValueTree.find(Population.class, model).stream().map(Population::vintage),
            ValueTree.find(Person.class, model).stream().map(Person::name))
        .flatMap(words -> words);
  }
}
