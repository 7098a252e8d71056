package io.github.territoires.opendata;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.validation.Location;
import io.github.territoires.validation.Rule;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Merges the members and communes that files list in a territory. */
final class MemberMerge {
  /** More codes help nobody. */
  private static final int SHOWN = 5;

  private final TerritoryId territory;
  private final List<Entry> said;
  private final Placement placement;
  private final Communes communes;
  private final List<Violation> found;
  private final Map<MemberCode, List<ListedMember>> listed = new HashMap<>();

  MemberMerge(TerritoryId territory, Statements statements, List<Violation> found) {
    this.territory = territory;
    this.said = statements.of(territory);
    this.placement = statements.placement();
    this.communes = statements.communes();
    this.found = found;
    said.stream()
        .flatMap(entry -> entry.record().members().stream())
        .forEach(
            member -> listed.computeIfAbsent(member.code(), any -> new ArrayList<>()).add(member));
  }

  /** Returns the members by the file that prevails. */
  Listing<Member> members() {
    return said.stream()
        .map(Entry::record)
        .filter(record -> !record.members().isEmpty())
        .findFirst()
        .map(
            record -> {
              List<ListedMember> here = here(record.members(), false);
              boolean all = record.complete() && here.size() == record.members().size();
              return compared(listing(all, here.stream().map(this::member).toList()), "later");
            })
        .orElseGet(Listing::unknown);
  }

  /** Leaves out those that are in another territory, and reports them. */
  private List<ListedMember> here(List<ListedMember> all, boolean commune) {
    List<ListedMember> here = new ArrayList<>();
    for (ListedMember member : all) {
      Optional<TerritoryId> other = placement.elsewhere(commune, member.code(), territory);
      if (other.isEmpty()) {
        here.add(member);
      } else {
        found.add(
            Violation.builder(Rules.MEMBER_ELSEWHERE, member.location())
                .label(territory.toString())
                .value(member.name().orElse("") + " (" + member.code().value() + ")")
                .detail("other", other.get().toString())
                .done(PerimeterFile.LEFT_OUT)
                .build());
      }
    }
    return here;
  }

  /** Returns known members with what files add, and reports files that list others. */
  Listing<Member> compared(Listing<Member> known) {
    return compared(known, "kept");
  }

  private Listing<Member> compared(Listing<Member> known, String done) {
    Set<MemberCode> codes = codes(known.items(), Member::code);
    for (Entry entry : said) {
      List<ListedMember> listed = entry.record().members();
      if (!listed.isEmpty()) {
        compare(
            Rules.MEMBERS_DIFFER,
            codes,
            codes(listed, ListedMember::code),
            known.extent(),
            entry.record(),
            done);
      }
    }
    return new Listing<>(known.items().stream().map(this::completed).toList(), known.extent());
  }

  /** Returns the communes by the file that prevails. */
  Listing<Commune> communes() {
    return said.stream()
        .map(Entry::record)
        .filter(record -> !record.communes().isEmpty())
        .findFirst()
        .map(
            record -> {
              List<ListedMember> here = here(record.communes(), true);
              boolean all = record.complete() && here.size() == record.communes().size();
              return listing(all, here.stream().flatMap(MemberMerge::commune).toList());
            })
        .orElseGet(Listing::unknown);
  }

  /** Reports files that list other communes than those. */
  void compareCommunes(Listing<Commune> known, boolean fromProgramme) {
    Set<MemberCode> codes = codes(known.items(), Commune::code);
    for (Entry entry : said) {
      List<ListedMember> listed = entry.record().communes();
      if (!listed.isEmpty()) {
        compare(
            Rules.COMMUNES_DIFFER,
            codes,
            codes(listed, ListedMember::code),
            known.extent(),
            entry.record(),
            fromProgramme ? "kept" : "later");
      }
    }
  }

  private Member member(ListedMember listed) {
    return Member.builder(listed.code(), name(listed)).build();
  }

  /** Returns the name of a member; its code where no file says which name is whose. */
  private String name(ListedMember listed) {
    return listed
        .name()
        .or(
            () ->
                this.listed.getOrDefault(listed.code(), List.of()).stream()
                    .flatMap(other -> other.name().stream())
                    .findFirst())
        .orElse(listed.code().value());
  }

  private static Stream<Commune> commune(ListedMember listed) {
    return listed.code() instanceof InseeCode code
        ? Stream.of(Commune.of(code, listed.name().orElse(code.value())))
        : Stream.empty();
  }

  /** Adds to a member its legal nature and, if it is a commune, which one. */
  private Member completed(Member member) {
    Optional<LegalNature> nature = nature(member);
    Member.Builder completed = member.toBuilder();
    nature.ifPresent(completed::nature);
    if (member.communes().extent() == Extent.UNKNOWN
        && member.communes().items().isEmpty()
        && nature.filter(LegalNature.COM::equals).isPresent()) {
      communes.of(member.code(), member.name()).map(Listing::all).ifPresent(completed::communes);
    }
    return completed.build();
  }

  private Optional<LegalNature> nature(Member member) {
    if (member.nature().isEmpty() && member.code() instanceof InseeCode) {
      return Optional.of(LegalNature.COM);
    }
    Optional<LegalNature> known = member.nature();
    for (ListedMember other : listed.getOrDefault(member.code(), List.of())) {
      Optional<LegalNature> given = other.nature();
      if (known.isEmpty()) {
        known = given;
      } else if (given.isPresent() && !given.equals(known)) {
        found.add(
            Violation.builder(Rules.NATURE_DIFFERS, other.location())
                .label(territory.toString())
                .value(given.get().name())
                .detail("member", member.name())
                .detail("known", known.get().name())
                .done("kept")
                .build());
      }
    }
    return known;
  }

  private void compare(
      Rule rule,
      Set<MemberCode> known,
      Set<MemberCode> listed,
      Extent extent,
      PerimeterRecord record,
      String done) {
    if (extent == Extent.ALL) {
      differ(rule, "more", listed, known, record.location(), done);
    }
    if (record.complete()) {
      differ(rule, "fewer", known, listed, record.location(), done);
    }
  }

  private void differ(
      Rule rule,
      String how,
      Set<MemberCode> all,
      Set<MemberCode> without,
      Location location,
      String done) {
    List<MemberCode> rest = all.stream().filter(code -> !without.contains(code)).toList();
    if (!rest.isEmpty()) {
      found.add(
          Violation.builder(rule, location)
              .label(territory.toString())
              .value(
                  rest.stream()
                          .limit(SHOWN)
                          .map(MemberCode::value)
                          .collect(Collectors.joining(", "))
                      + (rest.size() > SHOWN ? " …" : ""))
              .detail("how", how)
              .done(done)
              .build());
    }
  }

  private static <T> Set<MemberCode> codes(
      Collection<T> items, Function<T, ? extends MemberCode> code) {
    Set<MemberCode> codes = new LinkedHashSet<>();
    items.forEach(item -> codes.add(code.apply(item)));
    return codes;
  }

  private static <T> Listing<T> listing(boolean complete, List<T> items) {
    return new Listing<>(items, complete ? Extent.ALL : Extent.UNKNOWN);
  }
}
