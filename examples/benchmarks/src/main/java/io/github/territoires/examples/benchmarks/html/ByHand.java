package io.github.territoires.examples.benchmarks.html;

import io.github.territoires.view.AboutView;
import io.github.territoires.view.ChallengeView;
import io.github.territoires.view.ExtraView;
import io.github.territoires.view.FacilityView;
import io.github.territoires.view.FactView;
import io.github.territoires.view.FundingView;
import io.github.territoires.view.HeaderView;
import io.github.territoires.view.LinkView;
import io.github.territoires.view.ListView;
import io.github.territoires.view.MandateView;
import io.github.territoires.view.MilestoneView;
import io.github.territoires.view.ProjectView;
import io.github.territoires.view.RoleView;
import io.github.territoires.view.SourcesView;
import io.github.territoires.view.TextView;
import io.github.territoires.view.ThemeView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Appends the page to a {@link StringBuilder}: what the others are compared with. */
final class ByHand implements HtmlPeer {
  private static final int LENGTH = 20_000;

  private final Shown shown;
  private final boolean escaping;
  private StringBuilder out = new StringBuilder();

  private ByHand(Shown shown, boolean escaping) {
    this.shown = shown;
    this.escaping = escaping;
  }

  /** Escapes every text. */
  static ByHand escaping(Shown shown) {
    return new ByHand(shown, true);
  }

  /** Takes every text as escaped already. */
  static ByHand ofEscaped(Shown shown) {
    return new ByHand(shown, false);
  }

  @Override
  public String page() {
    out = new StringBuilder(LENGTH);
    HeaderView header = shown.territory().header();
    out.append("<article class=\"ti ti-widget-page ti-host\" id=\"").append(shown.scope());
    out.append("\" lang=\"");
    value(shown.territory().language());
    out.append("\" dir=\"");
    value(shown.territory().direction());
    out.append("\" aria-labelledby=\"").append(shown.scope());
    out.append("--title\"><div class=\"ti-title-block\">\n");
    element("<p class=\"ti-kicker\">", header.kicker(), "</p>\n");
    out.append("<h2 class=\"ti-title\" id=\"").append(shown.scope()).append("--title\">");
    text(header.title());
    out.append("</h2>\n");
    textElement("<p class=\"ti-subtitle\">", header.subtitle(), "</p>\n");
    out.append("</div>\n");
    header(header);
    out.append("<ul class=\"ti-contents\" aria-label=\"").append(shown.contents()).append("\">\n");
    item("about", shown.territory().about().title());
    item("themes", shown.territory().themes().title());
    item("challenges", shown.territory().challenges().title());
    item("projects", shown.territory().projects().title());
    out.append("</ul>\n");
    section("about", shown.territory().about().title());
    about(shown.territory().about());
    section("themes", shown.territory().themes().title());
    themes(shown.territory().themes().items());
    note(shown.territory().themes().note());
    section("challenges", shown.territory().challenges().title());
    challenges(shown.territory().challenges().items());
    note(shown.territory().challenges().note());
    section("projects", shown.territory().projects().title());
    note(shown.territory().projects().note());
    projects(shown.territory().projects().items());
    sources(shown.territory().sources());
    out.append("</article>");
    return out.toString();
  }

  /** Writes what {@link Jobs} is a template for. */
  String jobs() {
    out = new StringBuilder(LENGTH);
    out.append("<article class=\"ti ti-widget-jobs ti-host\" id=\"").append(shown.scope());
    out.append("\" lang=\"");
    value(shown.territory().language());
    out.append("\" dir=\"");
    value(shown.territory().direction());
    out.append("\" aria-labelledby=\"").append(shown.scope());
    out.append("--title\"><div class=\"ti-title-block\">\n<p class=\"ti-kicker\">");
    text(shown.territory().name());
    out.append("</p>\n<h2 class=\"ti-title\" id=\"").append(shown.scope()).append("--title\">");
    value(Jobs.TITLE);
    out.append("</h2>\n</div>\n");
    shown.territory().projects().items().forEach(this::job);
    sources(shown.territory().sources());
    out.append("</article>");
    return out.toString();
  }

