package io.github.territoires.json.internal.geojson;

import io.github.territoires.opendata.PerimeterFile;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found in a feature, until it is known how the feature is called and that it ends. */
final class Remarks {
  /** As many of one feature as of a whole file. */
  private static final int MOST = 10_000;

  private final List<Violation.Builder> found = new ArrayList<>();
  private final List<Violation.Builder> losses = new ArrayList<>();
  private final Places places;

  Remarks(Places places) {
    this.places = places;
  }

  /** Begins a finding about a byte, which is added unless there are too many. */
  Violation.Builder add(Rule rule, int at) {
    return add(rule, at, found);
  }

  private Violation.Builder add(Rule rule, int at, List<Violation.Builder> to) {
    Violation.Builder finding = Violation.builder(rule, places.location(at));
    if (to.size() <= MOST) {
      to.add(finding);
    }
    return finding;
  }

  /** Begins a finding about what is left out, and is added unless there are too many. */
  Violation.Builder leftOut(Rule rule, int at) {
    return add(rule, at).done(PerimeterFile.LEFT_OUT);
  }

  /** Begins a finding about what may list members and is lost, added unless there are too many. */
  Violation.Builder lost(Rule rule, int at) {
    return add(rule, at, losses);
  }

  /** Hands on what was found, as findings about what is called so. */
  void give(@Nullable String label, PerimeterFile.Builder file) {
    found.forEach(finding -> file.finding(finding.label(label).build()));
    losses.forEach(finding -> file.lost(finding.label(label)));
    forget();
  }

  /** Forgets what was found in a feature that does not end. */
  void forget() {
    found.clear();
    losses.clear();
  }
}
