package io.github.territoires.examples.countdown;

import io.github.territoires.testkit.LabelsContract;
import java.util.Locale;
import org.junit.jupiter.api.Nested;

/** The words of the countdown keep what words of a language promise. */
class CountdownLabelsTest {
  @Nested
  class French extends LabelsContract {
    @Override
    protected Locale language() {
      return Locale.FRENCH;
    }
  }

  @Nested
  class English extends LabelsContract {
    @Override
    protected Locale language() {
      return Locale.ENGLISH;
    }
  }
}
