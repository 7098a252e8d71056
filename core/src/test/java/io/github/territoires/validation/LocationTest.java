package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
  @Test
  void writesItselfInBothLanguages() {
    Location cell = Location.ofSource("projets.csv").atCell(12, 28);
    Location line = Location.ofPointer("/territories/0/name").inSource("mine.json").atLine(7, 15);

    assertThat(cell).hasToString("projets.csv, row 12, column AB");
    assertThat(cell.format(Locale.FRENCH)).isEqualTo("projets.csv, ligne 12, colonne AB");
    assertThat(line).hasToString("mine.json, line 7, column 15, /territories/0/name");
    assertThat(Location.ofSource("a.csv").atRow(3)).hasToString("a.csv, row 3");
    assertThat(Location.ofPointer("").format(Locale.GERMAN)).isEqualTo("tout le document");
  }

  @Test
  void escapesWhatAPointerReserves() {
    assertThat(Location.escaped("a/b~c~1")).isEqualTo("a~1b~0c~01");
    assertThat(Location.ofPointer("/extra/a~1b~0c").pointer()).contains("/extra/a~1b~0c");
  }

  @Test
  void refusesNonsense() {
    assertThatThrownBy(() -> Location.ofPointer("territories/0"))
        .hasMessage("'territories/0' must be a JSON Pointer");
    assertThatThrownBy(() -> Location.ofPointer("/a~2")).hasMessageContaining("JSON Pointer");
    assertThatThrownBy(() -> Location.ofSource("a").atLine(0, 1)).hasMessageContaining("1 or more");
  }

  @Test
  void takesPointersOfAnyLength() {
    String name = "n~1".repeat(350_000);

    assertThat(Location.ofPointer("/extra/" + name).pointer()).contains("/extra/" + name);
    assertThatThrownBy(() -> Location.ofPointer("/extra/" + name + "~"))
        .hasMessageContaining("JSON Pointer")
        .hasMessageMatching("(?s).{1,150}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "//", "/a\nb", "/~0~1", "/a/0"})
  void knowsAPointer(String pointer) {
    assertThat(Location.ofPointer(pointer).pointer()).contains(pointer);
  }

  @Property
  void numbersColumnsAsSpreadsheetsDo(@ForAll @IntRange(min = 1, max = 20_000) int column) {
    int number = 0;
    for (char letter : Location.ofSource("a").atCell(1, column).letters().get().toCharArray()) {
      number = number * 26 + letter - 'A' + 1;
    }

    assertThat(number).isEqualTo(column);
  }
}
