/** A command that publishes the programme as a site whose widgets other sites embed. */
@NullMarked
package io.github.territoires.examples.embedsite;

import org.jspecify.annotations.NullMarked;
