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
 * @param flagship says that it is a flagship project (<i>projet phare</i>); absent where it is not,
 *     and where the list that it stands in says so of all
 * @param formerNames its names before, the oldest first, with the date until which it bore them;
 *     absent where it has had no other
 * @param summary what it is, in one or two sentences; absent where nobody has said
 * @param description what it is, at length; absent where nobody has said
 * @param form its legal or practical form; absent where it is not known
 * @param place where it is; absent where it is not known
 * @param themes the themes that it serves; a note says where nobody has stated them
 * @param parties who takes part, by role; empty where nobody is known
 * @param services what it offers or brings about; absent where nobody has said
 * @param facilities its buildings, each with parties and milestones of its own; empty where none is
 *     known
 * @param milestones its own dates; absent where none is known
 * @param progress how far it has come; it says so where this is not known
 * @param cost what it costs; absent where it is not known
 * @param fundings who pays for it; absent where this is not known
 * @param links pages about it; absent where there are none
 * @since 0.1
 */
public record ProjectView(
    String id,
    String code,
    TextView title,
    Optional<String> flagship,
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

  static ProjectView of(ViewContext context, Project project, boolean saidFlagship) {
    context.cite(project.sources());
    return new ProjectView(
        project.id().toString(),
        project.id().code(),
        context.text(project.title()),
        saidFlagship ? Optional.of(context.word("project.flagship")) : Optional.empty(),
        context.some(
            "project.former-names",
            project.formerNames().stream().map(name -> former(context, name)).toList()),
        project.summary().map(context::text),
        project.description().map(context::text),
        project
            .form()
            .map(
                form ->
                    FactView.of(
                        context.word("project.form"), context.word("project.form", form.code()))),
        project
            .place()
            .map(place -> FactView.of(context.word("project.place"), context.text(place.name()))),
        context.list("project.themes", project.themes(), id -> ThemeView.of(context, id)),
        RoleView.list(context, project.parties()),
        context.some("project.services", context.texts(project.services())),
        project.facilities().stream().map(one -> FacilityView.of(context, one)).toList(),
        MilestoneView.list(context, project.milestones()),
        ProgressWords.of(context, project.progress()),
        project.cost().map(cost -> FundingView.cost(context, cost)),
        FundingView.list(context, project.fundings()),
        context.some(
            "project.links", project.links().stream().map(link -> link(context, link)).toList()));
  }

  private static FactView former(ViewContext context, FormerName name) {
    context.cite(name.sources());
    return new FactView(
        context.word("project.former-name"),
        context.text(name.name()),
        name.until().map(date -> context.dated("project.until", date)).map(context::plain));
  }

  private static LinkView link(ViewContext context, Link link) {
    return new LinkView(
        context.word("project.link"), context.text(link.label()), link.address().value());
  }
}
