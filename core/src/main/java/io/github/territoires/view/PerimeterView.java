package io.github.territoires.view;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Territory;
import java.util.List;
import java.util.Optional;

/**
 * What a territory is made of.
 *
 * @param title the section's title, which says how many members there are
 * @param items the members, in order; empty where none is known, see {@code note}
 * @param note says where nothing is known, or where these are a selection; absent where these are
 *     all, and where communes alone are known
 * @param communes how many communes there are in the territory, and which, where they are listed
 *     without the members that they belong to; absent where they are not
 * @param sources where this is stated, and what became of the members in other phases
 * @since 0.1
 */
public record PerimeterView(
    String title,
    List<MemberView> items,
    Optional<String> note,
    Optional<ListView<MemberView.CommuneView>> communes,
    SourcesView sources)
    implements SectionView {

  static PerimeterView of(ViewContext context, Territory territory) {
    territory.perimeter().map(Perimeter::sources).ifPresent(context::stated);
    Listing<Member> members =
        territory.perimeter().map(Perimeter::members).orElse(Listing.unknown());
    Listing<Commune> communes =
        territory.perimeter().map(Perimeter::communes).orElse(Listing.unknown());
    boolean communesAlone =
        members.equals(Listing.<Member>unknown()) && !communes.items().isEmpty();
    return new PerimeterView(
        context.counted("perimeter.title", members.items().size()),
        MemberView.list(context, members),
        communesAlone ? Optional.empty() : context.note("perimeter", members),
        MemberView.communes(context, "perimeter.communes.whole", communes),
        SourcesView.of(context));
  }
}
