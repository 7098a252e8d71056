/**
 * A countdown to the next milestone of a territory.
 *
 * <pre>
 * TerritoryView ──▶ CountdownWidget ──▶ Countdown (what the template sees) ──▶ countdown.hbs
 * </pre>
 */
@NullMarked
package io.github.territoires.examples.countdown;

import org.jspecify.annotations.NullMarked;
