package io.github.territoires.examples.embedsite;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where what the command says appears: on a terminal, or in a file or another program. */
final class Terminal {
  private static final @Nullable Console CONSOLE = console();

  private Terminal() {}

  static boolean isThere() {
    return CONSOLE != null;
  }

  /** Returns the encoding that the terminal expects; UTF-8 where there is none. */
  static Charset charset() {
    return CONSOLE == null ? StandardCharsets.UTF_8 : CONSOLE.charset();
  }

  /** Finds the terminal; since JDK 22 a console may be something else. */
  @SuppressWarnings("SystemConsoleNull") // it may be null before JDK 22
  private static @Nullable Console console() {
    Console console = System.console();
    if (console == null) {
      return null;
    }
    try {
      boolean terminal = (boolean) Console.class.getMethod("isTerminal").invoke(console);
      return terminal ? console : null;
    } catch (ReflectiveOperationException e) { // an older JDK, where every console is one
      return console;
    }
  }
}
