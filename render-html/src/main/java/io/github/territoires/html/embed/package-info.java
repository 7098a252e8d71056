/**
 * What other sites paste to take a widget over, and the answers that make it grow out of an
 * address: {@link io.github.territoires.html.embed.Snippet}, {@link
 * io.github.territoires.html.embed.OEmbed}.
 */
@NullMarked
package io.github.territoires.html.embed;

import org.jspecify.annotations.NullMarked;
