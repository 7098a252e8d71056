/** The widgets in a real browser, on pages of hosts. */
@NullMarked
package io.github.territoires.examples.browsertests;

import org.jspecify.annotations.NullMarked;
