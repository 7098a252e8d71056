package io.github.territoires.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads them in a virtual machine of its own, with 64 MB of memory. */
class HostileDocumentsTest {
  @Test
  void eachEndsInAFindingWithinLittleMemory() throws Exception {
    List<String> lines = run("-Xmx64m", HostileDocuments.class.getName());
    var hostile = HostileDocuments.all();
    assertThat(lines).hasSize(2 * hostile.size());
    for (String line : lines) {
      String name = line.substring(0, line.indexOf(": "));
      assertThat(line)
          .startsWith(name + ": refused [")
          .contains(requireNonNull(hostile.get(name)).code());
    }
  }

  private static List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
