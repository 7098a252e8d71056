/**
 * A package of its own, because what JStachio generates in it breaks the rules for documentation.
 */
@NullMarked
package io.github.territoires.examples.benchmarks.html.jstachio;

import org.jspecify.annotations.NullMarked;
