package io.github.territoires.tables;

import io.github.territoires.model.Funding;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The table {@code fundings.csv}: one row for each funding of a project. The rows of a project are
 * all its fundings.
 */
final class FundingRows implements TableForm {
  static final Column<String> FUNDER =
      Column.of("funder", "financeur", Texts.reference("organisation")).example("État").required();
  static final Column<String> SCHEME = Column.of("scheme", "dispositif", Texts.TEXT).inLanguages();
  static final Column<Money> AMOUNT =
      Column.of("amount", "montant", Numbers.AMOUNT).example("400 000 €");
  static final Column<FundingState> STATE =
      Column.of("state", "etat", Choice.of("funding", FundingState.class)).example("annoncé");
  static final Column<List<String>> SOURCES = Column.of("sources", "sources", Texts.REFERENCES);

  @Override
  public List<Column<?>> columns() {
    return List.of(
        Holder.PROJECT,
        FUNDER,
        Organisations.NAME,
        Organisations.SIREN,
        Organisations.SIRET,
        Organisations.KIND,
        SCHEME,
        AMOUNT,
        STATE,
        SOURCES);
  }

  @Override
  public List<Column<?>> labels() {
    return List.of(FUNDER, Holder.PROJECT);
  }

  @Override
  public void write(Programme programme, Consumer<Line> out) {
    for (Project project : programme.projects()) {
      List<Line> lines =
          project.fundings().stream()
              .map(
                  funding ->
                      Organisations.put(
                              Holder.of(project).line(), FUNDER, funding.funder(), programme)
                          .text(SCHEME, funding.scheme())
                          .put(AMOUNT, funding.amount())
                          .put(STATE, funding.state())
                          .list(SOURCES, funding.sources()))
              .toList();
      if (lines.stream().allMatch(Line::isWhole)) {
        lines.forEach(out);
      }
    }
  }

  @Override
  public void read(List<Row> rows, Draft draft) {
    Map<ProjectId, List<Row>> groups =
        new LinkedHashMap<>(
            draft.rows().grouped(rows, row -> draft.references().project(row, Holder.PROJECT)));
    for (Object owner : draft.extentsGiven(ProjectRows.FUNDINGS_EXTENT)) {
      groups.putIfAbsent((ProjectId) owner, List.of());
    }
    groups.forEach((id, group) -> read(id, group, draft));
  }

  private static void read(ProjectId id, List<Row> rows, Draft draft) {
    Project known = draft.find(id).orElseThrow();
    List<Funding> fundings = new ArrayList<>();
    for (Row row : rows) {
      Optional<OrganisationId> funder = draft.organisation(row, FUNDER);
      if (funder.isPresent()) {
        fundings.add(
            Funding.builder(funder.get())
                .scheme(row.text(SCHEME, Optional.empty()).orElse(null))
                .amount(row.get(AMOUNT).orElse(null))
                .state(row.get(STATE).orElse(null))
                .sources(draft.references().sources(row, SOURCES).orElse(List.of()))
                .build());
        draft.origin(new Part(id, "/fundings/items/" + (fundings.size() - 1)), row);
      }
    }
    Listing<Funding> before = known.fundings();
    Listing<Funding> listing =
        draft.listing(
            rows.isEmpty() ? before.items() : fundings,
            before.extent(),
            ProjectRows.FUNDINGS_EXTENT,
            id);
    draft.put(known.toBuilder().fundings(listing).build());
  }
}
