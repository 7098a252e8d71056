/** The territories as a map maker wants them: GeoJSON, written and read. */
@NullMarked
package io.github.territoires.json.internal.geojson;

import org.jspecify.annotations.NullMarked;
