package io.github.territoires.tables;

import io.github.territoires.model.Programme;

/**
 * Documents beside the tables.
 *
 * @param before the programme over which they were laid
 * @param documents their names
 */
record Peer(Programme before, String documents) {}
