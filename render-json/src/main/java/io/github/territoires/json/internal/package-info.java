/**
 * The JSON format, described once: each type's form, and what follows from all forms together.
 *
 * <pre>
 * Scalars, Values ◀── ProjectForms ◀── TerritoryForms ◀── ProgrammeForms
 *                                                               │
 *                              TokenWriter of an engine ◀───────┼──▶ JsonSchema
 * </pre>
 */
@NullMarked
package io.github.territoires.json.internal;

import org.jspecify.annotations.NullMarked;
