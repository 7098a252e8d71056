package io.github.territoires.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads them in a virtual machine of its own, with 64 MB of memory. */
class HostileDocumentsTest {
  @Test
  void eachEndsInAFindingWithinLittleMemory() throws Exception {
    List<String> lines = Jvm.run("-Xmx64m", HostileDocuments.class.getName());
    var hostile = HostileDocuments.all();
    assertThat(lines).hasSize(2 * hostile.size());
    for (String line : lines) {
      String name = line.substring(0, line.indexOf(": "));
      assertThat(line)
          .startsWith(name + ": refused [")
          .contains(requireNonNull(hostile.get(name)).code());
    }
  }
}
