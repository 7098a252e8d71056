package io.github.territoires.opendata;

import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.Names;
import io.github.territoires.model.Outline;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.opendata.PerimeterFile.Value;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what lines and features say, and puts together what is of one territory. */
final class RecordCollector {
  private static final PhaseId SECOND = PhaseId.of("phase-2");
  private static final Pattern USUAL = Pattern.compile("ti-[0-9]{4}");

  /** Only files of the second phase name their properties so. */
  private static final String OF_SECOND = "id_territoire";

  private final Findings findings;
  private final MemberReader members;
  private final Map<String, RecordDraft> drafts = new LinkedHashMap<>();
  private final Room room = Room.ofThisMachine();
  private boolean second;
  private boolean whole = true;

  RecordCollector(Findings findings) {
    this.findings = findings;
    this.members = new MemberReader(findings);
  }

  /** Tells whether there is room for more. */
  boolean hasRoom() {
    return room.isLeft();
  }

  /** Finds the phase that the names of properties tell. */
  Optional<RecognisedPhase> phase() {
    return second
        ? Optional.of(new RecognisedPhase(SECOND, Evidence.PROPERTIES))
        : Optional.empty();
  }

  /** Notes that a line or a feature is lost, of whatever territory. */
  void lose() {
    whole = false;
  }

  /** Returns what is known of each territory. */
  List<PerimeterRecord> all() {
    return drafts.values().stream().map(draft -> draft.record(members.groupings(), whole)).toList();
  }

  /** Tells whether there is more than blanks, which the first character of a long list shows. */
  private static boolean says(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit) || !Names.normalised(text).isEmpty();
  }

  void add(Map<String, Value> values, Optional<Outline> outline, Location location) {
    Map<Field, Value> fields = new EnumMap<>(Field.class);
    values.forEach(
        (name, value) -> {
          second |= name.equalsIgnoreCase(OF_SECOND);
          Field.named(name)
              .filter(any -> says(value.text()))
              .ifPresent(field -> fields.putIfAbsent(field, value));
        });
    if (!room.isLeft()) {
      return;
    } else if (!room.takes(fields.values(), outline)) {
      lose();
      findings.lost(Violation.builder(Rules.RECORDS_TOO_MANY, location));
      return;
    }
    Value territory = fields.get(Field.TERRITORY);
    Optional<String> label = Optional.ofNullable(fields.get(Field.LABEL)).map(Value::text);
    if (territory == null) {
      lose();
      findings.lost(Violation.builder(Rules.TERRITORY_MISSING, location).value(label.orElse(null)));
      return;
    }
    Optional<RecordDraft> draft = draft(territory, label, location);
    if (draft.isPresent()) {
      outline.ifPresent(draft.get()::add);
      label(fields, draft.get());
      members.read(fields, draft.get(), location);
    }
  }

  private Optional<RecordDraft> draft(Value territory, Optional<String> label, Location location) {
    String code = Names.normalised(territory.text());
    RecordDraft known = drafts.get(code);
    if (known != null) {
      return Optional.of(known);
    }
    Violation.Builder problem =
        Violation.builder(Rules.TERRITORY_INVALID, territory.location())
            .label(label.orElse(null))
            .value(territory.text());
    try {
      TerritoryId.of(SECOND, code);
    } catch (InvalidValueException e) {
      lose();
      findings.lost(problem);
      return Optional.empty();
    }
    if (!USUAL.matcher(code).matches()) {
      findings.add(problem.rule(Rules.TERRITORY_UNUSUAL).build());
    }
    RecordDraft begun = new RecordDraft(code, location);
    drafts.put(code, begun);
    if (label.isEmpty()) {
      findings.add(Violation.builder(Rules.LABEL_MISSING, location).label(code).build());
    }
    return Optional.of(begun);
  }

  private void label(Map<Field, Value> fields, RecordDraft draft) {
    Value label = fields.get(Field.LABEL);
    if (label == null) {
      return;
    }
    findings
        .name(label, draft.code())
        .flatMap(draft::labelled)
        .ifPresent(
            known ->
                findings.ignored(
                    Violation.builder(Rules.LABELS_TWO, label.location())
                        .label(draft.code())
                        .value(label.text())
                        .detail("known", known)));
  }
}
