/**
 * Maps: outlines as paths on a sheet.
 *
 * <pre>
 * Outline ──▶ Sheet (projection, scale) ──▶ Drawing (rings simplified between junctions) ──▶ path
 * </pre>
 */
@NullMarked
package io.github.territoires.html.internal.map;

import org.jspecify.annotations.NullMarked;
