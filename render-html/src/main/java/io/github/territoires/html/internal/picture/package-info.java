/**
 * Where things stand in pictures: numbers for templates, which draw them.
 *
 * <p>Positions along the width are percentages, so that a picture takes the width that it is given
 * and its words keep their size. They run from the left; no language that is bundled reads
 * otherwise.
 */
@NullMarked
package io.github.territoires.html.internal.picture;

import org.jspecify.annotations.NullMarked;
