/** A territory that keeps its data in a folder, read, published and written back. */
@NullMarked
package io.github.territoires.examples.ownterritory;

import org.jspecify.annotations.NullMarked;
