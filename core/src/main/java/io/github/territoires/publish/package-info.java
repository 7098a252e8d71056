/**
 * Puts a programme into a folder that a web server can offer as it is.
 *
 * <pre>
 * Publication ──▶ PublicationPlan ──▶ every Contributor ──▶ Artifacts ──▶ files
 * </pre>
 *
 * <p>Contributors are found by {@link java.util.ServiceLoader} or given by hand; each plans files,
 * and none is written before all plans are known.
 */
@NullMarked
package io.github.territoires.publish;

import org.jspecify.annotations.NullMarked;
