package io.github.territoires.opendata;

/**
 * By what the phase of a file is known, the surest first.
 *
 * @since 0.1
 */
public enum Evidence {
  /** Somebody said so. */
  TOLD,
  /** The name of the file says so. */
  FILE_NAME,
  /** Its columns or properties bear names that only files of this phase have. */
  PROPERTIES,
  /** More of its territories, by code and name, are known to be of this phase than of another. */
  TERRITORIES,
  /** More of its members are known to be in the territory of this phase that the file names. */
  MEMBERS,
  /** It holds as many territories as were announced for this phase and for no other. */
  COUNT
}
