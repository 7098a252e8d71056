/**
 * Puts a programme into a folder that a web server can offer as it is.
 *
 * <pre>
 *               plan                 stage                       commit
 * Publication ──▶ every Contributor ──▶ a folder beside the target ──▶ the target
 *                 names its Artifacts   each file rendered whole       one rename for each file
 * </pre>
 *
 * <p>Contributors are found by {@link java.util.ServiceLoader}, with the class loader of the thread
 * and else with that of this jar, or given by hand; each plans files, and none is rendered before
 * all plans are known. Readers of the folder never see half a file, nor one that names an asset
 * which is not there. Files that stay the same are not touched.
 */
@NullMarked
package io.github.territoires.publish;

import org.jspecify.annotations.NullMarked;
