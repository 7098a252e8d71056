package io.github.territoires.publish;

/**
 * Something that happens while a publication is written, for a display of its progress.
 *
 * @since 0.1
 */
public sealed interface PublicationEvent {

  /**
   * All paths are known; nothing is rendered yet.
   *
   * @param files how many files there will be
   */
  record Planned(int files) implements PublicationEvent {}

  /**
   * A file is rendered and differs from the published one, which still stands.
   *
   * @param path the file
   */
  record Staged(String path) implements PublicationEvent {}

  /**
   * A file is rendered and is the same as the published one, which stays untouched.
   *
   * @param path the file
   */
  record Unchanged(String path) implements PublicationEvent {}

  /**
   * A staged file has taken its place.
   *
   * @param path the file
   */
  record Written(String path) implements PublicationEvent {}

  /**
   * A file that is no longer planned is gone.
   *
   * @param path the file
   */
  record Removed(String path) implements PublicationEvent {}
}
