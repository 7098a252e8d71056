package io.github.territoires.testkit;

import io.github.territoires.model.Extra;
import io.github.territoires.model.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts that the model allows and that renderers trip over. Each has a number of its own, by which
 * it is missed where it is lost; but for the few that look like a value.
 */
final class Words {
  private static final String NUMBER = "№";
  private static final List<String> TRAPS =
      List.of(
          "Cité de la Céramique (№)",
          "l’œuvre (№) « durable » des 3\u00a0Îles",
          "(№) <b>gras</b> & \"guillemets\" 'simples'",
          "(№) </script><!-- --> ]]> {{titre}} ${x} \\u0000 \\",
          "=1+1;\"a\";\tb\nligne (№)",
          "https://example.org/?a=1&b=<(№)>#é",
          "🏭 emoji (№), e\u0301 composé, zero\u200bwidth, \ufeffbom",
          "مرحبا (№) \u202Egnirts\u202C שלום",
          "ligne (№)\u2028séparée\u2029 ",
          "*étoile* _trait_ `code` ~~non~~ [lien](x) ![image](y) | (№) &amp; &#35;",
          "# titre (№)\n- tiret\n+ plus\n1. premier\n    retrait\n> cité\n===",
          "\u00a0avec des (№) espaces\u202f");
  private static final List<String> LIKE_VALUES = List.of("null", "0", "false");
  private static final int RARELY = 50;

  private final Dice dice;
  private int given;

  Words(Dice dice) {
    this.dice = dice;
  }

  /** Returns a label that traps, its number keeping it apart from others. */
  String label(String kind, int number) {
    return kind + " " + number + " " + trap();
  }

  /** Returns a text in French and perhaps in other languages. */
  Text text() {
    Text text = Text.french(words());
    if (dice.sometimes()) {
      text = text.with(Locale.ENGLISH, trap() + " in English");
    }
    return dice.between(1, 5) > 1
        ? text
        : text.with(Locale.forLanguageTag("zh-Hant"), trap() + " 工業");
  }

  /** Returns a text that differs from those of other numbers. */
  Text text(String kind, int number) {
    return Text.french(label(kind, number)).with(Locale.ENGLISH, kind + " " + number);
  }

  /** Returns words that trap. */
  String trap() {
    return dice.one(TRAPS).replace(NUMBER, Integer.toString(++given));
  }

  private String words() {
    return dice.between(1, RARELY) == 1 ? dice.one(LIKE_VALUES) : trap();
  }

  Map<String, Extra> extra() {
    Map<String, Extra> extra = new TreeMap<>();
    if (dice.sometimes()) {
      extra.put("emplois", Extra.of(dice.between(0, 9999)));
      extra.put("surface (m²)", Extra.of(new BigDecimal("1250.75")));
    }
    if (dice.sometimes()) {
      extra.put(trap(), Extra.of(words()));
    }
    return extra;
  }
}
