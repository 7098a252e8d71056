package io.github.territoires.model;

/**
 * What sort of organisation it is.
 *
 * @since 0.1
 */
public enum OrganisationKind {
  /** A company. */
  COMPANY,
  /** A commune. */
  COMMUNE,
  /** A grouping of communes (<i>intercommunalité</i>). */
  GROUPING,
  /** A departmental council. */
  DEPARTMENT,
  /** A regional council, or all of them. */
  REGION,
  /** The State, its ministries and services. */
  STATE,
  /** A public agency or institution. */
  AGENCY,
  /** A university or a school. */
  UNIVERSITY,
  /** A research body. */
  RESEARCH_BODY,
  /** A laboratory. */
  LABORATORY,
  /** A centre for technology transfer or a technology park. */
  TECHNOLOGY_CENTRE,
  /** An association, a federation or a cluster. */
  ASSOCIATION,
  /** A committee that organisations form together. */
  COMMITTEE,
  /** A newspaper, a site or another medium. */
  MEDIA,
  /** None of these. */
  OTHER
}
