package io.github.territoires.model;

/**
 * The legal nature of a commune or of a grouping, by the codes of the official files.
 *
 * @since 0.1
 */
public enum LegalNature {
  /** A commune. */
  COM,
  /** A <i>communauté de communes</i>. */
  CC,
  /** A <i>communauté d'agglomération</i>. */
  CA,
  /** A <i>communauté urbaine</i>. */
  CU,
  /** A <i>métropole</i> in law, whatever other groupings call themselves. */
  METRO,
  /** The <i>métropole de Lyon</i>, of a nature of its own. */
  MET69,
  /** An <i>établissement public territorial</i> of Grand Paris. */
  EPT
}
