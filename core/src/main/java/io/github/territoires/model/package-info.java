/**
 * The programme <i>Territoires d'industrie</i> and all that it is made of.
 *
 * <pre>
 * Programme ─┬─ phases ────── themes, announced counts, mandates
 *            ├─ governance ── three levels
 *            ├─ territories ┬ perimeter ── members (SIREN or INSEE code)
 *            │              ├ governance ─ colleges, seats
 *            │              ├ action programme ─ themes, challenges
 *            │              ├ protocol, contract ─ signatories
 *            │              └ projects ─ parties, facilities, milestones, fundings
 *            ├─ successions ─ between the territories of two phases
 *            └─ organisations, sources ─ once, referenced by id
 * </pre>
 *
 * <p>Everything here is immutable and safe to share between threads. What may be absent is an
 * {@link java.util.Optional}; a list that a source may give in part is a {@link
 * io.github.territoires.model.Listing}. An empty plain {@link java.util.List} says that nothing is
 * known; only a {@code Listing} can say that there are none. Value types refuse nonsense with an
 * {@link io.github.territoires.model.InvalidValueException}; what only shows between values (a
 * reference to nothing, an id given twice) is left to the package {@code validation}. Nothing here
 * reads the clock, or the default locale, time zone or charset.
 */
@NullMarked
package io.github.territoires.model;

import org.jspecify.annotations.NullMarked;
