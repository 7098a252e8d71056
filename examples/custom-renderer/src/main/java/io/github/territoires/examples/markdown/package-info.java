/**
 * Markdown for a territory.
 *
 * <pre>
 * TerritoryView ──▶ MarkdownRenderer ──▶ TerritoryPage ──▶ Page (blocks)
 *                                             └──▶ Phrases (what stands in a line) ──▶ Inert (escaping)
 * </pre>
 */
@NullMarked
package io.github.territoires.examples.markdown;

import org.jspecify.annotations.NullMarked;
