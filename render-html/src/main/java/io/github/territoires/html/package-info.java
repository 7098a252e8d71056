/** Renders views of the programme as HTML: fragments that a page can take over as they are. */
@NullMarked
package io.github.territoires.html;

import org.jspecify.annotations.NullMarked;
