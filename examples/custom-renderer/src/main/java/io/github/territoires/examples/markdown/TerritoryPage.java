package io.github.territoires.examples.markdown;

import io.github.territoires.view.AboutView;
import io.github.territoires.view.ChallengeView;
import io.github.territoires.view.ChallengesView;
import io.github.territoires.view.FigureView;
import io.github.territoires.view.FiguresView;
import io.github.territoires.view.HeaderView;
import io.github.territoires.view.ListView;
import io.github.territoires.view.MandateView;
import io.github.territoires.view.MemberView;
import io.github.territoires.view.PerimeterView;
import io.github.territoires.view.SuccessionView;
import io.github.territoires.view.SuccessionsView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.ThemesView;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sections of a territory, in the order in which they are read. Its timeline is left out: it
 * tells the dates of the projects once more.
 */
final class TerritoryPage {
  private final Page page;
  private final Phrases phrases;

  TerritoryPage(Page page, Phrases phrases) {
    this.page = page;
    this.phrases = phrases;
  }

  void write(TerritoryView view) {
    header(view.header());
    about(view.about());
    themes(view.themes());
    new GovernanceSection(page, phrases).write(view.governance());
    challenges(view.challenges());
    new ProjectsSection(page, phrases).write(view.projects());
    figures(view.figures());
    perimeter(view.perimeter());
    successions(view.successions());
    new SourcesSection(page, phrases).write(view.sources());
  }

  private void header(HeaderView header) {
    page.heading(1, phrases.text(header.title()));
    String byline =
        Stream.of(header.subtitle().map(phrases::strong), header.kicker().map(Inert::text))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!byline.isEmpty()) {
      page.paragraph(byline);
    }
    header.introduction().map(phrases::text).ifPresent(page::paragraph);
    header.facts().forEach(fact -> page.item(0, phrases.fact(fact)));
    header
        .formerNames()
        .ifPresent(names -> names.items().forEach(name -> page.item(0, phrases.fact(name))));
    header
        .website()
        .ifPresent(site -> page.item(0, phrases.term(site.term()) + " " + phrases.link(site)));
    header
        .links()
        .ifPresent(
            links -> page.list(0, phrases.term(links.term()), phrases.items(links, phrases::link)));
    header.extra().forEach(extra -> page.item(0, phrases.extra(extra)));
  }

  private void about(AboutView about) {
    section(about.title(), about.note());
    about.purpose().map(phrases::text).ifPresent(page::paragraph);
    about.description().map(phrases::text).ifPresent(page::paragraph);
    about.places().forEach(place -> page.item(0, phrases.fact(place)));
    about.rationale().ifPresent(why -> page.item(0, phrases.fact(why)));
    about.mandates().forEach(this::mandate);
    about
        .needs()
        .ifPresent(
            needs -> page.list(0, phrases.term(needs.term()), phrases.items(needs, phrases::text)));
  }

  private void mandate(MandateView mandate) {
    page.item(0, phrases.fact(mandate.task()));
    page.item(1, phrases.fact(mandate.by()));
    page.item(1, phrases.fact(mandate.to()));
  }

  private void themes(ThemesView themes) {
    section(themes.title(), themes.note());
    themes
        .items()
        .forEach(theme -> page.item(0, phrases.described(theme.name(), theme.description())));
  }

  private void challenges(ChallengesView challenges) {
    section(challenges.title(), challenges.note());
    int number = 1;
    for (ChallengeView challenge : challenges.items()) {
      page.numbered(number++, phrases.described(challenge.title(), challenge.description()));
    }
  }

  private void figures(FiguresView figures) {
    section(figures.title(), figures.note());
    figures.items().forEach(figure -> page.item(0, figure(figure)));
  }

  private String figure(FigureView figure) {
    return phrases.strong(figure.value())
        + " "
        + Inert.text(figure.term())
        + phrases.remark(figure.remark());
  }

  private void perimeter(PerimeterView perimeter) {
    section(perimeter.title(), perimeter.note());
    perimeter.items().forEach(this::member);
    perimeter.communes().ifPresent(communes -> communes(0, communes));
  }

  private void member(MemberView member) {
    String nature = member.nature().map(known -> Inert.text(known) + ", ").orElse("");
    String code = Inert.text(member.code());
    page.item(0, phrases.strong(member.name()) + " (" + nature + code + ")");
    member.inhabitants().ifPresent(known -> page.item(1, phrases.fact(known)));
    member.communes().ifPresent(communes -> communes(1, communes));
  }

  private void communes(int level, ListView<MemberView.CommuneView> communes) {
    page.list(level, phrases.term(communes.term()), phrases.items(communes, this::commune));
  }

  private String commune(MemberView.CommuneView commune) {
    return phrases.text(commune.name())
        + commune.inhabitants().map(known -> " – " + phrases.fact(known)).orElse("");
  }

  private void successions(SuccessionsView successions) {
    section(successions.title(), successions.note());
    successions.items().forEach(this::succession);
  }

  private void succession(SuccessionView succession) {
    page.heading(3, phrases.text(succession.phase()));
    page.paragraph(Inert.text(succession.term()));
    for (SuccessionView.GroupView group : succession.groups()) {
      String where =
          group
              .territory()
              .map(territory -> group.relation() + " " + territory.name().words())
              .orElse(group.relation());
      page.list(0, phrases.term(where), group.members().stream().map(phrases::text).toList());
    }
  }

  private void section(String title, Optional<String> note) {
    page.heading(2, Inert.text(title));
    note.map(phrases::note).ifPresent(page::paragraph);
  }
}
