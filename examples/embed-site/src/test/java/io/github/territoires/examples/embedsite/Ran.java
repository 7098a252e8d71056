package io.github.territoires.examples.embedsite;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import picocli.CommandLine;

/** What came of a command. */
record Ran(int exit, String out, String err) {

  /** Runs a command on a system in English. */
  static Ran of(String... arguments) {
    return in(Locale.ENGLISH, arguments);
  }

  /** Runs a command on a system in a language. */
  static Ran in(Locale system, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = EmbedSite.commandLine(system, arguments);
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exit = command.execute(arguments);
    return new Ran(exit, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
