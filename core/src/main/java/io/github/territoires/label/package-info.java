/**
 * Every word that renderers add to what the programme says, by language.
 *
 * <pre>
 * labels_fr.properties ─┐
 * labels_en.properties ─┼─▶ Labels ──▶ words, numbers, amounts and dates in one language
 * those of other jars ──┘
 * </pre>
 *
 * <p>A jar brings its words in {@code META-INF/territoires/labels_<language>.properties}, in UTF-8,
 * under keys that begin with the id of the widget they belong to; where two jars have one key, that
 * of the jar found first counts. Braces stand around the names of values and nowhere else.
 *
 * <p>A language is added by such a file alone. It says which numbers take which form of a word, in
 * the syntax of the <a
 * href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">Unicode
 * plural rules</a>, how numbers and amounts are written, and how dates are, by the keys of {@code
 * dates_en.properties}, which stands beside {@link io.github.territoires.model.ImpreciseDate}:
 *
 * <pre>
 * number.plural.one = n = 1
 * number.plural.few = n % 10 = 2..4 and n % 100 != 12..14
 * number.group = \u00A0
 * number.decimal = ,
 * date.season.2 = lato {year}
 * themes.title.few = {n} osie programu
 * </pre>
 */
@NullMarked
package io.github.territoires.label;

import org.jspecify.annotations.NullMarked;
