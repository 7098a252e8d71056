/**
 * HTML: one page by this library, by hand and by other template engines. Each row of a table is a
 * class of its own, and the tests show that all of them write the same page.
 *
 * <pre>
 * HtmlBenchmark ──▶ HtmlRow ──▶ HtmlPeer ◀── ByHand, ThroughHtml, JtePeer …
 *                      │
 *                    Shown, with templates beside src/main/java
 * </pre>
 */
@NullMarked
package io.github.territoires.examples.benchmarks.html;

import org.jspecify.annotations.NullMarked;
