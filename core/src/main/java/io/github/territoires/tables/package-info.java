/**
 * The tables that a territory keeps: files of separated values, as spreadsheets save them, laid
 * over a programme and written from it.
 *
 * <pre>
 * projects.csv, parties.csv … ─▶ TableReader.over(programme) ─▶ TableReading: programme, findings
 *                  programme  ─▶ TableWriter ─▶ the same tables
 *                     Table ── TableColumn: names, words, formats, examples
 * </pre>
 *
 * <p>All that is known of columns, their names in French and English, what stands in them, whether
 * they are needed, comes from one list for each table; templates, schemas and documentation are
 * made of it.
 */
@NullMarked
package io.github.territoires.tables;

import org.jspecify.annotations.NullMarked;
