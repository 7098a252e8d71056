package io.github.territoires.html.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a helper does at one place of a template. */
interface Deed {
  /** Does it, and returns what is to be printed; null where nothing is, or all is written. */
  @Nullable Object in(Scope scope) throws IOException;
}
