package io.github.territoires.json.internal.geojson;

import io.github.territoires.json.internal.reading.Rules;
import io.github.territoires.json.internal.reading.SyntaxFault;
import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.validation.Violation;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the features of a document, wherever they stand: where it is broken, the next one is looked
 * for, first in what the broken feature may have swallowed.
 */
final class PerimeterReading {
  private static final int END = -1;

  /** What features of a GeoJSON text sequence begin with. */
  private static final char SEPARATOR = '\u001e';

  private static final Set<String> OF_FEATURES = Set.of("features", "properties", "geometry");

  /** How often a document may be read again for what is broken in it. */
  private static final int AGAIN = 4;

  private final JsonFactory factory;
  private final DocumentBytes document;
  private final Places places;
  private final FeatureReading feature;
  private final PerimeterFile.Builder file;

  /** From where to look for features if what is read now is broken. */
  private int resume;

  private long again;
  private int broken = END;
  private boolean listed;

  /** Whether the document itself holds what belongs to features, one of which may be lost then. */
  private boolean entangled;

  private boolean missing;
  private boolean ended;
  private boolean inFeature;

  PerimeterReading(
      JsonFactory factory,
      DocumentBytes document,
      Places places,
      FeatureReading feature,
      PerimeterFile.Builder file) {
    this.factory = factory;
    this.document = document;
    this.places = places;
    this.feature = feature;
    this.file = file;
    this.resume = document.start();
  }

  /** Reads all that there is room for. */
  void read() {
    if (document.start() < document.end() && document.bytes()[document.start()] == SEPARATOR) {
      document.bytes()[document.start()] = ' ';
    }
    int next = part(document.start(), this::whole);
    while (next >= 0 && file.hasRoom()) {
      places.begin(next);
      document.bytes()[next - 1] = '['; // what stands before is not read again
      next = part(next - 1, this::rest);
    }
  }

  /** Reads on from a byte until it is the end or something is broken; returns from where then. */
  private int part(int from, Consumer<Tokens> part) {
    try (JsonParser json =
        factory.createParser(
            ObjectReadContext.empty(), document.bytes(), from, document.end() - from)) {
      Tokens in = new Tokens(json, from);
      try {
        part.accept(in);
        return resume == END ? END : search(resume);
      } catch (JacksonException e) {
        return broken(e, in);
      }
    }
  }

  /** Reads a document as it should be, or else notes from where to look for features. */
  private void whole(Tokens in) {
    JsonToken root = in.json().nextToken();
    if (root == JsonToken.START_ARRAY) {
      features(in, 0);
    } else if (root == JsonToken.START_OBJECT) {
      collection(in);
    }
    if (!listed) {
      missing = true;
      int next = search(resume);
      boolean first = next >= 0 && FeatureSearch.isNothing(document.bytes(), resume, next);
      file.finding(Violation.builder(Rules.FEATURES_MISSING, places.whole()).build());
      if (entangled && !first) {
        file.lost(Violation.builder(Rules.FEATURE_EXPECTED, places.location(resume)));
      }
    } else if (ended) {
      resume = in.json().nextToken() == null ? END : afterEnd(in);
    }
  }

  private void collection(Tokens in) {
    for (String name = in.json().nextName();
        name != null && file.hasRoom();
        name = in.json().nextName()) {
      in.next();
      if (name.equals("features") && in.token() == JsonToken.START_ARRAY) {
        features(in, 0);
        if (!ended) {
          return;
        }
      } else {
        entangled |= OF_FEATURES.contains(name) || PerimeterFile.isOfficial(name);
        in.json().skipChildren();
      }
    }
  }

  private int afterEnd(Tokens in) {
    file.finding(finding(in.offset(), search(resume), "after-end").build());
    return resume;
  }

  /** Reads features as those of a list of which the beginning is not known. */
  private void rest(Tokens in) {
    in.next();
    features(in, END);
  }

  /** Reads the list that begins here to its end, or to what is no feature but may hold some. */
  private void features(Tokens in, int first) {
    listed = true;
    ended = false;
    int index = first;
    while (in.next() != JsonToken.END_ARRAY) {
      if (!file.hasRoom()) {
        resume = END;
        return;
      }
      Optional<String> pointer =
          first == END ? Optional.empty() : Optional.of("/features/" + index++);
      boolean sought = index == END && in.offset() == in.before() + 1;
      if (!feature(in, pointer, sought)) {
        return;
      }
    }
    resume = in.offset();
    ended = true;
  }

  /**
   * Reads a feature.
   *
   * @param sought whether it was found by its looks alone
   * @return whether to read on behind it, rather than in it
   */
  private boolean feature(Tokens in, Optional<String> pointer, boolean sought) {
    int at = in.offset();
    places.begin(at);
    resume = at + 1;
    boolean read = false;
    if (in.token() == JsonToken.START_OBJECT) {
      inFeature = true;
      read = feature.read(in, pointer, file);
      inFeature = false;
    }
    if (!read && !sought) {
      file.lost(Violation.builder(Rules.FEATURE_EXPECTED, places.location(at)));
    }
    if (!read && in.token() == JsonToken.END_OBJECT) {
      resume = search(resume, in.offset());
      return false;
    } else if (in.token() == JsonToken.START_ARRAY) {
      return false;
    }
    resume = in.offset() + 1;
    return true;
  }

  private int search(int from) {
    return FeatureSearch.next(document.bytes(), from, document.end());
  }

  /** Looks for a feature in what was read until a byte, unless too much was read again already. */
  private int search(int from, int until) {
    int next = search(from);
    if (next < 0 || next >= until) {
      return next;
    }
    again += until - next;
    return again <= (long) AGAIN * document.end() ? next : search(until);
  }

  /** Says that something is broken, and returns where to read on. */
  private int broken(JacksonException fault, Tokens in) {
    int at = Math.max(offset(fault, in), resume - 1);
    int next = search(resume, at);
    boolean end = SyntaxFault.isEnd(fault);
    boolean between =
        !inFeature && (next < 0 ? end : FeatureSearch.isNothing(document.bytes(), resume, next));
    boolean told = at == broken || (end && document.cut()) || (missing && between);
    if (!told) {
      tell(
          finding(at, next, end ? "truncated" : SyntaxFault.why(fault))
              .label(inFeature ? feature.label() : null),
          inFeature || (next < 0 ? !ended : !between));
    }
    broken = at;
    inFeature = false;
    return next;
  }

  private void tell(Violation.Builder finding, boolean lost) {
    if (lost) {
      file.lost(finding);
    } else {
      file.finding(finding.build());
    }
  }

  private int offset(JacksonException fault, Tokens in) {
    TokenStreamLocation location = fault.getLocation();
    long at = location == null ? -1 : location.getByteOffset();
    long here = at < 0 ? in.json().currentLocation().getByteOffset() : at;
    return (int) Math.min(here + in.before(), document.end());
  }

  private Violation.Builder finding(int at, int next, String why) {
    Violation.Builder finding =
        Violation.builder(next < 0 ? Rules.REST_BROKEN : Rules.FEATURE_BROKEN, places.location(at))
            .detail("why", why);
    if (next >= 0) {
      Places.Place resumed = places.place(next);
      finding
          .detail("line", Integer.toString(resumed.line()))
          .detail("column", Integer.toString(resumed.column()));
    }
    return finding;
  }
}
