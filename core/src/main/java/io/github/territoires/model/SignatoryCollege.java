package io.github.territoires.model;

/**
 * The college in which an organisation signs a contract.
 *
 * @since 0.1
 */
public enum SignatoryCollege {
  /** <i>Intercommunalités</i>. */
  GROUPINGS,
  /** Public partners. */
  PUBLIC_PARTNERS,
  /** Economic and industrial partners. */
  ECONOMIC_PARTNERS
}
