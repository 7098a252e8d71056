package io.github.territoires.view;

import io.github.territoires.model.Atlas;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.UnknownIdException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A project for one locale and one as-of day, by itself or in the list of its territory.
 *
 * <pre>{@code
 * ProjectId id = ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique");
 * ProjectView view = ProjectView.of(programme, id, Locale.FRENCH);
 * view.title().words(); // "Cité de la Céramique"
 * }</pre>
 *
 * @param id the project's id: {@code phase-1/ti-7507/cite-de-la-ceramique}
 * @param code the project's code within its territory
 * @param language the BCP 47 tag of the language that the view speaks
 * @param direction the direction in which it is written, {@code ltr} or {@code rtl}
 * @param territory the territory that it is a project of
 * @param title its name today
 * @param flagship says that it is a flagship project (<i>projet phare</i>); absent where it is not,
 *     and where the list that it stands in says so of all
 * @param formerNames its names before, the oldest first, with the date until which it bore them;
 *     absent where it has had no other
 * @param summary what it is, in one or two sentences; absent where nobody has said
 * @param description what it is, at length; absent where nobody has said
 * @param facts its form, its place, its number in the contract, the ids that others gave it, as far
 *     as known
 * @param themes the themes that it serves; a note says where nobody has stated them
 * @param parties who takes part, by role; a note says where there are others or none; absent where
 *     nobody has said
 * @param services what it offers or brings about; absent where nobody has said
 * @param facilities its buildings, each with parties and milestones of its own; empty where none is
 *     known
 * @param milestones its own dates, in order; absent where none is known
 * @param progress how far it has come; it says so where this is not known
 * @param cost what it costs; absent where it is not known
 * @param fundings who pays for it; absent where this is not known
 * @param links pages about it; absent where there are none
 * @param extra what its publisher keeps beside the model; empty where there is nothing
 * @param sources where this is stated
 * @since 0.1
 */
public record ProjectView(
    String id,
    String code,
    String language,
    String direction,
    ReferenceView territory,
    TextView title,
    Optional<String> flagship,
    Optional<ListView<FactView>> formerNames,
    Optional<TextView> summary,
    Optional<TextView> description,
    List<FactView> facts,
    ListView<ThemeView> themes,
    Optional<ListView<RoleView>> parties,
    Optional<ListView<TextView>> services,
    List<FacilityView> facilities,
    Optional<ListView<MilestoneView>> milestones,
    FactView progress,
    Optional<FactView> cost,
    Optional<ListView<FundingView>> fundings,
    Optional<ListView<LinkView>> links,
    List<ExtraView> extra,
    SourcesView sources)
    implements SubjectView {

  /**
   * Views a project as of the programme's own day.
   *
   * @throws UnknownIdException if the programme has no such project
   */
  public static ProjectView of(Programme programme, ProjectId id, Locale locale) {
    return of(programme, id, locale, programme.asOf());
  }

  /**
   * Views a project as of a day: what was planned for before that day and is not known to have
   * happened is not shown as still to come.
   *
   * @throws UnknownIdException if the programme has no such project
   */
  public static ProjectView of(Programme programme, ProjectId id, Locale locale, LocalDate asOf) {
    Project project = programme.project(id);
    ViewContext context = ViewContext.of(programme, id.territory(), locale, asOf, Atlas.empty());
    return of(context, project, project.flagship().orElse(false));
  }

  static ProjectView of(ViewContext context, Project project, boolean saidFlagship) {
    context.stated(project.sources());
    return new ProjectView(
        project.id().toString(),
        project.id().code(),
        context.language(),
        context.direction(),
        context.reference(project.id().territory()),
        context.text(project.title()),
        saidFlagship ? Optional.of(context.word("project.flagship")) : Optional.empty(),
        Names.former(context, project.formerNames()),
        project.summary().map(context::text),
        project.description().map(context::text),
        facts(context, project),
        context.list("project.themes", project.themes(), id -> ThemeView.of(context, id)),
        RoleView.list(context, project.parties()),
        context.some("project.services", context.texts(project.services())),
        project.facilities().stream().map(one -> FacilityView.of(context, project, one)).toList(),
        context.some(
            "project.milestones", MilestoneView.inOrder(context, project, project.milestones())),
        ProgressWords.of(context, project.progress()),
        project.cost().map(cost -> FundingView.cost(context, cost)),
        FundingView.list(context, project.fundings()),
        Names.links(context, project.links()),
        context.extra(project.extra()),
        SourcesView.of(context));
  }

  private static List<FactView> facts(ViewContext context, Project project) {
    List<FactView> facts = new ArrayList<>();
    project
        .form()
        .map(form -> context.word("project.form", form.code()))
        .ifPresent(form -> facts.add(FactView.of(context.word("project.form"), form)));
    project.place().map(place -> FactView.of(context, place)).ifPresent(facts::add);
    project
        .actionSheet()
        .map(number -> FactView.of(context.word("project.action-sheet"), number))
        .ifPresent(facts::add);
    facts.addAll(context.identifiers(project.identifiers()));
    return List.copyOf(facts);
  }
}
