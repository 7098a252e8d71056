/**
 * What the State publishes of the programme: the perimeters of all territories, in files of several
 * shapes, read one by one and merged with what else is known.
 *
 * <pre>
 * liste-ti-com….csv, liste-ti-grpt….csv ─▶ PerimeterCsv ─┐
 *                   ti….geojson ─▶ GeoJson (render-json) ─┴▶ PerimeterFile: records, findings
 *
 * Perimeters.over(programme).merge(files) ─▶ MergedPerimeters: programme, atlas, findings
 * </pre>
 *
 * <p>The files name territories by codes that mean another place in another phase, so each file is
 * of one phase, which is told or recognised. Whatever a line or a feature says wrongly is a finding
 * of its own and loses no other.
 */
@NullMarked
package io.github.territoires.opendata;

import org.jspecify.annotations.NullMarked;
