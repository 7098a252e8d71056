package io.github.territoires.examples.markdown;

import io.github.territoires.view.FacilityView;
import io.github.territoires.view.FundingView;
import io.github.territoires.view.ListView;
import io.github.territoires.view.MilestoneView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.ProjectsView;
import io.github.territoires.view.RoleView;
import io.github.territoires.view.ThemeProjectsView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The projects: by theme where they have themes, each with one list of what is known of it. */
final class ProjectsSection {
  private final Page page;
  private final Phrases phrases;

  ProjectsSection(Page page, Phrases phrases) {
    this.page = page;
    this.phrases = phrases;
  }

  void write(ProjectsView projects) {
    page.heading(2, Inert.text(projects.title()));
    projects.note().map(phrases::note).ifPresent(page::paragraph);
    if (projects.themes().isEmpty()) {
      projects.items().forEach(project -> project(3, project));
    } else {
      projects.themes().forEach(this::theme);
    }
  }

  private void theme(ThemeProjectsView theme) {
    page.heading(3, phrases.text(theme.name()));
    theme.items().forEach(project -> project(4, project));
    List<String> others =
        theme.others().stream().map(project -> phrases.text(project.name())).toList();
    if (!others.isEmpty()) {
      page.paragraph(
          phrases.term(phrases.word("markdown.see-also")) + " " + String.join(", ", others));
    }
  }

  private void project(int level, ProjectView project) {
    page.heading(level, phrases.text(project.title()));
    project.summary().map(phrases::text).ifPresent(page::paragraph);
    project.description().map(phrases::text).ifPresent(page::paragraph);
    project.flagship().ifPresent(flagship -> page.item(0, phrases.strong(flagship)));
    project
        .formerNames()
        .ifPresent(names -> names.items().forEach(name -> page.item(0, phrases.fact(name))));
    project.facts().forEach(fact -> page.item(0, phrases.fact(fact)));
    list(0, project.themes(), theme -> phrases.described(theme.name(), theme.description()));
    roles(0, project.parties());
    project.services().ifPresent(services -> list(0, services, phrases::text));
    project.facilities().forEach(this::facility);
    project.milestones().ifPresent(milestones -> list(0, milestones, this::milestone));
    page.item(0, phrases.fact(project.progress()));
    project.cost().ifPresent(cost -> page.item(0, phrases.fact(cost)));
    project.fundings().ifPresent(fundings -> list(0, fundings, this::funding));
    project.links().ifPresent(links -> list(0, links, phrases::link));
    project.extra().forEach(extra -> page.item(0, phrases.extra(extra)));
  }

  private void facility(FacilityView facility) {
    page.item(0, phrases.strong(facility.name()));
    facility.place().ifPresent(place -> page.item(1, phrases.fact(place)));
    roles(1, facility.parties());
    facility.milestones().ifPresent(milestones -> list(1, milestones, this::milestone));
  }

  private void roles(int depth, Optional<ListView<RoleView>> roles) {
    if (roles.isPresent()) {
      roles.get().items().forEach(role -> role(depth, role));
      roles
          .get()
          .note()
          .ifPresent(
              note ->
                  page.item(depth, phrases.term(roles.get().term()) + " " + phrases.note(note)));
    }
  }

  private void role(int depth, RoleView role) {
    page.list(depth, phrases.term(role.term()), role.parties().stream().map(this::party).toList());
  }

  private String party(RoleView.PartyView party) {
    return phrases.text(party.name())
        + party
            .onBehalfOf()
            .map(
                other ->
                    ", " + Inert.text(other.term()) + phrases.colon() + " " + phrases.value(other))
            .orElse("");
  }

  private String milestone(MilestoneView milestone) {
    String event = Inert.text(milestone.event()) + " – " + phrases.text(milestone.concerns());
    return Stream.of(
                Stream.of(event),
                milestone.dates().stream().map(this::date),
                milestone.outcome().map(phrases::note).stream())
            .flatMap(Function.identity())
            .collect(Collectors.joining(", "))
        + phrases.remark(milestone.remark());
  }

  private String date(MilestoneView.DateView date) {
    return Inert.text(date.term())
        + phrases.colon()
        + " "
        + Inert.text(date.date())
        + date.said().map(said -> " (" + Inert.text(said) + ")").orElse("");
  }

  private String funding(FundingView funding) {
    return Stream.of(
                Optional.of(phrases.text(funding.funder())),
                funding.scheme().map(phrases::text),
                funding.amount().map(Inert::text))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "))
        + funding.state().map(state -> " (" + Inert.text(state) + ")").orElse("");
  }

  private <T> void list(int depth, ListView<T> list, Function<T, String> phrase) {
    page.list(depth, phrases.term(list.term()), phrases.items(list, phrase));
  }
}
