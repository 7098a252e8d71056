/**
 * Every word that renderers add to what the programme says, by language.
 *
 * <pre>
 * labels_fr.properties ─┐
 * labels_en.properties ─┼─▶ Labels ──▶ words, numbers, amounts and dates in one language
 * those of other jars ──┘
 * </pre>
 *
 * <p>A jar brings its words in {@code META-INF/territoires/labels_<language>.properties}, in UTF-8.
 * Its keys begin with a prefix that no other jar uses: the id of the widget or the format of the
 * renderer that they belong to, and a dot, as {@code countdown.days}; the prefixes of this library
 * are those of the keys in {@code labels_fr.properties}. Where two jars have one key, that of the
 * jar found first counts, which may be either: the contract test for labels reports such keys.
 * Braces stand around the names of values and nowhere else.
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