  private void job(ProjectView project) {
    out.append("<section>\n<h3>");
    text(project.title());
    out.append("</h3>\n");
    textElement("<p>", project.summary(), "</p>\n");
    project
        .parties()
        .ifPresent(
            roles -> {
              for (RoleView role : roles.items()) {
                out.append("<p>");
                value(role.term());
                out.append("</p>\n<ul>\n");
                for (RoleView.PartyView party : role.parties()) {
                  out.append("<li>");
                  text(party.name());
                  out.append("</li>\n");
                }
                out.append("</ul>\n");
              }
            });
    project
        .milestones()
        .ifPresent(
            milestones -> {
              out.append("<ul>\n");
              for (MilestoneView milestone : milestones.items()) {
                out.append("<li>");
                value(milestone.event());
                for (MilestoneView.DateView date : milestone.dates()) {
                  out.append(", ");
                  value(date.date());
                }
                out.append("</li>\n");
              }
              out.append("</ul>\n");
            });
    out.append("</section>\n");
  }

  private void header(HeaderView header) {
    out.append("<div class=\"ti-glance\">\n");
    textElement("<p class=\"ti-lead\">", header.introduction(), "</p>\n");
    header.formerNames().ifPresent(this::names);
    if (!header.facts().isEmpty() || !header.extra().isEmpty()) {
      out.append("<dl class=\"ti-facts ti-row\">\n");
      header.facts().forEach(this::fact);
      header.extra().forEach(this::extra);
      out.append("</dl>\n");
    }
    header
        .website()
        .ifPresent(
            website -> {
              out.append("<p class=\"ti-site\">");
              link(website.address());
              value(website.term());
              out.append(shown.colon()).append(' ');
              text(website.name());
              out.append("</a></p>\n");
            });
    header.links().ifPresent(this::links);
    out.append("</div>\n");
  }

  private void item(String id, String title) {
    out.append("<li><a href=\"#").append(shown.scope()).append("--").append(id).append("\">");
    value(title);
    out.append("</a></li>\n");
  }

  private void section(String id, String title) {
    if (!id.equals("about")) {
      out.append("</div>\n</section>");
    }
    out.append("<section class=\"ti-section ti-widget-").append(id).append("\" id=\"");
    out.append(shown.scope()).append("--").append(id);
    out.append("\"><h3 class=\"ti-heading\" id=\"").append(shown.scope()).append("--").append(id);
    out.append("--title\">");
    value(title);
    out.append("</h3>\n<div class=\"ti-body\">\n");
  }

  private void about(AboutView about) {
    note(about.note());
    textElement("<p class=\"ti-lead\">", about.purpose(), "</p>\n");
    textElement("<p>", about.description(), "</p>\n");
    if (about.rationale().isEmpty()
        && about.mandates().isEmpty()
        && about.places().isEmpty()
        && about.needs().isEmpty()) {
      return;
    }
    out.append("<dl class=\"ti-facts\">\n");
    about.rationale().ifPresent(this::fact);
    for (MandateView mandate : about.mandates()) {
      fact(mandate.by());
      fact(mandate.to());
      fact(mandate.task());
    }
    about.places().forEach(this::fact);
    about
        .needs()
        .ifPresent(
            needs -> {
              term(needs.term());
              out.append("<dd>\n");
              list(needs.items());
              out.append("</dd></div>\n");
            });
    out.append("</dl>\n");
  }

