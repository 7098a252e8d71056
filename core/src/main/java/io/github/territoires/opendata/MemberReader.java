package io.github.territoires.opendata;

import io.github.territoires.model.InseeCode;
import io.github.territoires.model.InvalidValueException;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Names;
import io.github.territoires.opendata.PerimeterFile.Value;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the groupings and communes that lines and features list. */
final class MemberReader {
  private static final List<String> NATURES =
      Stream.of(LegalNature.values()).map(LegalNature::name).toList();

  private final Findings findings;
  private final Map<MemberCode, RecordDraft> places = new HashMap<>();
  private boolean groupings;

  MemberReader(Findings findings) {
    this.findings = findings;
  }

  /** Tells whether a grouping was among them. */
  boolean groupings() {
    return groupings;
  }

  void read(Map<Field, Value> fields, RecordDraft draft, Location location) {
    boolean none = true;
    Value list = fields.get(Field.LIST);
    if (list != null) {
      none = false;
      for (NamedCode entry : NamedCode.list(list.text())) {
        member(entry, Optional.empty(), list.location(), draft);
      }
    }
    Value members = fields.get(Field.MEMBER);
    if (members != null) {
      none = false;
      pairs(members, fields.get(Field.MEMBER_NAME), fields.get(Field.NATURE), draft);
    }
    Value communes = fields.get(Field.COMMUNE);
    if (communes != null) {
      none = false;
      pairs(communes, fields.get(Field.COMMUNE_NAME), null, draft);
    }
    if (none) {
      Stream.of(Field.MEMBER_NAME, Field.COMMUNE_NAME)
          .filter(fields::containsKey)
          .map(fields::get)
          .findFirst()
          .ifPresent(name -> lost(new NamedCode(Optional.of(name.text()), ""), location, draft));
    }
  }

  /** Reads codes, names and natures that stand in values of their own. */
  private void pairs(
      Value codes, @Nullable Value names, @Nullable Value natures, RecordDraft draft) {
    List<NamedCode> pairs = NamedCode.pairs(codes.text(), names == null ? "" : names.text());
    if (names != null && pairs.stream().allMatch(pair -> pair.name().isEmpty())) {
      findings.ignored(
          Violation.builder(Rules.NAMES_MIXED, names.location())
              .label(draft.code())
              .value(names.text()));
    }
    List<Optional<LegalNature>> known =
        natures == null ? List.of() : natures(natures, pairs.size(), draft);
    for (int i = 0; i < pairs.size(); i++) {
      member(
          pairs.get(i), known.isEmpty() ? Optional.empty() : known.get(i), codes.location(), draft);
    }
  }

  private List<Optional<LegalNature>> natures(Value given, int members, RecordDraft draft) {
    List<String> words = NamedCode.split(given.text(), ",");
    List<Optional<LegalNature>> natures = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      String word = words.size() == members ? words.get(i) : given.text();
      Optional<LegalNature> nature =
          Optional.of(word.toUpperCase(Locale.ROOT).strip())
              .filter(NATURES::contains)
              .map(LegalNature::valueOf);
      if (nature.isEmpty()) {
        findings.ignored(
            Violation.builder(Rules.NATURE_UNKNOWN, given.location())
                .label(draft.code())
                .value(word)
                .nearest(Names.nearest(word, NATURES).orElse(null))
                .detail("known", String.join(", ", NATURES)));
      }
      natures.add(nature);
    }
    return natures;
  }

  private void member(
      NamedCode entry, Optional<LegalNature> nature, Location location, RecordDraft draft) {
    Optional<MemberCode> read = code(entry.code(), location, draft);
    if (read.isEmpty()) {
      lost(entry, location, draft);
      return;
    }
    MemberCode code = read.get();
    RecordDraft place = places.putIfAbsent(code, draft);
    if (place == null) {
      groupings |= !(code instanceof InseeCode);
      Optional<String> name =
          entry
              .name()
              .flatMap(written -> findings.name(new Value(written, location), draft.code()));
      draft.add(new ListedMember(code, name, nature, location));
      return;
    }
    Violation.Builder again =
        Violation.builder(Rules.MEMBER_REPEATED, location)
            .label(draft.code())
            .value(entry.toString());
    if (place.equals(draft)) {
      findings.ignored(again);
    } else {
      findings.lost(again.rule(Rules.MEMBER_ELSEWHERE).detail("other", place.code()));
      draft.isIncomplete();
    }
  }

  private void lost(NamedCode entry, Location location, RecordDraft draft) {
    findings.lost(
        Violation.builder(
                entry.code().isEmpty() ? Rules.CODE_MISSING : Rules.CODE_INVALID, location)
            .label(draft.code())
            .value(entry.toString()));
    draft.isIncomplete();
  }

  /** Reads a code, and gives one of a commune back the zero that a spreadsheet has taken. */
  private Optional<MemberCode> code(String text, Location location, RecordDraft draft) {
    Optional<MemberCode> code = parsed(text);
    if (code.isPresent() || text.length() != 4) {
      return code;
    }
    Optional<MemberCode> completed = parsed("0" + text);
    completed.ifPresent(
        meant ->
            findings.add(
                Violation.builder(Rules.ZERO_LOST, location)
                    .label(draft.code())
                    .value(text)
                    .detail("meant", meant.value())
                    .build()));
    return completed;
  }

  private static Optional<MemberCode> parsed(String text) {
    try {
      return Optional.of(MemberCode.parse(text));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }
}
