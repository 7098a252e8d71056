package io.github.territoires.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.opendata.ListedMember;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.opendata.PerimeterRecord;
import io.github.territoires.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Files with one to three faults put in at random. A feature is <em>touched</em> if a byte between
 * its braces, these included, is replaced, taken away, swapped with another or written twice, or if
 * something is put between two bytes of it. What happens between features touches none. Whatever
 * the faults are, each feature that is not touched is read as before.
 */
class PerimeterMutationTest {
  private static final String NAME = "essai.geojson";
  private static final String SIGNS = "{}[]\",:\\ \n\t0-9.eNt\u00e9\ufeff";

  /** What is done to a sample, and which features are touched by it. */
  private static final class Mutant {
    private final PerimeterSample sample;
    private final Random random;
    private final Set<Integer> touched = new TreeSet<>();
    private final byte[] original;

    Mutant(PerimeterSample sample, long seed) {
      this.sample = sample;
      this.random = new Random(seed);
      this.original = sample.bytes();
    }

    /** Mutates from the end to the beginning, so that places stay those of the original. */
    byte[] bytes() {
      int places = 1 + random.nextInt(3);
      List<Integer> at = new ArrayList<>();
      for (int i = 0; i < places; i++) {
        at.add(random.nextInt(original.length));
      }
      at.sort((a, b) -> b - a);
      byte[] bytes = original;
      int last = original.length;
      for (int place : at) {
        bytes = edited(bytes, place, last);
        last = place;
      }
      return bytes;
    }

    private byte[] edited(byte[] bytes, int at, int before) {
      int length = random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(3);
      int to = Math.min(at + length, before);
      return switch (random.nextInt(6)) {
        case 0 -> replaced(bytes, at, to, new byte[0]);
        case 1 -> inserted(bytes, at, signs());
        case 2 -> replaced(bytes, at, Math.min(at + 1, before), signs());
        case 3 -> replaced(bytes, at, to, twice(at, to));
        case 4 -> replaced(bytes, at, to, reversed(at, to));
        default -> {
          byte[] any = new byte[1];
          random.nextBytes(any);
          yield replaced(bytes, at, Math.min(at + 1, before), any);
        }
      };
    }

    private byte[] signs() {
      return SIGNS
          .substring(random.nextInt(SIGNS.length()))
          .substring(0, 1)
          .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] twice(int from, int to) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(original, from, to - from);
      out.write(original, from, to - from);
      return out.toByteArray();
    }

    private byte[] reversed(int from, int to) {
      byte[] reversed = new byte[to - from];
      for (int i = from; i < to; i++) {
        reversed[to - 1 - i] = original[i];
      }
      return reversed;
    }

    private byte[] inserted(byte[] bytes, int at, byte[] text) {
      for (int i = 0; i < sample.features(); i++) {
        if (sample.holds(i, at)) {
          touched.add(i);
        }
      }
      return spliced(bytes, at, at, text);
    }

    private byte[] replaced(byte[] bytes, int from, int to, byte[] text) {
      for (int i = 0; i < sample.features(); i++) {
        if (sample.overlaps(i, from, to)) {
          touched.add(i);
        }
      }
      return spliced(bytes, from, to, text);
    }

    private byte[] spliced(byte[] bytes, int from, int to, byte[] text) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, from);
      out.writeBytes(text);
      out.write(bytes, to, bytes.length - to);
      return out.toByteArray();
    }
  }

  @Property(tries = 4000)
  void whatIsNotTouchedIsReadAsBeforeAndTheRestIsTold(
      @ForAll long seed, @ForAll PerimeterSample.Layout layout) throws IOException {
    PerimeterSample sample = PerimeterSample.of(layout);
    Mutant mutant = new Mutant(sample, seed);
    byte[] bytes = mutant.bytes();

    PerimeterFile read = read(bytes);

    Map<String, List<Object>> before = records(read(sample.bytes()));
    Map<String, List<Object>> after = records(read);
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (int i = 0; i < sample.features(); i++) {
      String code = PerimeterSample.code(i);
      if (!mutant.touched.contains(i)) {
        assertThat(after.get(code)).as(code + " in " + text).isEqualTo(before.get(code));
      }
    }
    if (after.size() < sample.features()) {
      assertThat(read.report().violations()).as(text).anyMatch(PerimeterMutationTest::isTold);
      assertThat(read.records()).as(text).noneMatch(PerimeterRecord::complete);
    }
    if (read.report().violations().stream().noneMatch(PerimeterMutationTest::isTold)) {
      assertThat(read.records()).as(text).allMatch(PerimeterRecord::complete);
    }
    if (polygons(read) < polygons(read(sample.bytes()))) {
      assertThat(read.report().violations())
          .as(text)
          .anyMatch(finding -> finding.location().line().isPresent());
    }
    assertThat(read.report().toString()).isNotNull();
  }

  private static int polygons(PerimeterFile file) {
    return file.records().stream()
        .flatMap(record -> record.outline().stream())
        .mapToInt(outline -> outline.polygons().size())
        .sum();
  }

  private static boolean isTold(Violation finding) {
    return finding.location().source().equals(Optional.of(NAME))
        && finding.location().line().isPresent()
        && finding.done().equals(Optional.of(PerimeterFile.LEFT_OUT));
  }

  private static PerimeterFile read(byte[] bytes) throws IOException {
    return GeoJson.create().readPerimeters(new ByteArrayInputStream(bytes), NAME);
  }

  /** Returns all that a file says, but for where it stands and whether that is complete. */
  private static Map<String, List<Object>> records(PerimeterFile file) {
    return file.records().stream()
        .collect(Collectors.toMap(PerimeterRecord::code, PerimeterMutationTest::said));
  }

  private static List<Object> said(PerimeterRecord record) {
    Function<ListedMember, Object> member =
        listed -> List.of(listed.code(), listed.name(), listed.nature());
    return List.of(
        record.label(),
        record.members().stream().map(member).toList(),
        record.communes().stream().map(member).toList(),
        record.outline());
  }
}
