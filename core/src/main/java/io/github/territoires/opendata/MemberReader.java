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

/** Reads the groupings and communes that lines and features list. */
final class MemberReader {
  /** About as many as are in territories. */
  private static final int COMMUNES = 1 << 14;

  private static final List<String> NATURES =
      Stream.of(LegalNature.values()).map(LegalNature::name).toList();

  private final Findings findings;
  private final Map<MemberCode, RecordDraft> places = new HashMap<>(COMMUNES);
  private final Map<MemberCode, RecordDraft> placesOfCommunes = new HashMap<>(COMMUNES);
  private boolean groupings;

  MemberReader(Findings findings) {
    this.findings = findings;
  }

  /** Tells whether lists that may be of members or of communes have named a grouping. */
  boolean groupings() {
    return groupings;
  }

  void read(Map<Field, Value> fields, RecordDraft draft, Location location) {
    Value list = fields.get(Field.LIST);
    if (list != null) {
      Place place = new Place(draft, draft.listed(), places, list.location(), list.location());
      for (NamedCode entry : NamedCode.list(list.text())) {
        member(entry, Optional.empty(), place)
            .ifPresent(code -> groupings |= !(code instanceof InseeCode));
      }
    }
    boolean members =
        pairs(fields, Field.MEMBER, Field.MEMBER_NAME, draft, draft.members(), places);
    boolean communes =
        pairs(fields, Field.COMMUNE, Field.COMMUNE_NAME, draft, draft.communes(), placesOfCommunes);
    if (list == null && !members && !communes) {
      Stream.of(Field.MEMBER_NAME, Field.COMMUNE_NAME)
          .filter(fields::containsKey)
          .map(fields::get)
          .findFirst()
          .ifPresent(name -> lost(new NamedCode(Optional.of(name.text()), ""), location, draft));
    }
  }

  /**
   * Where a member is listed.
   *
   * @param draft in which territory
   * @param out takes the member
   * @param places in which territory others of its kind are
   * @param code where its code stands
   * @param name where its name stands
   */
  private record Place(
      RecordDraft draft,
      List<ListedMember> out,
      Map<MemberCode, RecordDraft> places,
      Location code,
      Location name) {}

  /** Reads codes, names and natures that stand in values of their own, if any do. */
  private boolean pairs(
      Map<Field, Value> fields,
      Field codeField,
      Field nameField,
      RecordDraft draft,
      List<ListedMember> out,
      Map<MemberCode, RecordDraft> places) {
    Value codes = fields.get(codeField);
    if (codes == null) {
      return false;
    }
    Value names = fields.getOrDefault(nameField, new Value("", codes.location()));
    List<NamedCode> pairs = NamedCode.pairs(codes.text(), names.text());
    if (fields.containsKey(nameField) && pairs.stream().allMatch(pair -> pair.name().isEmpty())) {
      findings.ignored(
          Violation.builder(Rules.NAMES_MIXED, names.location())
              .label(draft.code())
              .value(names.text()));
    }
    Value natures = codeField == Field.MEMBER ? fields.get(Field.NATURE) : null;
    List<Optional<LegalNature>> known =
        natures == null ? List.of() : natures(natures, pairs.size(), draft);
    Place place = new Place(draft, out, places, codes.location(), names.location());
    for (int i = 0; i < pairs.size(); i++) {
      member(pairs.get(i), known.isEmpty() ? Optional.empty() : known.get(i), place);
    }
    return true;
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

  private Optional<MemberCode> member(NamedCode entry, Optional<LegalNature> nature, Place place) {
    RecordDraft draft = place.draft();
    Optional<MemberCode> code = code(entry.code(), place.code(), draft);
    if (code.isEmpty()) {
      lost(entry, place.code(), draft);
      return code;
    }
    RecordDraft other = place.places().putIfAbsent(code.get(), draft);
    if (other == null) {
      Optional<String> name =
          entry
              .name()
              .flatMap(written -> findings.name(new Value(written, place.name()), draft.code()));
      place
          .out()
          .add(
              new ListedMember(
                  code.get(), name, fitting(nature, code.get(), entry, place), place.code()));
      return code;
    }
    Violation.Builder again =
        Violation.builder(Rules.LISTED_TWICE, place.code())
            .label(draft.code())
            .value(entry.toString());
    if (other.equals(draft)) {
      findings.ignored(again);
    } else {
      findings.lost(again.rule(Rules.MEMBER_ELSEWHERE).detail("other", other.code()));
      draft.lose();
    }
    return code;
  }

  /** Leaves out a nature that a member of this code cannot have. */
  private Optional<LegalNature> fitting(
      Optional<LegalNature> nature, MemberCode code, NamedCode entry, Place place) {
    Optional<LegalNature> unfit = nature.filter(given -> !fits(code, given));
    unfit.ifPresent(
        given ->
            findings.ignored(
                Violation.builder(Rules.NATURE_UNFIT, place.code())
                    .label(place.draft().code())
                    .value(given.name())
                    .detail("member", entry.toString())));
    return unfit.isPresent() ? Optional.empty() : nature;
  }

  /** Communes have an INSEE code or a SIREN that begins like that of no grouping, and reversely. */
  private static boolean fits(MemberCode code, LegalNature nature) {
    boolean commune = nature == LegalNature.COM;
    return code instanceof InseeCode ? commune : !code.value().startsWith(commune ? "24" : "21");
  }

  private void lost(NamedCode entry, Location location, RecordDraft draft) {
    findings.lost(
        Violation.builder(
                entry.code().isEmpty() ? Rules.CODE_MISSING : Rules.CODE_INVALID, location)
            .label(draft.code())
            .value(entry.toString()));
    draft.lose();
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
