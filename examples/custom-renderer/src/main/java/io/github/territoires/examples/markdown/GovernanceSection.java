package io.github.territoires.examples.markdown;

import io.github.territoires.view.AgreementView;
import io.github.territoires.view.CollegeView;
import io.github.territoires.view.GovernanceView;
import io.github.territoires.view.LevelView;

/** Who sits where: one list, from the colleges to the levels above the territory. */
final class GovernanceSection {
  private final Page page;
  private final Phrases phrases;

  GovernanceSection(Page page, Phrases phrases) {
    this.page = page;
    this.phrases = phrases;
  }

  void write(GovernanceView governance) {
    page.heading(2, Inert.text(governance.title()));
    governance.note().map(phrases::note).ifPresent(page::paragraph);
    governance.colleges().forEach(this::college);
    governance.committee().ifPresent(committee -> page.item(0, phrases.fact(committee)));
    governance
        .chairs()
        .ifPresent(
            chairs ->
                page.list(0, phrases.term(chairs.term()), phrases.items(chairs, phrases::seat)));
    governance.actionProgramme().ifPresent(actions -> page.item(0, phrases.fact(actions)));
    governance.agreements().forEach(this::agreement);
    governance
        .levels()
        .ifPresent(
            levels -> {
              page.item(0, phrases.term(levels.term()));
              levels.items().forEach(this::level);
            });
  }

  private void college(CollegeView college) {
    page.item(0, phrases.strong(college.name()) + phrases.remark(college.capacity()));
    college.seats().forEach(seat -> page.item(1, phrases.seat(seat)));
    college.note().ifPresent(note -> page.item(1, phrases.note(note)));
  }

  private void agreement(AgreementView agreement) {
    String dates = Inert.text(String.join(", ", agreement.dates()));
    page.item(
        0,
        dates.isEmpty()
            ? phrases.strong(agreement.term())
            : phrases.term(agreement.term()) + " " + dates);
    agreement.remark().ifPresent(remark -> page.item(1, phrases.text(remark)));
    agreement
        .document()
        .ifPresent(
            document -> page.item(1, phrases.term(document.term()) + " " + phrases.link(document)));
    agreement
        .signatories()
        .forEach(
            college ->
                page.list(1, phrases.term(college.term()), phrases.items(college, phrases::seat)));
    agreement.note().ifPresent(note -> page.item(1, phrases.note(note)));
  }

  private void level(LevelView level) {
    page.item(1, phrases.term(level.term()) + " " + phrases.text(level.body()));
    page.item(2, phrases.fact(level.chair()));
    level
        .steering()
        .ifPresent(
            bodies ->
                page.list(2, phrases.term(bodies.term()), phrases.items(bodies, phrases::text)));
    level.remark().ifPresent(remark -> page.item(2, phrases.text(remark)));
  }
}
