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
 * file alone.
 */
@NullMarked
package io.github.territoires.label;

import org.jspecify.annotations.NullMarked;
