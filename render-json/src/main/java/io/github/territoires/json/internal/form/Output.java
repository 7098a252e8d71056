package io.github.territoires.json.internal.form;

import io.github.territoires.json.internal.engine.TokenWriter;

/**
 * Where a document goes.
 *
 * @param tokens takes its tokens
 * @param references knows the names of what it refers to
 */
public record Output(TokenWriter tokens, References references) {}
