package io.github.territoires.html;

import io.github.territoires.view.MilestoneView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.ProjectsView;
import io.github.territoires.view.ReferenceView;
import io.github.territoires.view.TextView;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The projects of a territory as cards.
 *
 * @param items the cards, in order; empty where there are none or none is known, see {@code note}
 * @param themes the same cards by theme; empty where no theme is assigned to any
 * @param note says where there are none, where nothing is known, or where these are a selection;
 *     absent where these are all
 */
record ProjectCards(List<Card> items, List<ThemeCards> themes, Optional<String> note) {

  /**
   * A project.
   *
   * @param project what is known of it
   * @param address where it has a page of its own; absent where none is known
   * @param detailed whether the card tells all
   */
  record Card(ProjectView project, Optional<String> address, boolean detailed) {}

  /**
   * The projects that serve a theme.
   *
   * @param code the theme's code; absent for projects of which none is stated
   * @param anchor what its id in the markup ends with
   * @param name the theme
   * @param items the cards
   * @param others projects that serve this theme too and have their card elsewhere
   */
  record ThemeCards(
      Optional<String> code,
      String anchor,
      TextView name,
      List<Card> items,
      List<ReferenceView> others) {}

  static ProjectCards of(
      ProjectsView projects,
      ProjectOrder order,
      TextLength length,
      Locale locale,
      Function<String, Optional<String>> address) {
    Function<List<ProjectView>, List<Card>> cards =
        some ->
            sorted(some, order, locale)
                .map(
                    project ->
                        new Card(project, address.apply(project.id()), length == TextLength.FULL))
                .toList();
    return new ProjectCards(
        cards.apply(projects.items()),
        projects.themes().stream()
            .map(
                theme ->
                    new ThemeCards(
                        theme.code(),
                        theme
                            .code()
                            .map(code -> "theme--" + code)
                            .orElseGet(() -> "no-theme--" + projects.themes().indexOf(theme)),
                        theme.name(),
                        cards.apply(theme.items()),
                        theme.others()))
            .toList(),
        projects.note());
  }

  private static Stream<ProjectView> sorted(
      List<ProjectView> projects, ProjectOrder order, Locale locale) {
    return switch (order) {
      case GIVEN -> projects.stream();
      case TITLE -> {
        Collator collator = Collator.getInstance(locale);
        yield projects.stream()
            .sorted(Comparator.comparing(project -> project.title().words(), collator));
      }
      case NEWEST ->
          projects.stream()
              .sorted(Comparator.comparing(ProjectCards::newest, Comparator.reverseOrder()));
    };
  }

  private static LocalDate newest(ProjectView project) {
    return Stream.concat(
            project.milestones().stream(),
            project.facilities().stream().flatMap(facility -> facility.milestones().stream()))
        .flatMap(list -> list.items().stream())
        .map(MilestoneView::dates)
        .flatMap(Collection::stream)
        .flatMap(date -> date.earliest().or(date::latest).stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
