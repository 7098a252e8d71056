/**
 * JSON: one territory as a string, and many projects line by line. Each row of a table is a class
 * of its own, and the tests show that all of them do the same work.
 *
 * <pre>
 * JsonBenchmark ──▶ JsonRow ──▶ JsonPeer ◀── HandWritten, Databind, Yasson …
 * NdjsonBenchmark ──▶ NdjsonRow ──▶ NdjsonPeer ◀── DatabindLines …
 *                                       │
 *                       Subject ◀───────┴──▶ Mirror
 *
 * PerimetersBenchmark ──▶ PerimetersRow, OfficialFiles
 * </pre>
 */
@NullMarked
package io.github.territoires.examples.benchmarks.json;

import org.jspecify.annotations.NullMarked;
