package io.github.territoires.html.internal;

import java.io.IOException;

/** A piece of a template that writes itself. */
interface Node {
  void write(Scope scope, HtmlWriter out) throws IOException;
}
