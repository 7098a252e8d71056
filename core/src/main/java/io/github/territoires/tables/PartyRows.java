package io.github.territoires.tables;

import io.github.territoires.model.Facility;
import io.github.territoires.model.Listing;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The table {@code parties.csv}: one row for each organisation that takes part in a project, or in
 * one of its facilities. The rows of a project are all its parties.
 */
final class PartyRows implements TableForm {
  static final Column<String> ORGANISATION =
      Column.of("organisation", "organisme", Texts.reference("organisation"))
          .example("Exemple : un lycée des métiers")
          .required();
  static final Column<List<Role>> ROLES =
      Column.of("roles", "roles", new Many<>(Choice.open("role", Role::parse)))
          .example("porteur")
          .required();
  static final Column<String> ON_BEHALF_OF =
      Column.of("on_behalf_of", "pour_le_compte_de", Texts.reference("organisation"))
          .at("/onBehalfOf");
  static final Column<List<String>> SOURCES = Column.of("sources", "sources", Texts.REFERENCES);

  @Override
  public List<Column<?>> columns() {
    return List.of(
        Holder.PROJECT,
        Holder.FACILITY,
        ORGANISATION,
        Organisations.NAME,
        Organisations.SIREN,
        Organisations.SIRET,
        Organisations.KIND,
        ROLES,
        ON_BEHALF_OF,
        SOURCES);
  }

  @Override
  public List<Column<?>> labels() {
    return List.of(ORGANISATION, Holder.PROJECT);
  }

  @Override
  public void write(Programme programme, Consumer<Line> out) {
    for (Project project : programme.projects()) {
      lines(Holder.of(project), project.parties(), programme).forEach(out);
      for (Facility facility : project.facilities()) {
        lines(Holder.of(project, facility), facility.parties(), programme).forEach(out);
      }
    }
  }

  private static List<Line> lines(Holder holder, Listing<Party> parties, Programme programme) {
    List<Line> lines =
        parties.stream()
            .map(
                party ->
                    Organisations.put(holder.line(), ORGANISATION, party.organisation(), programme)
                        .put(ROLES, party.roles())
                        .put(ON_BEHALF_OF, party.onBehalfOf().map(OrganisationId::value))
                        .list(SOURCES, party.sources()))
            .toList();
    return lines.stream().allMatch(Line::isWhole) ? lines : List.of();
  }

  @Override
  public void read(List<Row> rows, Draft draft) {
    Map<Holder, List<Row>> groups =
        new LinkedHashMap<>(draft.rows().grouped(rows, row -> Holder.named(row, draft)));
    for (Object owner : draft.extentsGiven(ProjectRows.PARTIES_EXTENT)) {
      groups.putIfAbsent(new Holder((ProjectId) owner, Optional.empty()), List.of());
    }
    groups.forEach((holder, group) -> read(holder, group, draft));
  }

  private static void read(Holder holder, List<Row> rows, Draft draft) {
    Project known = holder.in(draft);
    Listing<Party> before = holder.facility(known).map(Facility::parties).orElseGet(known::parties);
    List<Party> parties = new ArrayList<>();
    for (Row row : rows) {
      Optional<OrganisationId> organisation = draft.organisation(row, ORGANISATION);
      if (organisation.isPresent()) {
        List<SourceId> sources = draft.references().sources(row, SOURCES).orElse(List.of());
        parties.add(
            new Party(
                organisation.get(),
                row.get(ROLES).orElseThrow(),
                draft.organisations().findOther(row, ON_BEHALF_OF),
                sources));
        draft.origin(new Part(holder, "/parties/items/" + (parties.size() - 1)), row);
      }
    }
    List<Party> items = rows.isEmpty() ? before.items() : parties;
    Listing<Party> listing =
        draft.listing(items, before.extent(), ProjectRows.PARTIES_EXTENT, holder.owner());
    draft.put(
        holder.facility().isPresent()
            ? known.toBuilder()
                .facilities(holder.changed(known, facility -> facility.parties(listing)))
                .build()
            : known.toBuilder().parties(listing).build());
  }
}
