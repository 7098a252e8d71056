package io.github.territoires.view;

import io.github.territoires.model.Cost;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Money;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Population;
import io.github.territoires.model.Project;
import io.github.territoires.model.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts what is known of a territory; what cannot be counted in full is not summed up. */
final class Figures {
  private final ViewContext context;
  private final Territory territory;

  Figures(ViewContext context, Territory territory) {
    this.context = context;
    this.territory = territory;
  }

  /** Counts members, communes and inhabitants. */
  List<FigureView> ofPerimeter() {
    List<FigureView> figures = new ArrayList<>();
    territory.perimeter().ifPresent(perimeter -> count(perimeter, figures));
    return List.copyOf(figures);
  }

  /** Counts projects. */
  Optional<FigureView> ofProjects() {
    Listing<Project> projects = territory.projects();
    if (projects.equals(Listing.unknown())) {
      return Optional.empty();
    }
    projects.forEach(project -> context.stated(project.sources()));
    return Optional.of(figure("projects", projects.items().size(), named(projects)));
  }

  /** Counts the companies that are named. */
  Optional<FigureView> ofCompanies() {
    int companies = Companies.count(context, territory);
    return companies == 0
        ? Optional.empty()
        : Optional.of(figure("companies", companies, named(Listing.unknown())));
  }

  /** Sums up what whole projects cost and what is put into them, each currency by itself. */
  List<FigureView> ofMoney() {
    Map<Currency, List<Money>> costs = new LinkedHashMap<>();
    Map<Currency, List<Money>> fundings = new LinkedHashMap<>();
    for (Project project : territory.projects()) {
      Optional<Cost> whole = project.cost().filter(cost -> cost.covers().isEmpty());
      whole.ifPresent(cost -> add(cost.amount(), costs));
      whole.ifPresent(cost -> context.cite(cost.sources()));
      Fundings.furthest(project)
          .forEach(
              funding -> {
                funding.amount().ifPresent(amount -> add(amount, fundings));
                context.cite(funding.sources());
              });
    }
    List<FigureView> figures = new ArrayList<>();
    costs.values().forEach(amounts -> figures.add(sum("costs", amounts)));
    fundings.values().forEach(amounts -> figures.add(sum("fundings", amounts)));
    return figures;
  }

  private void count(Perimeter perimeter, List<FigureView> figures) {
    Listing<Member> members = perimeter.members();
    if (!members.items().isEmpty()) {
      figures.add(figure("members", members.items().size(), named(members)));
    }
    communes(perimeter)
        .ifPresent(number -> figures.add(figure("communes", number, Optional.empty())));
    if (!figures.isEmpty()) {
      context.stated(perimeter.sources());
    }
    inhabitants(members).ifPresent(figures::add);
  }

  /** Counts the communes of the perimeter where these are all known, else those of its members. */
  private static Optional<Long> communes(Perimeter perimeter) {
    if (allKnown(perimeter.communes())) {
      return Optional.of((long) perimeter.communes().items().size());
    }
    Listing<Member> members = perimeter.members();
    return allKnown(members) && members.stream().allMatch(Figures::namesAllCommunes)
        ? Optional.of(members.stream().mapToLong(Figures::communes).sum())
        : Optional.empty();
  }

  private Optional<FigureView> inhabitants(Listing<Member> members) {
    List<Population> populations =
        members.stream().map(Member::population).flatMap(Optional::stream).toList();
    if (!allKnown(members) || populations.size() < members.items().size()) {
      return Optional.empty();
    }
    populations.forEach(population -> context.cite(population.sources()));
    long inhabitants = populations.stream().mapToLong(Population::inhabitants).sum();
    String vintages =
        populations.stream().map(Population::vintage).distinct().collect(Collectors.joining(", "));
    return Optional.of(figure("inhabitants", inhabitants, Optional.of(context.french(vintages))));
  }

  private static boolean allKnown(Listing<?> listing) {
    return listing.extent() == Listing.Extent.ALL && !listing.items().isEmpty();
  }

  /** Says that only those are counted who are named, unless these are known to be all. */
  private Optional<TextView> named(Listing<?> listing) {
    return listing.extent() == Listing.Extent.ALL
        ? Optional.empty()
        : Optional.of(context.plain(context.word("figures.named")));
  }

  private static boolean namesAllCommunes(Member member) {
    return isCommune(member) || member.communes().extent() == Listing.Extent.ALL;
  }

  private static long communes(Member member) {
    return isCommune(member) ? 1 : member.communes().items().size();
  }

  /** Where no nature is known, an INSEE code still tells that it is a commune. */
  private static boolean isCommune(Member member) {
    return member.nature().map(LegalNature.COM::equals).orElse(member.code() instanceof InseeCode);
  }

  private static void add(Money amount, Map<Currency, List<Money>> sums) {
    sums.computeIfAbsent(amount.currency(), currency -> new ArrayList<>()).add(amount);
  }

  private FigureView sum(String code, List<Money> amounts) {
    BigDecimal sum = amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new FigureView(
        code,
        context.labels().money(sum, amounts.get(0).currency()),
        context.labels().plural("figures." + code, amounts.size()),
        Optional.empty());
  }

  private FigureView figure(String code, long number, Optional<TextView> remark) {
    return new FigureView(
        code,
        context.labels().number(number),
        context.labels().plural("figures." + code, number),
        remark);
  }
}
