package io.github.territoires.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps JSON libraries out of sight where they do not belong. */
class ArchitectureTest {
  private static final String HERE = "io.github.territoires.json";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HERE);

  @Test
  void onlyTheBindingPackagesShowTheirLibrary() {
    noMembers()
        .that(describe("callers and subclasses see", ArchitectureTest::isVisible))
        .and()
        .areDeclaredInClassesThat(not(resideInAPackage(HERE + ".internal..")))
        .should(
            have(
                describe(
                    "a type of another library in the signature", ArchitectureTest::isForeign)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noClassReachesIntoAnotherJar() {
    DescribedPredicate<JavaClass> ours = resideInAPackage(HERE + "..");
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("io.github.territoires..internal..").and(not(ours)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(HERE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(HERE + ".internal..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(HERE, HERE + ".jackson", HERE + ".jsonb"))
        .check(CLASSES);
  }

  @Test
  void nothingPrints() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true).check(CLASSES);
  }

  private static boolean isVisible(JavaMember member) {
    return modifier(JavaModifier.PUBLIC).test(member.getOwner())
        && (modifier(JavaModifier.PUBLIC).test(member)
            || modifier(JavaModifier.PROTECTED).test(member));
  }

  private static boolean isForeign(JavaMember member) {
    String library =
        switch (member.getOwner().getPackageName()) {
          case HERE + ".jackson" -> "tools.jackson..";
          case HERE + ".jsonb" -> "jakarta.json..";
          default -> HERE + "..";
        };
    DescribedPredicate<JavaClass> known =
        resideInAnyPackage("java..", "io.github.territoires..", library);
    return !member.getAllInvolvedRawTypes().stream()
        .map(JavaClass::getBaseComponentType)
        .allMatch(type -> type.isPrimitive() || known.test(type));
  }
}
