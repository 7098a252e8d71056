/**
 * Escaping for whoever writes markup.
 *
 * <pre>
 * text ──▶ Html ───────▶ element content, quoted attributes
 * JSON ──▶ ScriptJson ─▶ script elements
 * </pre>
 */
@NullMarked
package io.github.territoires.text;

import org.jspecify.annotations.NullMarked;
