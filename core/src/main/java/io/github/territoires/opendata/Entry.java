package io.github.territoires.opendata;

import io.github.territoires.model.SourceId;

/**
 * What a file says of a territory.
 *
 * @param record what it says
 * @param source the file
 */
record Entry(PerimeterRecord record, SourceId source) {}
