/**
 * Passes tokens to and from the JSON engines: Jackson, and JSON-P for JSON-B. The classes of one
 * know nothing of the other, which may be missing.
 */
@NullMarked
package io.github.territoires.json.internal.engine;

import org.jspecify.annotations.NullMarked;
