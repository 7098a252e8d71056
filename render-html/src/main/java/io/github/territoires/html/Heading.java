package io.github.territoires.html;

import io.github.territoires.view.PhaseView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.SubjectView;
import io.github.territoires.view.TerritoryView;
import io.github.territoires.view.TextView;
import java.util.Optional;

/** What stands above a widget by itself: its title, and between what lines. */
record Heading(Optional<TextView> kicker, TextView title, Optional<TextView> subtitle) {

  /** Puts the subject's name above the title of a widget. */
  static Heading of(SubjectView subject, TextView title) {
    if (subject instanceof ProjectView project) {
      TextView territory = project.territory().name();
      return new Heading(
          Optional.of(territory),
          title,
          Optional.of(project.title()).filter(name -> !name.equals(title)));
    }
    return new Heading(
        Optional.of(name(subject)).filter(name -> !name.equals(title)), title, Optional.empty());
  }

  /** Returns the heading of a page about a territory. */
  static Heading of(TerritoryView territory) {
    return new Heading(
        territory.header().kicker().map(kicker -> new TextView(kicker, Optional.empty())),
        territory.header().title(),
        territory.header().subtitle());
  }

  /** Returns the name of a subject. */
  static TextView name(SubjectView subject) {
    if (subject instanceof TerritoryView territory) {
      return territory.name();
    }
    return subject instanceof ProjectView project ? project.title() : ((PhaseView) subject).name();
  }

  /** Says the title of a document: what it shows, and of whom. */
  String words() {
    return subtitle
        .or(() -> kicker)
        .map(name -> title.words() + " – " + name.words())
        .orElse(title.words());
  }
}
