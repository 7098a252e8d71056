package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.json.application.Jackson2Application;
import io.github.territoires.json.application.JacksonApplication;
import io.github.territoires.json.application.JsonbApplication;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Each engine works on the path of classes and of modules, and without the other one. */
class PathsTest {
  private static final String CORE = place(Catalog.class);
  private static final String CSV = place(de.siegmar.fastcsv.reader.CsvReader.class);
  private static final String JSON = place(JsonRenderer.class);
  private static final String TESTS = place(PathsTest.class);
  private static final String ANNOTATIONS =
      place(com.fasterxml.jackson.annotation.JsonFormat.class);
  private static final List<String> JACKSON =
      List.of(place(JsonMapper.class), place(JsonGenerator.class), ANNOTATIONS);
  private static final List<String> JSONB =
      List.of(
          place(Jsonb.class),
          place(JsonValue.class),
          place(org.eclipse.yasson.YassonJsonb.class),
          place(org.eclipse.parsson.api.JsonConfig.class));
  private static final List<String> JACKSON_2 =
      List.of(
          place(com.fasterxml.jackson.databind.ObjectMapper.class),
          place(com.fasterxml.jackson.core.JsonFactory.class),
          ANNOTATIONS);

  @TempDir Path folder;

  @Test
  void findsTheModuleOnTheClassPathWithoutJsonb() throws Exception {
    assertThat(onClassPath(JacksonApplication.class, List.of(JACKSON))).isEqualTo(expected());
  }

  @Test
  void findsTheModuleBesideJackson2() throws Exception {
    assertThat(onClassPath(Jackson2Application.class, List.of(JACKSON, JACKSON_2)))
        .isEqualTo(expected());
  }

  @Test
  void findsTheModuleOnTheModulePathWithoutJsonb() throws Exception {
    assertThat(
            onModulePath(JacksonApplication.class, "io.github.territoires.json", List.of(JACKSON)))
        .isEqualTo(expected());
  }

  @Test
  void needsNoJacksonForJsonb() throws Exception {
    assertThat(onClassPath(JsonbApplication.class, List.of(JSONB))).isEqualTo(expected());
  }

  @Test
  void offersJsonbOnTheModulePath() throws Exception {
    assertThat(
            onModulePath(
                JsonbApplication.class,
                "io.github.territoires.json,org.eclipse.yasson",
                List.of(JACKSON, JSONB)))
        .isEqualTo(expected());
  }

  private static String expected() {
    return Engine.JACKSON.text(Catalog.bundled());
  }

  private String onClassPath(Class<?> application, List<List<String>> libraries) throws Exception {
    return run(
        List.of("--class-path", path(List.of(CORE, CSV, JSON, TESTS), libraries)), application);
  }

  private String onModulePath(Class<?> application, String modules, List<List<String>> libraries)
      throws Exception {
    return run(
        List.of(
            "--module-path",
            path(List.of(CORE, CSV, JSON), libraries),
            "--add-modules",
            modules,
            "--class-path",
            TESTS),
        application);
  }

  private static String path(List<String> own, List<List<String>> libraries) {
    return Stream.concat(own.stream(), libraries.stream().flatMap(List::stream))
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String run(List<String> options, Class<?> application)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add(application.getName());
    Path written = folder.resolve("out");
    Path complaints = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.to(written.toFile()))
            .redirectError(Redirect.to(complaints.toFile()))
            .start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(complaints)).isEmpty();
    return Files.readString(written, StandardCharsets.UTF_8);
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
