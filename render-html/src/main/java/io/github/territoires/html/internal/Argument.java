package io.github.territoires.html.internal;

import org.jspecify.annotations.Nullable;

/** What a helper is given: something that stands in the template, or what a path leads to. */
interface Argument {
  @Nullable Object of(Scope scope);
}
