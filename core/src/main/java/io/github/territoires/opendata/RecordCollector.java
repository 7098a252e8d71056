package io.github.territoires.opendata;

import io.github.territoires.model.InseeCode;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Names;
import io.github.territoires.model.Outline;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.opendata.PerimeterFile.Value;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Violation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands what lines and features say, and puts together what is of one territory. */
final class RecordCollector {
  private static final PhaseId SECOND = PhaseId.of("phase-2");
  private static final Pattern USUAL = Pattern.compile("ti-[0-9]{4}");

  /** Only files of the second phase name their properties so. */
  private static final String OF_SECOND = "id_territoire";

  private final Findings findings;
  private final Map<String, RecordDraft> drafts = new LinkedHashMap<>();
  private final Map<MemberCode, RecordDraft> places = new HashMap<>();
  private final Room room = Room.ofThisMachine();
  private boolean second;
  private boolean groupings;

  RecordCollector(Findings findings) {
    this.findings = findings;
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

  /** Returns what is known of each territory. */
  List<PerimeterRecord> all() {
    return drafts.values().stream().map(draft -> draft.record(groupings)).toList();
  }

  void add(Map<String, Value> values, Optional<Outline> outline, Location location) {
    Map<Field, Value> fields = new EnumMap<>(Field.class);
    values.forEach(
        (name, value) -> {
          second |= name.equalsIgnoreCase(OF_SECOND);
          Field.named(name)
              .filter(any -> !Names.normalised(value.text()).isEmpty())
              .ifPresent(field -> fields.putIfAbsent(field, value));
        });
    if (!room.takes(fields.values(), outline)) {
      if (!room.isSaid()) {
        findings.add(
            Violation.builder(Rules.RECORDS_TOO_MANY, location)
                .done(PerimeterFile.LEFT_OUT)
                .build());
      }
      return;
    }
    Value territory = fields.get(Field.TERRITORY);
    if (territory == null) {
      lost(Rules.TERRITORY_MISSING, location, label(fields)).ifPresent(findings::add);
      return;
    }
    code(territory, label(fields))
        .map(code -> drafts.computeIfAbsent(code, any -> new RecordDraft(code, location)))
        .ifPresent(
            draft -> {
              outline.ifPresent(draft::add);
              label(fields, draft, location);
              members(fields, draft, location);
            });
  }

  private static Optional<String> label(Map<Field, Value> fields) {
    return Optional.ofNullable(fields.get(Field.LABEL)).map(Value::text);
  }

  private Optional<String> code(Value territory, Optional<String> label) {
    String code = Names.normalised(territory.text());
    try {
      TerritoryId.of(SECOND, code);
    } catch (InvalidValueException e) {
      findings.add(
          Violation.builder(Rules.TERRITORY_INVALID, territory.location())
              .label(label.orElse(null))
              .value(territory.text())
              .done(PerimeterFile.LEFT_OUT)
              .build());
      return Optional.empty();
    }
    if (!USUAL.matcher(code).matches() && !drafts.containsKey(code)) {
      findings.add(
          Violation.builder(Rules.TERRITORY_UNUSUAL, territory.location())
              .label(label.orElse(null))
              .value(territory.text())
              .build());
    }
    return Optional.of(code);
  }

  private void label(Map<Field, Value> fields, RecordDraft draft, Location location) {
    Value label = fields.get(Field.LABEL);
    if (label == null) {
      if (draft.isNew()) {
        findings.add(Violation.builder(Rules.LABEL_MISSING, location).label(draft.code()).build());
      }
    } else {
      name(label, draft)
          .flatMap(draft::labelled)
          .ifPresent(
              known ->
                  findings.add(
                      Violation.builder(Rules.LABELS_TWO, label.location())
                          .label(draft.code())
                          .value(label.text())
                          .detail("known", known)
                          .done("ignored")
                          .build()));
    }
  }

  /** Returns a name without blanks around it; no-break ones are kept for display. */
  private Optional<String> name(Value value, RecordDraft draft) {
    try {
      return Optional.of(Text.french(value.text().strip()))
          .map(text -> text.resolve(Locale.FRENCH).words());
    } catch (InvalidValueException e) {
      findings.add(
          Violation.builder(Rules.NAME_INVALID, value.location())
              .label(draft.code())
              .value(value.text())
              .done("ignored")
              .build());
      return Optional.empty();
    }
  }

  private void members(Map<Field, Value> fields, RecordDraft draft, Location location) {
    boolean any = false;
    Value list = fields.get(Field.LIST);
    if (list != null) {
      any = true;
      for (NamedCode entry : NamedCode.list(list.text())) {
        member(entry, Optional.empty(), list.location(), draft);
      }
    }
    any |= listed(fields, Field.MEMBER, Field.MEMBER_NAME, draft, location);
    any |= listed(fields, Field.COMMUNE, Field.COMMUNE_NAME, draft, location);
    if (!any && Stream.of(Field.MEMBER_NAME, Field.COMMUNE_NAME).anyMatch(fields::containsKey)) {
      findings.add(
          Violation.builder(Rules.CODE_MISSING, location)
              .label(draft.code())
              .value(
                  Optional.ofNullable(fields.get(Field.MEMBER_NAME))
                      .or(() -> Optional.ofNullable(fields.get(Field.COMMUNE_NAME)))
                      .map(Value::text)
                      .orElse(null))
              .done(PerimeterFile.LEFT_OUT)
              .build());
      draft.isIncomplete();
    }
  }

  /** Reads codes, names and natures that stand in values of their own. */
  private boolean listed(
      Map<Field, Value> fields, Field codes, Field names, RecordDraft draft, Location location) {
    Value code = fields.get(codes);
    if (code == null) {
      return false;
    }
    String name = Optional.ofNullable(fields.get(names)).map(Value::text).orElse("");
    List<NamedCode> pairs = NamedCode.pairs(code.text(), name);
    if (!name.isBlank() && pairs.stream().allMatch(pair -> pair.name().isEmpty())) {
      findings.add(
          Violation.builder(Rules.NAMES_MIXED, location)
              .label(draft.code())
              .value(name)
              .done("ignored")
              .build());
    }
    List<Optional<LegalNature>> natures = natures(fields, pairs.size(), draft);
    for (int i = 0; i < pairs.size(); i++) {
      member(pairs.get(i), natures.get(i), code.location(), draft);
    }
    return true;
  }

  private List<Optional<LegalNature>> natures(
      Map<Field, Value> fields, int members, RecordDraft draft) {
    Value given = fields.get(Field.NATURE);
    List<String> words = given == null ? List.of() : NamedCode.split(given.text(), ",");
    return Stream.iterate(0, i -> i < members, i -> i + 1)
        .map(i -> words.size() == members ? nature(words.get(i), given, draft) : null)
        .map(nature -> nature == null ? Optional.<LegalNature>empty() : nature)
        .toList();
  }

  private Optional<LegalNature> nature(String word, Value given, RecordDraft draft) {
    Optional<LegalNature> nature =
        Stream.of(LegalNature.values())
            .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
            .findFirst();
    if (nature.isEmpty()) {
      List<String> known = Stream.of(LegalNature.values()).map(LegalNature::name).toList();
      findings.add(
          Violation.builder(Rules.NATURE_UNKNOWN, given.location())
              .label(draft.code())
              .value(word)
              .nearest(Names.nearest(word, known).orElse(null))
              .detail("known", String.join(", ", known))
              .done("ignored")
              .build());
    }
    return nature;
  }

  private void member(
      NamedCode entry, Optional<LegalNature> nature, Location location, RecordDraft draft) {
    String shown = entry.name().map(name -> name + " (" + entry.code() + ")").orElse(entry.code());
    Optional<MemberCode> code =
        entry.code().isEmpty() ? Optional.empty() : code(entry.code(), location, draft);
    if (code.isEmpty()) {
      lost(
              entry.code().isEmpty() ? Rules.CODE_MISSING : Rules.CODE_INVALID,
              location,
              Optional.of(entry.code().isEmpty() ? entry.name().orElse("") : shown))
          .map(lost -> lost.toBuilder().label(draft.code()).build())
          .ifPresent(findings::add);
      draft.isIncomplete();
      return;
    }
    RecordDraft other = places.putIfAbsent(code.get(), draft);
    if (other != null) {
      elsewhere(code.get(), shown, other, location, draft);
      return;
    }
    groupings |= !(code.get() instanceof InseeCode);
    Optional<String> name =
        entry.name().flatMap(written -> name(new Value(written, location), draft));
    draft.add(new ListedMember(code.get(), name, nature, location));
  }

  private void elsewhere(
      MemberCode code, String shown, RecordDraft other, Location location, RecordDraft draft) {
    boolean here = other.equals(draft);
    findings.add(
        Violation.builder(here ? Rules.MEMBER_REPEATED : Rules.MEMBER_ELSEWHERE, location)
            .label(draft.code())
            .value(shown)
            .detail("other", other.code())
            .detail("code", code.value())
            .done(here ? "ignored" : PerimeterFile.LEFT_OUT)
            .build());
    if (!here) {
      draft.isIncomplete();
    }
  }

  /** Reads a code, and gives one of a commune back the zero that a spreadsheet has taken. */
  private Optional<MemberCode> code(String text, Location location, RecordDraft draft) {
    try {
      return Optional.of(MemberCode.parse(text));
    } catch (InvalidValueException e) {
      if (text.length() != 4) {
        return Optional.empty();
      }
    }
    try {
      MemberCode code = InseeCode.parse("0" + text);
      findings.add(
          Violation.builder(Rules.ZERO_LOST, location)
              .label(draft.code())
              .value(text)
              .detail("meant", code.value())
              .build());
      return Optional.of(code);
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Optional<Violation> lost(Rule rule, Location location, Optional<String> value) {
    return Optional.of(
        Violation.builder(rule, location)
            .value(value.orElse(null))
            .done(PerimeterFile.LEFT_OUT)
            .build());
  }
}
