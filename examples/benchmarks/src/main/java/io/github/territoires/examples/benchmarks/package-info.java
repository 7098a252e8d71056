/** What the libraries cost beside others that do the same, measured with JMH. */
@NullMarked
package io.github.territoires.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
