/**
 * The bundled programme: structure in code, prose in one properties file per language.
 *
 * <p>It is a compilation of public facts, each with its source, and not the authorities' own
 * publication. Official wordings are kept in French; every other text is written for it.
 */
@NullMarked
package io.github.territoires.catalog;

import org.jspecify.annotations.NullMarked;
