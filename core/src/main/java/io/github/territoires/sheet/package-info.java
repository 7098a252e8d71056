/**
 * What spreadsheets save as text: files of separated values, row by row, whatever is wrong with
 * them.
 *
 * <p>Not exported: the readers of a territory's tables and of official files stand on it. A file is
 * read twice, first for its encoding, and never held as a whole.
 */
@NullMarked
package io.github.territoires.sheet;

import org.jspecify.annotations.NullMarked;
