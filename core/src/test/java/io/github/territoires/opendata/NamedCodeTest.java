package io.github.territoires.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedCodeTest {
  @Test
  void codesStandInTheLastBrackets() {
    assertThat(
            NamedCode.list(
                "CC du District Urbain de Faulquemont (DUF) (245700133);"
                    + "  CC de la Haute Somme (Combles - Péronne - Roisel) (200037059) ;"
                    + "Castillon (Canton d'Arthez-de-Béarn) (64181)\u00a0;;"))
        .extracting(NamedCode::toString)
        .containsExactly(
            "CC du District Urbain de Faulquemont (DUF) (245700133)",
            "CC de la Haute Somme (Combles - Péronne - Roisel) (200037059)",
            "Castillon (Canton d'Arthez-de-Béarn) (64181)");
  }

  @Test
  void whatHasNoCodeIsKeptForTheFinding() {
    assertThat(NamedCode.list("CC du Pays; (248719312); CC (ABC)"))
        .extracting(entry -> entry.name().orElse("-") + "|" + entry.code())
        .containsExactly("CC du Pays|", "-|248719312", "CC|ABC");
  }

  @Test
  void listsMayBeSeparatedOtherwise() {
    assertThat(NamedCode.list("CC X (245700133), CC Y, et Z (200037059) | Limoges (87085)"))
        .extracting(NamedCode::toString)
        .containsExactly("CC X (245700133)", "CC Y, et Z (200037059)", "Limoges (87085)");
  }

  @Test
  void namesWithCommasGoToTheirCodes() {
    assertThat(
            NamedCode.pairs(
                "245700133, 200037059, 200065886",
                "CC de Bernay, de Conches, et du Neubourg, CA Loire, CC Haute Somme"))
        .extracting(NamedCode::toString)
        .containsExactly(
            "CC de Bernay, de Conches, et du Neubourg (245700133)",
            "CA Loire (200037059)",
            "CC Haute Somme (200065886)");
    assertThat(NamedCode.pairs("245700133", "CC de Bernay, de Conches"))
        .extracting(NamedCode::toString)
        .containsExactly("CC de Bernay, de Conches (245700133)");
  }

  @Test
  void namesThatDoNotPairAreNobodys() {
    assertThat(NamedCode.pairs("245700133, 200037059", "Bernay, Conches, CC du Neubourg, Aulnay"))
        .extracting(NamedCode::name)
        .allMatch(name -> name.isPresent());
    assertThat(NamedCode.pairs("245700133, 200037059", "Bernay, Conches, Aulnay"))
        .extracting(NamedCode::toString)
        .containsExactly("245700133", "200037059");
    assertThat(NamedCode.pairs("245700133, 200037059", "CC Bernay"))
        .extracting(NamedCode::toString)
        .containsExactly("245700133", "200037059");
    assertThat(NamedCode.pairs(" , ", "CC Bernay")).isEmpty();
  }
}
