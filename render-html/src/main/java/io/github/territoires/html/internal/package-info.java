/**
 * The template engine behind the widgets.
 *
 * <pre>
 * view record ─┐
 * template ────┼─▶ Engine ──▶ HTML
 * Rendering ───┘
 * </pre>
 *
 * <p>Templates see the components of records and a handful of helpers, nothing else: no method, no
 * class, no file. Not exported; nothing here is an API.
 */
@NullMarked
package io.github.territoires.html.internal;

import org.jspecify.annotations.NullMarked;
