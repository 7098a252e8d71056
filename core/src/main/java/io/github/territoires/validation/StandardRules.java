package io.github.territoires.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rules of this package; what each means stands in the table of the package documentation. */
final class StandardRules {
  private static final List<Rule> DEFINED = new ArrayList<>();

  // ids and references
  static final Rule ID_DUPLICATE = error("id-duplicate");
  static final Rule REFERENCE_UNKNOWN = error("reference-unknown");
  static final Rule ENTRY_REPEATED = warning("entry-repeated");
  static final Rule ORGANISATION_UNUSED = warning("organisation-unused");
  static final Rule SOURCE_UNUSED = warning("source-unused");
  static final Rule THEME_MISPLACED = error("theme-misplaced");
  static final Rule THEME_OF_OTHER_PHASE = error("theme-of-other-phase");
  static final Rule PROJECT_MISPLACED = error("project-misplaced");

  // organisations
  static final Rule PART_OF_CYCLE = error("part-of-cycle");
  static final Rule SIREN_SHARED = error("siren-shared");
  static final Rule SIRET_OF_OTHER_SIREN = error("siret-of-other-siren");
  static final Rule LEGAL_NATURE_UNFIT = warning("legal-nature-unfit");
  static final Rule LEGAL_NATURE_DIFFERS = warning("legal-nature-differs");
  static final Rule MEMBER_NAME_DIFFERS = warning("member-name-differs");

  // perimeters
  static final Rule MEMBER_CODE_UNFIT = error("member-code-unfit");
  static final Rule COMMUNES_OF_COMMUNE = error("communes-of-commune");
  static final Rule MEMBER_IN_TWO_TERRITORIES = error("member-in-two-territories");
  static final Rule COMMUNE_IN_TWO_MEMBERS = error("commune-in-two-members");
  static final Rule COMMUNE_IN_TWO_TERRITORIES = error("commune-in-two-territories");
  static final Rule POPULATION_DIFFERS = warning("population-differs");
  static final Rule REGION_DIFFERS = warning("region-differs");
  static final Rule DEPARTMENT_DIFFERS = warning("department-differs");
  static final Rule COUNT_EXCEEDED = warning("count-exceeded");

  // successions
  static final Rule SUCCESSION_MEMBER_UNKNOWN = error("succession-member-unknown");
  static final Rule SUCCESSION_PHASE_WRONG = error("succession-phase-wrong");

  // parties and money
  static final Rule CARRIERS_SEVERAL = warning("carriers-several");
  static final Rule CONTRACTING_AUTHORITIES_SEVERAL = warning("contracting-authorities-several");
  static final Rule PARTY_REPEATED = warning("party-repeated");
  static final Rule ACTS_FOR_ITSELF = error("acts-for-itself");
  static final Rule FUNDINGS_EXCEED_COST = warning("fundings-exceed-cost");

  // dates
  static final Rule DATE_IN_FUTURE = error("date-in-future");
  static final Rule LATER_THAN_AS_OF = warning("later-than-as-of");
  static final Rule ISSUED_BEFORE_AS_OF = warning("issued-before-as-of");
  static final Rule PHASES_OUT_OF_ORDER = warning("phases-out-of-order");
  static final Rule ANNOUNCEMENTS_OUT_OF_ORDER = warning("announcements-out-of-order");
  static final Rule PLANNED_IN_PAST = warning("planned-in-past");
  static final Rule PLANNED_AFTER_ACTUAL = warning("planned-after-actual");
  static final Rule PLANNED_AFTER_CLOSED = warning("planned-after-closed");
  static final Rule MILESTONE_REPEATED = warning("milestone-repeated");
  static final Rule MILESTONES_OUT_OF_ORDER = warning("milestones-out-of-order");
  static final Rule FORMER_NAMES_OUT_OF_ORDER = warning("former-names-out-of-order");
  static final Rule CONTRACT_BEFORE_PROTOCOL = warning("contract-before-protocol");
  static final Rule CONTRACT_OUTSIDE_PHASE = warning("contract-outside-phase");
  static final Rule AGREEMENT_ENDS_BEFORE_SIGNED = error("agreement-ends-before-signed");
  static final Rule SIGNATORY_OUT_OF_OFFICE = warning("signatory-out-of-office");

  // provenance and words
  static final Rule SOURCE_MISSING = warning("source-missing");
  static final Rule SOURCE_WITHOUT_LICENCE = warning("source-without-licence");
  static final Rule PUBLISHER_MISSING = warning("publisher-missing");
  static final Rule CONTACT_MISSING = warning("contact-missing");
  static final Rule LICENCE_MISSING = warning("licence-missing");
  static final Rule NAME_MISSING = warning("name-missing");
  static final Rule FRENCH_MISSING = warning("french-missing");

  static final List<Rule> ALL = Collections.unmodifiableList(DEFINED);

  private StandardRules() {}

  private static Rule error(String code) {
    return defined(new Rule(code, Severity.ERROR, Messages.STANDARD));
  }

  private static Rule warning(String code) {
    return defined(new Rule(code, Severity.WARNING, Messages.STANDARD));
  }

  private static Rule defined(Rule rule) {
    DEFINED.add(rule);
    return rule;
  }
}
