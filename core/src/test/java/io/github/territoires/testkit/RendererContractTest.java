package io.github.territoires.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.territoires.render.Renderer;
import io.github.territoires.view.TerritoryView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** The contract finds renderers that break it, each in one way. */
class RendererContractTest {
  private static final String FLAG = "territoires.golden";

  @TempDir Path folder;
  private final Optional<String> flag = Optional.ofNullable(System.getProperty(FLAG));

  /** These tests compare, or say themselves when to write. */
  @BeforeEach
  void lowerTheFlag() {
    System.clearProperty(FLAG);
  }

  @AfterEach
  void restoreTheFlag() {
    System.clearProperty(FLAG);
    flag.ifPresent(value -> System.setProperty(FLAG, value));
  }

  /** Appends every text of a view, and is right in all. */
  private static class Whole implements Renderer<TerritoryView> {
    @Override
    public String format() {
      return "plain";
    }

    @Override
    public Class<TerritoryView> subject() {
      return TerritoryView.class;
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public void render(TerritoryView view, Appendable out) throws IOException {
      Objects.requireNonNull(view, "view");
      for (String text : Texts.of(view)) {
        out.append(text).append('\n');
      }
    }
  }

  @Test
  void passesARendererThatKeepsIt() {
    RendererContract<TerritoryView> contract = contract(new Whole());
    assertThatCode(
            () -> {
              contract.namesItsFormat();
              contract.givesTheSameOutputEachTime();
              contract.givesTheSameOutputUnderAnyDefaults();
              contract.isSafeToShareBetweenThreads();
              contract.passesAFailureToAppendOnAndStaysUsable();
              contract.refusesNullBeforeAnythingIsAppended();
              contract.keepsEveryText();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void findsANameThatIsNoFolder() {
    Whole renderer =
        new Whole() {
          @Override
          public String format() {
            return "Plain Text";
          }
        };
    assertThatThrownBy(contract(renderer)::namesItsFormat).isInstanceOf(AssertionError.class);
  }

  @Test
  void findsState() {
    AtomicInteger count = new AtomicInteger();
    Whole renderer =
        new Whole() {
          @Override
          public void render(TerritoryView view, Appendable out) throws IOException {
            super.render(view, out);
            out.append(Integer.toString(count.incrementAndGet()));
          }
        };
    assertThatThrownBy(contract(renderer)::givesTheSameOutputEachTime)
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(contract(renderer)::isSafeToShareBetweenThreads)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void findsWhatDependsOnTheDefaultLocale() {
    Whole letters =
        new Whole() {
          @Override
          @SuppressWarnings("StringCaseLocaleUsage") // what is to be found
          public void render(TerritoryView view, Appendable out) throws IOException {
            super.render(view, out);
            out.append(view.id().toUpperCase());
          }
        };
    assertThatThrownBy(contract(letters)::givesTheSameOutputUnderAnyDefaults)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("tr-TR");

    Whole digits =
        new Whole() {
          @Override
          public void render(TerritoryView view, Appendable out) throws IOException {
            super.render(view, out);
            out.append(String.format("%d", view.projects().items().size()));
          }
        };
    assertThatThrownBy(contract(digits)::givesTheSameOutputUnderAnyDefaults)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("th-TH");
  }

  @Test
  void skipsWhatIsNotAskedFor() {
    RendererContract<TerritoryView> plain = new Plain();
    assertThatThrownBy(plain::givesTheExpectedOutput).isInstanceOf(TestAbortedException.class);
    assertThatThrownBy(plain::keepsEveryText).isInstanceOf(TestAbortedException.class);
  }

  @Test
  void findsAHiddenFailure() {
    Whole renderer =
        new Whole() {
          @Override
          public void render(TerritoryView view, Appendable out) {
            try {
              super.render(view, out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    assertThatThrownBy(contract(renderer)::passesAFailureToAppendOnAndStaysUsable)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void findsWhatIsAppendedForNull() {
    Whole renderer =
        new Whole() {
          @Override
          public void render(TerritoryView view, Appendable out) throws IOException {
            out.append("# ");
            super.render(view, out);
          }
        };
    assertThatThrownBy(contract(renderer)::refusesNullBeforeAnythingIsAppended)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void findsALostText() {
    Whole renderer =
        new Whole() {
          @Override
          public void render(TerritoryView view, Appendable out) throws IOException {
            Objects.requireNonNull(view, "view");
            out.append(view.name().words());
          }
        };
    assertThatThrownBy(contract(renderer)::keepsEveryText)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the output lacks: ");
  }

  /** One by one, the components of which a renderer may forget what they say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "description",
        "remark",
        "capacity",
        "holder",
        "period",
        "dates",
        "outcome",
        "concerns",
        "parties",
        "onBehalfOf",
        "funder",
        "scheme",
        "amount",
        "value",
        "communes",
        "nature",
        "compared",
        "note",
        "extra"
      })
  void findsALostComponent(String lost) {
    Whole renderer =
        new Whole() {
          @Override
          public void render(TerritoryView view, Appendable out) throws IOException {
            for (String text : Texts.of(view, (owner, component) -> !component.equals(lost))) {
              out.append(text).append('\n');
            }
          }
        };
    assertThatThrownBy(contract(renderer)::keepsEveryText)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the output lacks: ");
  }

  @Test
  void findsAnOutputThatIsNotTheExpectedOne() throws IOException {
    RendererContract<TerritoryView> contract = contract(new Whole());
    List<GoldenCase<TerritoryView>> cases = GoldenCase.of(TerritoryView.class);
    assertThatThrownBy(contract::givesTheExpectedOutput).isInstanceOf(AssertionError.class);

    for (GoldenCase<TerritoryView> one : cases) {
      Files.writeString(folder.resolve(one.name() + ".txt"), new Whole().render(one.subject()));
    }
    assertThatCode(contract::givesTheExpectedOutput).doesNotThrowAnyException();

    Files.writeString(folder.resolve("unknown.phase-1_ti-1.en.txt"), "other");
    assertThatThrownBy(contract::givesTheExpectedOutput)
        .hasMessageContaining("territoires.golden=write")
        .hasMessageContaining("unknown.phase-1_ti-1.en.txt");
    Files.delete(folder.resolve("unknown.phase-1_ti-1.en.txt"));
    assertThatThrownBy(contract::givesTheExpectedOutput).isInstanceOf(AssertionError.class);
  }

  @Test
  void writesTheExpectedOutputsWhenTold() throws IOException {
    Files.writeString(folder.resolve("gone.txt"), "of a case that is no more");
    RendererContract<TerritoryView> contract = contract(new Whole());
    System.setProperty(FLAG, "write");
    contract.givesTheExpectedOutput();
    System.clearProperty(FLAG);

    contract.givesTheExpectedOutput();
    assertThat(folder.resolve("gone.txt")).doesNotExist();
  }

  private RendererContract<TerritoryView> contract(Renderer<TerritoryView> renderer) {
    return new Contract(renderer, folder);
  }

  /** Says nothing but what it must. */
  private static final class Plain extends RendererContract<TerritoryView> {
    @Override
    protected Renderer<TerritoryView> renderer() {
      return new Whole();
    }
  }

  /** Not run by itself, for it has no constructor without arguments. */
  private static final class Contract extends RendererContract<TerritoryView> {
    private static final List<TerritoryView> SUBJECTS = new Plain().subjects();

    private final Renderer<TerritoryView> renderer;
    private final Path folder;

    Contract(Renderer<TerritoryView> renderer, Path folder) {
      this.renderer = renderer;
      this.folder = folder;
    }

    @Override
    protected Renderer<TerritoryView> renderer() {
      return renderer;
    }

    @Override
    protected List<TerritoryView> subjects() {
      return SUBJECTS;
    }

    @Override
    protected Optional<Path> goldenFolder() {
      return Optional.of(folder);
    }

    @Override
    protected Optional<String> textOf(String output) {
      return Optional.of(output);
    }
  }
}