  private void themes(List<ThemeView> themes) {
    if (themes.isEmpty()) {
      return;
    }
    out.append("<ul class=\"ti-axes\">\n");
    for (ThemeView theme : themes) {
      out.append("<li class=\"ti-axis ti-axis-");
      value(theme.code());
      out.append("\"><span class=\"ti-word\">");
      text(theme.name());
      out.append("</span>");
      textElement(" <span class=\"ti-remark\">", theme.description(), "</span>");
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void challenges(List<ChallengeView> challenges) {
    if (challenges.isEmpty()) {
      return;
    }
    out.append("<ol class=\"ti-ranked\">\n");
    for (ChallengeView challenge : challenges) {
      out.append("<li><span>");
      text(challenge.title());
      out.append("</span>");
      textElement(" <span class=\"ti-remark\">", challenge.description(), "</span>");
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private void projects(List<ProjectView> projects) {
    if (!projects.isEmpty()) {
      out.append("<div class=\"ti-cards\">\n");
      projects.forEach(this::card);
      out.append("</div>\n");
    }
    out.append("</div>\n</section>");
  }

  private void card(ProjectView project) {
    out.append("<article class=\"ti-card\" id=\"");
    anchor(project);
    out.append("\" aria-labelledby=\"");
    anchor(project);
    out.append("--title\"><div class=\"ti-card-inner\">\n<div>\n<h4 class=\"ti-card-title\" id=\"");
    anchor(project);
    out.append("--title\">");
    text(project.title());
    out.append("</h4>\n");
    element("<p class=\"ti-badge\">", project.flagship(), "</p>\n");
    project.formerNames().ifPresent(this::names);
    textElement("<p class=\"ti-summary\">", project.summary(), "</p>\n");
    out.append("</div>\n<dl class=\"ti-facts\">\n");
    project.facts().forEach(this::fact);
    project.parties().ifPresent(this::parties);
    fact(project.progress());
    project.cost().ifPresent(this::fact);
    out.append("</dl>\n</div>\n<details>\n<summary>").append(shown.detail());
    out.append(" <span class=\"ti-hidden\">");
    text(project.title());
    out.append("</span></summary>\n");
    detail(project);
    out.append("</details>\n</article>");
  }

  private void detail(ProjectView project) {
    textElement("<p>", project.description(), "</p>\n");
    project
        .services()
        .ifPresent(
            services -> {
              out.append("<h5 class=\"ti-subheading\">");
              value(services.term());
              out.append("</h5>\n");
              list(services.items());
            });
    out.append("<dl class=\"ti-facts\">\n");
    project.milestones().ifPresent(this::milestones);
    project.fundings().ifPresent(this::fundings);
    term(project.themes().term());
    out.append('\n');
    for (ThemeView theme : project.themes().items()) {
      out.append("<dd>");
      text(theme.name());
      out.append("</dd>\n");
    }
    element("<dd class=\"ti-note\">", project.themes().note(), "</dd>");
    out.append("\n</div>\n");
    project.extra().forEach(this::extra);
    out.append("</dl>\n");
    project.facilities().forEach(this::facility);
    project.links().ifPresent(this::links);
  }

  private void facility(FacilityView facility) {
    out.append("<div class=\"ti-facility\">\n<h5 class=\"ti-subheading\">");
    text(facility.name());
    out.append("</h5>\n<dl class=\"ti-facts\">\n");
    facility.place().ifPresent(this::fact);
    facility.parties().ifPresent(this::parties);
    facility.milestones().ifPresent(this::milestones);
    out.append("</dl>\n</div>\n");
  }

  private void parties(ListView<RoleView> roles) {
    for (int i = 0; i < roles.items().size(); i++) {
      RoleView role = roles.items().get(i);
      term(role.term());
      out.append('\n');
      for (RoleView.PartyView party : role.parties()) {
        out.append("<dd>");
        text(party.name());
        party
            .onBehalfOf()
            .ifPresent(
                other -> {
                  out.append(" <span class=\"ti-remark\">");
                  value(other.term());
                  out.append(shown.colon()).append(' ');
                  text(other.value());
                  out.append("</span>");
                });
        out.append("</dd>\n");
      }
      if (i == roles.items().size() - 1) {
        element("<dd class=\"ti-note\">", roles.note(), "</dd>\n");
      }
      out.append("</div>\n");
    }
    if (roles.items().isEmpty()) {
      term(roles.term());
      element("<dd class=\"ti-note\">", roles.note(), "</dd>");
      out.append("</div>\n");
    }
  }

  private void milestones(ListView<MilestoneView> milestones) {
    out.append("<div class=\"ti-milestones\"><dt>");
    value(milestones.term());
    out.append("</dt>\n");
    for (MilestoneView milestone : milestones.items()) {
      out.append("<dd class=\"ti-milestone ti-");
      value(milestone.state());
      out.append("\">\n<p><span class=\"ti-event\">");
      value(milestone.event());
      out.append(shown.colon()).append("</span> ");
      text(milestone.concerns());
      out.append("</p>\n<ol class=\"ti-dates\">\n");
      for (MilestoneView.DateView date : milestone.dates()) {
        out.append("<li>");
        value(date.term());
        out.append(shown.colon()).append(" <span class=\"ti-date\">");
        value(date.date());
        out.append("</span>");
        element(" <span class=\"ti-remark\">(", date.said(), ")</span>");
        out.append("</li>\n");
      }
      element("<li class=\"ti-note\">", milestone.outcome(), "</li>\n");
      out.append("</ol>\n");
      textElement("<p class=\"ti-remark\">", milestone.remark(), "</p>\n");
      out.append("</dd>\n");
    }
    out.append("</div>\n");
  }

  private void fundings(ListView<FundingView> fundings) {
    term(fundings.term());
    out.append('\n');
    for (FundingView funding : fundings.items()) {
      out.append("<dd>");
      text(funding.funder());
      textElement(", ", funding.scheme(), "");
      element(" <span class=\"ti-amount\">", funding.amount(), "</span>");
      element(" <span class=\"ti-remark\">", funding.state(), "</span>");
      out.append("</dd>\n");
    }
    element("<dd class=\"ti-note\">", fundings.note(), "</dd>");
    out.append("\n</div>\n");
  }

  private void sources(SourcesView sources) {
    out.append("<footer class=\"ti-sources\">\n");
    textElement("<p class=\"ti-notice\">", sources.notice(), "</p>\n");
    out.append("<ul class=\"ti-line\">\n");
    sources
        .publisher()
        .ifPresent(
            publisher -> {
              out.append("<li>");
              value(publisher.term());
              out.append(' ');
              text(publisher.value());
              out.append("</li>\n");
            });
    out.append("<li>");
    value(sources.asOf());
    out.append("</li>\n");
    sources
        .licence()
        .ifPresent(
            licence -> {
              out.append("<li>");
              linked(licence.name(), licence.address());
              out.append("</li>\n");
            });
    sources
        .contact()
        .ifPresent(
            contact -> {
              out.append("<li>");
              link(contact.address());
              value(contact.term());
              out.append("</a></li>\n");
            });
    out.append("</ul>\n");
    sources.list().ifPresent(this::references);
    out.append("</footer>\n");
  }

  private void references(ListView<SourcesView.SourceView> sources) {
    out.append("<details>\n<summary>");
    value(sources.term());
    out.append("</summary>\n<ul class=\"ti-references\">\n");
    for (SourcesView.SourceView source : sources.items()) {
      out.append("<li>");
      text(source.publisher());
      out.append(", ");
      linked(source.title(), source.address());
      element(", ", source.published(), "");
      source
          .licence()
          .ifPresent(
              licence -> {
                out.append(", ");
                linked(licence.name(), licence.address());
              });
      out.append(", ");
      value(source.compared());
      out.append("</li>\n");
    }
    out.append("</ul>\n</details>\n");
  }

  private void names(ListView<FactView> names) {
    for (FactView name : names.items()) {
      out.append("<p class=\"ti-former\"><span class=\"ti-term\">");
      value(name.term());
      out.append(shown.colon()).append("</span> ");
      text(name.value());
      textElement(" <span class=\"ti-remark\">(", name.remark(), ")</span>");
      out.append("</p>\n");
    }
  }

  private void links(ListView<LinkView> links) {
    out.append("<ul class=\"ti-links\">\n");
    for (LinkView one : links.items()) {
      out.append("<li>");
      link(one.address());
      text(one.name());
      out.append("</a></li>\n");
    }
    out.append("</ul>\n");
  }

  private void list(List<TextView> items) {
    out.append("<ul class=\"ti-list\">\n");
    for (TextView item : items) {
      out.append("<li>");
      text(item);
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void fact(FactView fact) {
    term(fact.term());
    out.append("<dd>");
    text(fact.value());
    textElement(" <span class=\"ti-remark\">", fact.remark(), "</span>");
    out.append("</dd></div>\n");
  }

  private void extra(ExtraView extra) {
    out.append("<div><dt>");
    text(extra.name());
    out.append("</dt><dd>");
    text(extra.value());
    out.append("</dd></div>\n");
  }

  private void term(String term) {
    out.append("<div><dt>");
    value(term);
    out.append("</dt>");
  }

  private void note(Optional<String> note) {
    element("<p class=\"ti-note\">", note, "</p>\n");
  }

  private void element(String open, Optional<String> value, String close) {
    if (value.isPresent()) {
      out.append(open);
      value(value.get());
      out.append(close);
    }
  }

  private void textElement(String open, Optional<TextView> text, String close) {
    if (text.isPresent()) {
      out.append(open);
      text(text.get());
      out.append(close);
    }
  }

  private void linked(TextView name, Optional<String> address) {
    if (address.isPresent()) {
      link(address.get());
      text(name);
      out.append("</a>");
    } else {
      text(name);
    }
  }

  private void link(String address) {
    out.append("<a href=\"");
    value(address);
    out.append("\">");
  }

  private void anchor(ProjectView project) {
    out.append(shown.scope()).append("--projects--project--").append(project.code());
  }

  private void text(TextView text) {
    if (text.language().isPresent()) {
      out.append("<span lang=\"");
      value(text.language().get());
      out.append("\">");
      value(text.words());
      out.append("</span>");
    } else {
      value(text.words());
    }
  }

  private void value(String value) {
    int from = 0;
    if (escaping) {
      for (int i = 0; i < value.length(); i++) {
        String entity = entity(value.charAt(i));
        if (entity != null) {
          out.append(value, from, i).append(entity);
          from = i + 1;
        }
      }
    }
    if (from == 0) {
      out.append(value);
    } else {
      out.append(value, from, value.length());
    }
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
