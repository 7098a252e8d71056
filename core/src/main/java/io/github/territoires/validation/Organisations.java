package io.github.territoires.validation;

import static io.github.territoires.validation.StandardRules.LEGAL_NATURE_UNFIT;
import static io.github.territoires.validation.StandardRules.PART_OF_CYCLE;
import static io.github.territoires.validation.StandardRules.SIREN_SHARED;
import static io.github.territoires.validation.StandardRules.SIRET_OF_OTHER_SIREN;

import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.OrganisationKind;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Siret;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Organisations agree with their own numbers, with their kind and with each other. */
final class Organisations implements RuleFamily {
  private final Findings findings;
  private final Map<Siren, Organisation> bySiren = new HashMap<>();
  private final Map<OrganisationId, OrganisationId> wholes = new LinkedHashMap<>();
  private final Map<OrganisationId, Path> paths = new HashMap<>();

  Organisations(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void watch(Walk walk) {
    walk.each(Organisation.class, this::check);
    walk.afterwards(this::cycles);
  }

  private void check(Organisation organisation, Path at) {
    organisation
        .siren()
        .or(() -> organisation.siret().map(Siret::siren))
        .ifPresent(siren -> share(siren, organisation, at));
    organisation
        .siret()
        .filter(siret -> !siret.siren().equals(organisation.siren().orElse(siret.siren())))
        .ifPresent(siret -> siretOfOther(siret, organisation, at));
    organisation
        .legalNature()
        .filter(nature -> !fits(nature, organisation.kind().orElse(null)))
        .ifPresent(
            nature ->
                findings.add(
                    LEGAL_NATURE_UNFIT, at.to("legalNature"), v -> v.value(nature.name())));
    organisation.partOf().ifPresent(whole -> wholes.putIfAbsent(organisation.id(), whole));
    paths.putIfAbsent(organisation.id(), at);
  }

  private void share(Siren siren, Organisation organisation, Path at) {
    Organisation other = bySiren.putIfAbsent(siren, organisation);
    if (other != null && !toldApart(organisation, other)) {
      findings.add(
          SIREN_SHARED,
          at.to(organisation.siren().isPresent() ? "siren" : "siret"),
          v -> v.value(siren.value()).detail("other", Labels.of(other.name())));
    }
  }

  /** An establishment or an institute may stand beside the legal person that it is a part of. */
  private static boolean toldApart(Organisation one, Organisation other) {
    boolean part =
        one.partOf().filter(other.id()::equals).isPresent()
            || other.partOf().filter(one.id()::equals).isPresent();
    boolean establishments =
        one.siret().isPresent() && other.siret().isPresent() && !one.siret().equals(other.siret());
    return part || establishments || one.id().equals(other.id());
  }

  private void siretOfOther(Siret siret, Organisation organisation, Path at) {
    String siren = organisation.siren().map(Siren::value).orElse("");
    findings.add(
        SIRET_OF_OTHER_SIREN, at.to("siret"), v -> v.value(siret.value()).detail("siren", siren));
  }

  private static boolean fits(LegalNature nature, @Nullable OrganisationKind kind) {
    OrganisationKind expected =
        nature == LegalNature.COM ? OrganisationKind.COMMUNE : OrganisationKind.GROUPING;
    return kind == null || kind == expected;
  }

  /** Follows each chain until it ends or meets a way already gone; its own means a cycle. */
  private void cycles() {
    Set<OrganisationId> gone = new LinkedHashSet<>();
    for (OrganisationId start : wholes.keySet()) {
      Set<OrganisationId> chain = new LinkedHashSet<>();
      OrganisationId id = start;
      while (id != null && gone.add(id)) {
        chain.add(id);
        id = wholes.get(id);
      }
      if (id != null && chain.contains(id)) {
        report(id, chain);
      }
    }
  }

  private void report(OrganisationId first, Set<OrganisationId> chain) {
    Path at = paths.get(first);
    if (at != null) {
      String cycle =
          chain.stream()
              .dropWhile(id -> !id.equals(first))
              .map(OrganisationId::value)
              .collect(Collectors.joining(" → "));
      findings.add(
          PART_OF_CYCLE, at.to("partOf"), v -> v.value(first.value()).detail("cycle", cycle));
    }
  }
}
