/**
 * What a reader is told: the programme for one locale and one as-of day, every text chosen, every
 * number, date and amount written out.
 *
 * <pre>
 * Programme ─┬─▶ ProgrammeView ──▶ PhaseView
 * Labels ────┤                                  ──▶ HTML, Markdown, …
 *            └─▶ TerritoryView ──▶ ProjectView
 * </pre>
 *
 * <p>Views are plain records without markup: a template or a text renderer only puts them in order.
 * Words that stand in another language than the view say so, see {@link
 * io.github.territoires.view.TextView}. What is unknown, none, or a selection only is said in a
 * {@code note}.
 *
 * <p>Views are made by their {@code of} methods. Components may be added to them; their
 * constructors are not promised.
 */
@NullMarked
package io.github.territoires.view;

import org.jspecify.annotations.NullMarked;
