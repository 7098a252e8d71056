package io.github.territoires.examples.benchmarks.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plain records that mirror documents, as somebody would write them who has no model: a project in
 * full, and of a territory what the subject has. What a document lacks is null.
 */
public final class Mirror {
  private Mirror() {}

  /** A territory. */
  public record Territory(
      String id,
      @Nullable Map<String, String> name,
      @Nullable List<FormerName> formerNames,
      @Nullable Map<String, String> headline,
      @Nullable Map<String, String> introduction,
      @Nullable Map<String, String> description,
      @Nullable Reference presentedBy,
      @Nullable String website,
      @Nullable List<Area> regions,
      @Nullable List<Area> departments,
      @Nullable Listing<Project> projects,
      @Nullable List<Link> links,
      @Nullable List<Identifier> identifiers,
      @Nullable List<Reference> sources,
      @Nullable Map<String, Object> extra) {}

  /** A project. */
  public record Project(
      String id,
      Map<String, String> title,
      @Nullable List<FormerName> formerNames,
      @Nullable Map<String, String> summary,
      @Nullable Map<String, String> description,
      @Nullable Boolean flagship,
      @Nullable String actionSheet,
      @Nullable String form,
      @Nullable Place place,
      @Nullable Listing<String> themes,
      @Nullable Listing<Party> parties,
      @Nullable List<Facility> facilities,
      @Nullable List<Map<String, String>> services,
      @Nullable List<Milestone> milestones,
      @Nullable Progress progress,
      @Nullable Cost cost,
      @Nullable Listing<Funding> fundings,
      @Nullable List<Link> links,
      @Nullable List<Identifier> identifiers,
      @Nullable List<Reference> sources,
      @Nullable Map<String, Object> extra) {}

  /** A listing. */
  public record Listing<T>(String extent, List<T> items) {}

  /** A party. */
  public record Party(
      Reference organisation,
      List<String> roles,
      @Nullable Reference onBehalfOf,
      @Nullable List<Reference> sources) {}

  /** A facility. */
  public record Facility(
      String code,
      Map<String, String> name,
      @Nullable Place place,
      @Nullable Listing<Party> parties,
      @Nullable List<Milestone> milestones,
      @Nullable List<Reference> sources) {}

  /** A milestone. */
  public record Milestone(
      String kind,
      Map<String, String> concerns,
      @Nullable List<StatedDate> planned,
      @Nullable StatedDate actual,
      @Nullable Map<String, String> remark) {}

  /** A progress. */
  public record Progress(
      @Nullable String stage,
      @Nullable String status,
      String asOf,
      @Nullable List<Reference> sources) {}

  /** A cost. */
  public record Cost(
      Money amount, @Nullable Map<String, String> covers, @Nullable List<Reference> sources) {}

  /** A funding. */
  public record Funding(
      Reference funder,
      @Nullable Map<String, String> scheme,
      @Nullable Money amount,
      @Nullable String state,
      @Nullable List<Reference> sources) {}

  /** An amount. */
  public record Money(BigDecimal amount, String currency) {}

  /** A stated date. */
  public record StatedDate(Date date, @Nullable Date said, @Nullable List<Reference> sources) {}

  /** A date. */
  public record Date(
      String text,
      String kind,
      @Nullable String edtf,
      @Nullable String earliest,
      @Nullable String latest) {}

  /** A former name. */
  public record FormerName(
      Map<String, String> name, @Nullable Date until, @Nullable List<Reference> sources) {}

  /** A place. */
  public record Place(Map<String, String> name, @Nullable String commune) {}

  /** A link. */
  public record Link(Map<String, String> label, String address) {}

  /** A region or a département. */
  public record Area(String code, String name) {}

  /** An identifier. */
  public record Identifier(String scheme, String value) {}

  /** A reference to an organisation or a source. */
  public record Reference(String id) {}
}
