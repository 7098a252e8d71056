/**
 * What every renderer promises.
 *
 * <pre>
 * Programme, TerritoryView … ──▶ Renderer ──▶ Appendable
 * </pre>
 */
@NullMarked
package io.github.territoires.render;

import org.jspecify.annotations.NullMarked;
