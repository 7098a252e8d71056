package io.github.territoires.view;

/**
 * A part of what a subject's page says: what it is headed by, and where it is stated.
 *
 * @since 0.1
 */
public sealed interface SectionView
    permits AboutView,
        ChallengesView,
        DirectoryView,
        FiguresView,
        GovernanceView,
        PerimeterView,
        ProjectsView,
        ThemesView,
        TimelineView {
  /** Returns the words above it. */
  String title();

  /** Returns where it is stated. */
  SourcesView sources();
}
