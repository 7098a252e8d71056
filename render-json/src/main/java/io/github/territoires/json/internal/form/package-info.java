/**
 * The JSON format, described once: each type's form, and what follows from all forms together.
 *
 * <pre>
 * Scalars, Values ◀── ProjectForms ◀── TerritoryForms ◀── ProgrammeForms
 *                                                               │
 *          ProgrammeDocument, Forms, JsonSchema, README ◀───────┘
 * </pre>
 */
@NullMarked
package io.github.territoires.json.internal.form;

import org.jspecify.annotations.NullMarked;
