package io.github.territoires.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Programme;
import io.github.territoires.render.Renderer;
import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProgrammeView;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given and what is found on the path. */
class ProvidersTest {
  @TempDir Path folder;

  /** Writes plain text. */
  private abstract static class PlainText<T> implements Renderer<T> {
    private final String format;
    private final Class<T> subject;

    PlainText(String format, Class<T> subject) {
      this.format = format;
      this.subject = subject;
    }

    @Override
    public String format() {
      return format;
    }

    @Override
    public Class<T> subject() {
      return subject;
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String extension() {
      return "txt";
    }
  }

  /** Writes names of territories; public for the service loader, as the next two. */
  public static class Names extends PlainText<TerritoryView> {
    /** Makes one for the format {@code names}. */
    public Names() {
      super("names", TerritoryView.class);
    }

    @Override
    public void render(TerritoryView view, Appendable out) throws IOException {
      out.append(view.name().words());
    }
  }

  /** Has the format of another. */
  public static final class OtherNames extends Names {}

  /** Counts the territories of a programme. */
  public static final class Count extends PlainText<Programme> {
    /** Makes one for the format {@code count}. */
    public Count() {
      super("count", Programme.class);
    }

    @Override
    public void render(Programme programme, Appendable out) throws IOException {
      out.append(Integer.toString(programme.territories().size()));
    }
  }

  /** Lists the phases. */
  public static final class Phases extends PlainText<ProgrammeView> {
    /** Makes one for the format {@code phases}. */
    public Phases() {
      super("phases", ProgrammeView.class);
    }

    @Override
    public void render(ProgrammeView programme, Appendable out) throws IOException {
      for (PhaseView phase : programme.phases()) {
        out.append(phase.period()).append('\n');
      }
    }
  }

  @Test
  void publishesWithTheRenderersFound() throws IOException {
    Path site = folder.resolve("site");
    withProviders(
        List.of(Names.class.getName(), Count.class.getName(), Phases.class.getName()),
        () ->
            Publication.of(Catalog.bundled()).locales(Locale.FRENCH, Locale.ENGLISH).writeTo(site));

    assertThat(site.resolve("names/v1/phase-1/ti-7507.fr.txt"))
        .hasContent("Limoges Métropole – ELAN");
    assertThat(site.resolve("names/v1/phase-2/ti-7511.en.txt"))
        .hasContent("Limoges et Haute-Vienne");
    assertThat(site.resolve("count/v1/programme.txt")).hasContent("2");
    assertThat(site.resolve("phases/v1/programme.en.txt")).hasContent("2018–2022\n2023–2027\n");
  }

  @Test
  void takesTheGivenOneBeforeTheFoundOne() throws IOException {
    Path site = folder.resolve("site");
    Names shouting =
        new Names() {
          @Override
          public void render(TerritoryView view, Appendable out) throws IOException {
            out.append("given");
          }
        };
    withProviders(
        List.of(Names.class.getName()),
        () ->
            Publication.of(Catalog.bundled())
                .renderer(shouting)
                .renderer(new Names())
                .writeTo(site));

    assertThat(site.resolve("names/v1/phase-1/ti-7507.fr.txt")).hasContent("given");
  }

  @Test
  void hasOneForEachSubjectOfAFormat() throws IOException {
    Renderer<ProgrammeView> programme =
        new PlainText<>("names", ProgrammeView.class) {
          @Override
          public void render(ProgrammeView view, Appendable out) throws IOException {
            out.append("programme");
          }
        };
    Names territory = new Names();
    assertThat(Providers.renderers(List.of(territory, programme, new OtherNames())))
        .containsExactly(territory, programme);
    Path site = folder.resolve("site");
    withProviders(
        List.of(Names.class.getName()),
        () -> Publication.of(Catalog.bundled()).renderer(programme).writeTo(site));
    assertThat(site.resolve("names/v1/programme.fr.txt")).hasContent("programme");
    assertThat(site.resolve("names/v1/phase-1/ti-7507.fr.txt"))
        .hasContent("Limoges Métropole – ELAN");
  }

  @Test
  void refusesTwoFoundForOneFormatAndNamesBoth() {
    assertThatThrownBy(
            () ->
                withProviders(
                    List.of(Names.class.getName(), OtherNames.class.getName()),
                    () -> Providers.renderers(List.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("two renderers of TerritoryView for the format names: ")
        .hasMessageContaining("$Names in file:")
        .hasMessageContaining("$OtherNames in file:");
  }

  @Test
  void namesTheRendererWhoseFilesCannotStandAnywhere() {
    Renderer<Programme> outside =
        new PlainText<>("../x", Programme.class) {
          @Override
          public void render(Programme programme, Appendable out) {}
        };
    assertThatThrownBy(
            () -> Publication.of(Catalog.bundled()).renderer(outside).writeTo(folder.resolve("x")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(outside.getClass().getName() + ": path '../x/v1/programme.txt'");
  }

  @Test
  void letsAGivenOneStandInForTwoFound() throws IOException {
    Names given = new Names();
    withProviders(
        List.of(Names.class.getName(), OtherNames.class.getName()),
        () -> assertThat(Providers.renderers(List.of(given))).containsExactly(given));
  }

  @Test
  void saysWhichProviderCannotBeMade() {
    assertThatThrownBy(
            () ->
                withProviders(List.of("org.example.Missing"), () -> Providers.renderers(List.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("org.example.Missing");
  }

  @Test
  void findsWhatStandsBesideItWhereTheLoaderOfTheThreadFindsNothing() throws IOException {
    Thread thread = Thread.currentThread();
    withProviders(
        List.of(Names.class.getName()),
        () -> {
          ClassLoader own = thread.getContextClassLoader();
          for (ClassLoader stranger : Arrays.asList(ClassLoader.getPlatformClassLoader(), null)) {
            thread.setContextClassLoader(stranger);
            assertThat(Providers.discovered(Renderer.class, own))
                .singleElement()
                .isInstanceOf(Names.class);
          }
          return own;
        });
  }

  @Test
  void takesWhatTheLoaderOfTheThreadFindsFirst() throws IOException {
    withProviders(
        List.of(Names.class.getName()),
        () ->
            assertThat(Providers.discovered(Renderer.class, ClassLoader.getPlatformClassLoader()))
                .hasSize(1));
  }

  /** Something that may fail to write. */
  private interface Action {
    Object run() throws IOException;
  }

  private void withProviders(List<String> names, Action action) throws IOException {
    Path services = Files.createDirectories(folder.resolve("jar/META-INF/services"));
    Files.write(services.resolve(Renderer.class.getName()), names);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL[] jar = {folder.resolve("jar").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(jar, before)) {
      thread.setContextClassLoader(loader);
      action.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
