package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** Views say the same whatever the JVM's default locale, zone and charset, each in a process. */
class ViewsUnderDefaultsTest {
  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  void viewsDependOnNoDefault(@ForAll @Size(25) List<Long> seeds) throws Exception {
    List<String> paris =
        run(seeds, "-Duser.language=fr", "-Duser.timezone=Europe/Paris", "-Dfile.encoding=UTF-8");
    List<String> ankara =
        run(
            seeds,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=ISO-8859-1");
    List<String> bangkok =
        run(
            seeds,
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.extensions=u-ca-buddhist-nu-thai",
            "-Duser.timezone=Asia/Bangkok",
            "-Dfile.encoding=US-ASCII");

    assertThat(paris.get(0)).isEqualTo("fr Europe/Paris UTF-8");
    assertThat(ankara.get(0)).isEqualTo("tr-TR Pacific/Apia ISO-8859-1");
    assertThat(bangkok.get(0)).isEqualTo("th-TH-u-ca-buddhist-nu-thai Asia/Bangkok US-ASCII");
    assertThat(ankara.get(1)).hasSize(64).isEqualTo(paris.get(1));
    assertThat(bangkok.get(1)).isEqualTo(paris.get(1));
  }

  private static List<String> run(List<Long> seeds, String... defaults)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(defaults));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(ViewsProgram.class.getName());
    seeds.forEach(seed -> command.add(seed.toString()));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    return said.lines().toList();
  }
}
