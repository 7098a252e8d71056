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
 * under keys that begin with the id of the widget they belong to. A language is added by such a
 * file alone; it writes dates by the keys of {@code dates_en.properties}, which stands beside
 * {@link io.github.territoires.model.ImpreciseDate}, each behind {@code date.}: {@code
 * date.season.2 = Sommer {year}}.
 */
@NullMarked
package io.github.territoires.label;

import org.jspecify.annotations.NullMarked;
