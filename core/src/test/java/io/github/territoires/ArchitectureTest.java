package io.github.territoires;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages to the one direction in which they may know each other. */
class ArchitectureTest {
  private static final String ROOT = "io.github.territoires.";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.territoires");

  /** Each package and the packages of ours that it may know; text is small and for everybody. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("sheet", Set.of()),
          Map.entry("validation", Set.of("model", "text")),
          Map.entry("label", Set.of("model", "text")),
          Map.entry("catalog", Set.of("model", "text")),
          Map.entry("tables", Set.of("model", "validation", "text", "sheet")),
          Map.entry("opendata", Set.of("model", "validation", "text", "sheet")),
          Map.entry("view", Set.of("model", "label", "text")),
          Map.entry("render", Set.of("model", "view", "text")),
          Map.entry("publish", Set.of("model", "label", "validation", "view", "render", "text")));

  /** What a library must be told by its caller instead of asking the machine it runs on. */
  private static final Pattern AMBIENT =
      Pattern.compile(
          """
          java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)
          |java\\.time\\.Clock\\.(system|tick).*
          |java\\.time\\.ZoneId\\.systemDefault.*
          |java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)
          |java\\.lang\\.System\\.(currentTimeMillis|nanoTime).*
          |java\\.lang\\.String\\.(formatted\\(.*|format\\(java\\.lang\\.String,.*)
          |java\\.nio\\.charset\\.Charset\\.defaultCharset.*
          |java\\.text\\..*Format\\.get\\w*Instance\\(\\)
          |java\\.util\\.Locale\\.getDefault.*
          |java\\.util\\.ResourceBundle\\.getBundle.*
          |java\\.util\\.TimeZone\\.getDefault.*
          """,
          Pattern.COMMENTS);

  @TestFactory
  Stream<DynamicTest> arrowsRunOneWay() {
    return ARROWS.entrySet().stream()
        .map(
            arrow ->
                dynamicTest(
                    arrow.getKey() + " knows " + arrow.getValue(),
                    () -> holdsTo(arrow.getKey(), arrow.getValue())));
  }

  private static void holdsTo(String name, Set<String> known) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.territoires..")
                .and(not(resideInAnyPackage(packages(Set.of(name)))))
                .and(not(resideInAnyPackage(packages(known)))))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void everyPackageHasItsPlaceAmongTheArrows() {
    classes().should().resideInAnyPackage(packages(ARROWS.keySet())).check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void modelStandsOnTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage(ROOT + "model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", ROOT + "model..")
        .check(CORE);
  }

  @Test
  void onlyTheReadersOfTablesUseTheCsvLibrary() {
    DescribedPredicate<JavaClass> thirdParty =
        not(resideInAnyPackage("java..", "org.jspecify..", "io.github.territoires.."));
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "tables..", ROOT + "sheet..")
        .should()
        .dependOnClassesThat(thirdParty)
        .check(CORE);
    noClasses()
        .should()
        .dependOnClassesThat(thirdParty.and(not(resideInAPackage("de.siegmar.fastcsv.."))))
        .check(CORE);
  }

  @Test
  void nothingPrints() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void nothingAsksForTheClockTheLocaleTheZoneOrTheCharset() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "the target reads what the caller has to say",
                (JavaAccess<?> access) ->
                    AMBIENT.matcher(access.getTarget().getFullName()).matches()))
        .check(CORE);
  }

  @Test
  void publicClassesAreClosedOrMadeForExtension() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAssignableTo(Throwable.class)
        .should(be(describe("final, sealed or abstract", ArchitectureTest::isClosedOrAbstract)))
        .check(CORE);
  }

  private static boolean isClosedOrAbstract(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL)
        || type.getModifiers().contains(JavaModifier.ABSTRACT)
        || type.reflect().isSealed();
  }

  private static String[] packages(Set<String> names) {
    return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
  }
}
