package io.github.territoires.view;

/**
 * What a page or a widget is about: a territory, a project, or a phase.
 *
 * @since 0.1
 */
public sealed interface SubjectView permits TerritoryView, ProjectView, PhaseView {
  /** Returns the subject's id: {@code phase-1/ti-7507}. */
  String id();

  /** Returns the BCP 47 tag of the language that the view speaks. */
  String language();

  /** Returns the direction in which it is written, {@code ltr} or {@code rtl}. */
  String direction();

  /** Returns where all this is stated. */
  SourcesView sources();
}
