package io.github.territoires.view;

import io.github.territoires.model.FormerName;
import io.github.territoires.model.Link;
import io.github.territoires.model.Project;
import java.util.List;
import java.util.Optional;

/**
 * A project.
 *
 * @param id the project's id: {@code phase-1/ti-7507/cite-de-la-ceramique}
 * @param code the project's code within its territory
 * @param title its name today
 * @param formerNames its names before, the oldest first, with the date until which it bore them
 * @param summary what it is, in one or two sentences
 * @param description what it is, at length
 * @param form its legal or practical form
 * @param place where it is
 * @param themes the themes that it serves; a note says where nobody has stated them
 * @param parties who takes part, by role
 * @param services what it offers or brings about
 * @param facilities its buildings, each with parties and milestones of its own
 * @param milestones its own dates
 * @param progress how far it has come, as far as known
 * @param cost what it costs
 * @param fundings who pays for it
 * @param links pages about it
 * @since 0.1
 */
public record ProjectView(
    String id,
    String code,
    TextView title,
    Optional<ListView<FactView>> formerNames,
    Optional<TextView> summary,
    Optional<TextView> description,
    Optional<FactView> form,
    Optional<FactView> place,
    ListView<ThemeView> themes,
    List<RoleView> parties,
    Optional<ListView<TextView>> services,
    List<FacilityView> facilities,
    Optional<ListView<MilestoneView>> milestones,
    FactView progress,
    Optional<FactView> cost,
    Optional<ListView<FundingView>> fundings,
    Optional<ListView<LinkView>> links) {

  static ProjectView of(Reading reading, Project project) {
    reading.cite(project.sources());
    return new ProjectView(
        project.id().toString(),
        project.id().code(),
        reading.text(project.title()),
        reading.some(
            "project.former-names",
            project.formerNames().stream().map(name -> former(reading, name)).toList()),
        project.summary().map(reading::text),
        project.description().map(reading::text),
        project
            .form()
            .map(
                form ->
                    FactView.of(
                        reading.word("project.form"), reading.word("project.form", form.code()))),
        project
            .place()
            .map(place -> FactView.of(reading.word("project.place"), reading.text(place.name()))),
        reading.list("project.themes", project.themes(), id -> ThemeView.of(reading, id)),
        RoleView.list(reading, project.parties()),
        reading.some("project.services", reading.texts(project.services())),
        project.facilities().stream().map(one -> FacilityView.of(reading, one)).toList(),
        MilestoneView.list(reading, project.milestones()),
        ProgressWords.of(reading, project.progress()),
        project.cost().map(cost -> FundingView.cost(reading, cost)),
        FundingView.list(reading, project.fundings()),
        reading.some(
            "project.links", project.links().stream().map(link -> link(reading, link)).toList()));
  }

  private static FactView former(Reading reading, FormerName name) {
    reading.cite(name.sources());
    return new FactView(
        reading.word("project.former-name"),
        reading.text(name.name()),
        name.until().map(date -> reading.dated("project.until", date)).map(reading::plain));
  }

  private static LinkView link(Reading reading, Link link) {
    return new LinkView(
        reading.word("project.link"), reading.text(link.label()), link.address().value());
  }
}
