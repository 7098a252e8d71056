/** Pages by this library, by hand and by other template engines. */
@NullMarked
package io.github.territoires.examples.benchmarks.html;

import org.jspecify.annotations.NullMarked;
