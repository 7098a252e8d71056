/** A command that turns the official files into a published site of the whole country. */
@NullMarked
package io.github.territoires.examples.national;

import org.jspecify.annotations.NullMarked;
