package io.github.territoires.tables;

/**
 * A part of a record that a row gives.
 *
 * @param record the id of the record, or the holder
 * @param pointer where in the record the part stands
 */
record Part(Object record, String pointer) {}
