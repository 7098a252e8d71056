/**
 * Finds what is wrong in a programme, wherever it comes from, and says it once in one way.
 *
 * <pre>
 * Programme ──▶ Validator ──▶ ValidationReport ── Violation ┬ Rule: code, severity
 *                                                           ├ Location: pointer, source, line …
 *                                                           └ label, value, nearest, done
 * </pre>
 *
 * <p>A model type refuses nonsense by itself; the rules here look at what only shows between
 * values. Dates count only where their bounds leave no doubt. Codes stay as they are; a rule may
 * come in any version. Readers of files add rules of their own, with their own codes and messages.
 *
 * <table>
 * <caption>The rules</caption>
 * <tr><th>Code<th>Severity<th>What it finds
 * <tr><td>id-duplicate<td>error<td>An id names two organisations, sources, phases, themes,
 * territories or projects, two challenges of one action programme, two facilities of one project,
 * two members or two communes of one perimeter, or two communes of one member.
 * <tr><td>reference-unknown<td>error<td>An id leads to no organisation, source, phase, theme or
 * territory. The nearest known one is named for the first hundred unknown ids, and for fewer where
 * very many are known.
 * <tr><td>entry-repeated<td>warning<td>A list holds the same entry twice: a reference, a seat, a
 * signatory, a funding, a region.
 * <tr><td>organisation-unused<td>warning<td>Nothing refers to an organisation.
 * <tr><td>source-unused<td>warning<td>Nothing refers to a source.
 * <tr><td>theme-misplaced<td>error<td>The id of a theme names another phase than the one that
 * holds it.
 * <tr><td>theme-of-other-phase<td>error<td>A territory or a project has a theme of another phase;
 * themes belong to a phase.
 * <tr><td>project-misplaced<td>error<td>The id of a project names another territory than the one
 * that holds it.
 * <tr><td>part-of-cycle<td>error<td>An organisation is a part of itself, directly or through
 * others.
 * <tr><td>siren-shared<td>error<td>Two organisations have one SIREN, though neither is a part of
 * the other and no SIRET tells them apart.
 * <tr><td>siret-of-other-siren<td>error<td>A SIRET does not begin with the SIREN of the
 * organisation.
 * <tr><td>legal-nature-unfit<td>warning<td>An organisation has the legal nature of a commune or a
 * grouping and is of another kind.
 * <tr><td>legal-nature-differs<td>warning<td>The legal nature of an organisation is none of those
 * of the members with its SIREN.
 * <tr><td>member-name-differs<td>warning<td>One code has two names of which neither is a variant
 * of the other; the former names of an organisation are names of it. A legal nature in front ("CU
 * Limoges Métropole"), case, accents, articles and further words make a variant.
 * <tr><td>member-code-unfit<td>error<td>An INSEE code, or a SIREN that begins with 21, stands for
 * something other than a commune; or a SIREN that begins with 24 for a commune.
 * <tr><td>communes-of-commune<td>error<td>A member that is a commune lists communes. If it is
 * known by its SIREN, it may list itself.
 * <tr><td>member-in-two-territories<td>error<td>A grouping or a commune is a member of two
 * territories of one phase.
 * <tr><td>commune-in-two-members<td>error<td>In one phase a commune lies in two groupings, or in a
 * grouping and on its own. The <i>métropole</i> and the territorial bodies of Grand Paris overlap
 * by law; a grouping of which no nature is known may be either.
 * <tr><td>commune-in-two-territories<td>error<td>In one phase two territories have a commune, at
 * least one of them without saying in which member.
 * <tr><td>population-differs<td>warning<td>The population of a grouping is not the sum of those of
 * its communes, all of them being known with the same vintage.
 * <tr><td>region-differs<td>warning<td>The regions of a territory, where any are given, lack one
 * in which a commune or a department of it lies, or have one in which, the perimeter being wholly
 * known, none lies.
 * <tr><td>department-differs<td>warning<td>Likewise for the departments of a territory and its
 * communes.
 * <tr><td>count-exceeded<td>warning<td>More territories of a phase are given than were ever
 * announced, in the country or wholly in a region.
 * <tr><td>succession-member-unknown<td>error<td>A member of a succession is not in the territory
 * that it comes from or leads to, whose perimeter is wholly known.
 * <tr><td>succession-phase-wrong<td>error<td>A succession leads to the phase that it comes from,
 * or to a territory of another phase than it says.
 * <tr><td>carriers-several<td>warning<td>A project has two carriers; one organisation answers for
 * it, others are partners.
 * <tr><td>contracting-authorities-several<td>warning<td>A facility has two contracting
 * authorities; one commissions the works.
 * <tr><td>party-repeated<td>warning<td>An organisation stands twice among the parties, acting for
 * itself or for the same other.
 * <tr><td>acts-for-itself<td>error<td>A party acts on behalf of itself.
 * <tr><td>fundings-exceed-cost<td>warning<td>The fundings of a project exceed the cost of the
 * whole. Of one funder and scheme the largest amount counts, for what is announced is later
 * granted and paid.
 * <tr><td>date-in-future<td>error<td>What has happened (an actual date, a signature, a name given
 * up) lies after the as-of day of the territory or programme, or of a newer source of the fact
 * itself.
 * <tr><td>later-than-as-of<td>warning<td>Something was said, announced, published, compared or known
 * after the as-of day of the programme, or a term of office begins after it.
 * <tr><td>issued-before-as-of<td>warning<td>The programme was issued before its as-of day.
 * <tr><td>phases-out-of-order<td>warning<td>A phase begins before the one listed before it has
 * ended.
 * <tr><td>announcements-out-of-order<td>warning<td>A planned date was said before the one listed
 * before it.
 * <tr><td>planned-in-past<td>warning<td>A planned date was over when it was said.
 * <tr><td>planned-after-actual<td>warning<td>A planned date was said after the actual one.
 * <tr><td>planned-after-closed<td>warning<td>A planned date was said after the project was
 * abandoned or its operation done, or lies wholly after that day and nobody says when it was said;
 * and nothing has happened.
 * <tr><td>milestone-repeated<td>warning<td>Two milestones of one list are of one kind and concern
 * the same thing.
 * <tr><td>milestones-out-of-order<td>warning<td>Works on something began after its delivery,
 * opening or inauguration.
 * <tr><td>former-names-out-of-order<td>warning<td>A former name was given up before the one listed
 * before it.
 * <tr><td>contract-before-protocol<td>warning<td>The contract was signed before the protocol.
 * <tr><td>contract-outside-phase<td>warning<td>The period of a contract has no day in common with
 * the phase.
 * <tr><td>agreement-ends-before-signed<td>error<td>The period of an agreement ends before it is
 * signed.
 * <tr><td>signatory-out-of-office<td>warning<td>Whoever signed did not hold the office on that
 * day.
 * <tr><td>source-missing<td>warning<td>A phase, a level of governance, a succession, a territory
 * or a project has no source. What they hold shares theirs; a territory that names its own
 * publisher needs no other source.
 * <tr><td>source-without-licence<td>warning<td>A source has no licence.
 * <tr><td>publisher-missing<td>warning<td>The programme names no publisher.
 * <tr><td>contact-missing<td>warning<td>The programme names no contact.
 * <tr><td>licence-missing<td>warning<td>The programme names no licence.
 * <tr><td>name-missing<td>warning<td>A territory has no name; readers are shown its code.
 * <tr><td>french-missing<td>warning<td>A text has no French wording. Sources may speak their own
 * language.
 * </table>
 */
@NullMarked
package io.github.territoires.validation;

import org.jspecify.annotations.NullMarked;
