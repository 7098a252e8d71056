/**
 * Writes the programme as JSON.
 *
 * <pre>
 * Programme ──────────────▶ JsonRenderer ──▶ a document of all
 * Programme, Atlas ───────▶ GeoJson ───────▶ a map of its territories
 * Programme, one subject ─▶ JsonLd ────────▶ linked data
 * Publication ────────────▶ JsonContributor ▶ data/v1/…
 * </pre>
 */
@NullMarked
package io.github.territoires.json;

import org.jspecify.annotations.NullMarked;
