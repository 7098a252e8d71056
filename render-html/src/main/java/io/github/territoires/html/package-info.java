/**
 * Renders views of the programme as HTML: fragments that a page can take over as they are.
 *
 * <pre>
 * Programme ──▶ TerritoryView ──▶ HtmlRenderer ─┬─▶ fragment
 *                                               └─▶ HtmlContributor ──▶ published files
 * </pre>
 *
 * <p>The markup has no script and no style of its own. {@code assets/v1/ti.css} styles it by
 * classes that begin with {@code ti}, and by custom properties that begin with {@code --ti-}.
 */
@NullMarked
package io.github.territoires.html;

import org.jspecify.annotations.NullMarked;
