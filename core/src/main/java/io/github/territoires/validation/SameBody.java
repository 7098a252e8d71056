package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.LEGAL_NATURE_DIFFERS;
import static io.github.territoires.validation.StandardRules.MEMBER_NAME_DIFFERS;

import io.github.territoires.model.FormerName;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.Names;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands under one code as organisation and as member, in several territories, is one body:
 * its names are variants of one name, and its legal nature is one that it has somewhere.
 */
final class SameBody implements RuleFamily {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that one label of a body has and another leaves out. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          ("cc ca cu com ept metro communaute communautes commune communes agglomeration"
                  + " d l de du des la le les et")
              .split(" "));

  private final Programme programme;
  private final Findings findings;
  private final Map<MemberCode, List<String>> names = new HashMap<>();
  private final Map<MemberCode, Set<LegalNature>> natures = new HashMap<>();

  SameBody(Programme programme, Findings findings) {
    this.programme = programme;
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    programme.organisations().forEach(this::name);
    walk.each(Member.class, this::check);
    walk.each(
        Organisation.class, (organisation, at) -> walk.afterwards(() -> nature(organisation, at)));
  }

  private void name(Organisation organisation) {
    Stream<Text> borne =
        Stream.concat(
            Stream.of(organisation.name()),
            organisation.formerNames().stream().map(FormerName::name));
    Stream<String> all =
        Stream.concat(
            borne.flatMap(text -> text.wordings().values().stream()),
            organisation.shortName().stream());
    organisation.siren().ifPresent(siren -> names.putIfAbsent(siren, all.toList()));
  }

  private void check(Member member, Path at) {
    member
        .nature()
        .ifPresent(
            nature ->
                natures
                    .computeIfAbsent(member.code(), code -> EnumSet.noneOf(LegalNature.class))
                    .add(nature));
    List<String> known = names.putIfAbsent(member.code(), List.of(member.name()));
    if (known != null && known.stream().noneMatch(name -> variants(name, member.name()))) {
      findings.add(
          MEMBER_NAME_DIFFERS,
          at.to("name"),
          v ->
              v.value(member.name())
                  .detail("code", member.code().value())
                  .detail("other", known.get(0)));
    }
  }

  private void nature(Organisation organisation, Path at) {
    Set<LegalNature> stated = organisation.siren().map(natures::get).orElse(Set.of());
    organisation
        .legalNature()
        .filter(nature -> !stated.isEmpty() && !stated.contains(nature))
        .ifPresent(
            nature ->
                findings.add(
                    LEGAL_NATURE_DIFFERS,
                    at.to("legalNature"),
                    v -> v.value(nature.name()).detail("other", joined(stated))));
  }

  private static String joined(Set<LegalNature> natures) {
    return natures.stream().map(LegalNature::name).collect(Collectors.joining(", "));
  }

  /** Tells whether one of two labels says no more than the other, apart from the legal nature. */
  static boolean variants(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    List<String> a = words(one);
    List<String> b = words(other);
    return a.containsAll(b) || b.containsAll(a);
  }

  private static List<String> words(String label) {
    List<String> words = new ArrayList<>(List.of(BREAK.split(Names.normalised(label))));
    List<String> telling =
        words.stream().filter(word -> !LEFT_OUT.contains(word)).collect(Collectors.toList());
    return telling.isEmpty() ? words : telling;
  }
}
