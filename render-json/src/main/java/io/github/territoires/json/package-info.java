/**
 * The programme as JSON, out and in.
 *
 * <pre>
 * a document ─────────────▶ JsonReader ────▶ Programme, or all that is wrong with the document
 * Programme ──────────────▶ JsonRenderer ──▶ a document of all, or of one territory or project
 * projects, territories ◀─▶ Ndjson ────────▶ lines, any number of them
 * Programme, Atlas ───────▶ GeoJson ───────▶ a map of its territories
 * Programme, one subject ─▶ JsonLd ────────▶ linked data
 * Table, Programme ───────▶ TableSchema ───▶ what the columns of a table hold
 * Publication ────────────▶ JsonContributor ▶ data/v1/…
 * </pre>
 */
@NullMarked
package io.github.territoires.json;

import org.jspecify.annotations.NullMarked;
