package io.github.territoires.view;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.SignatoryCollege;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import io.github.territoires.model.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agreement of a territory: its <i>protocole d'accord</i> or its <i>contrat</i>.
 *
 * @param term which of the two: "Contrat"
 * @param dates when it was signed and for how long it holds: "signé le 23 janvier 2020"; empty
 *     where neither is known
 * @param remark what else is to be known; absent where nothing is
 * @param document where it can be read; absent where it is not known
 * @param signatories who signed it, college by college; empty where nobody is known
 * @param note says where more have signed than are named; absent where all are, or none is known
 * @since 0.1
 */
public record AgreementView(
    String term,
    List<String> dates,
    Optional<TextView> remark,
    Optional<LinkView> document,
    List<ListView<SeatView>> signatories,
    Optional<String> note) {

  /** Lists the agreements that are known, the earlier kind first. */
  static List<AgreementView> list(ViewContext context, Territory territory) {
    return Stream.of(
            territory.protocol().map(one -> of(context, "agreement.protocol", one)),
            territory.contract().map(one -> of(context, "agreement.contract", one)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static AgreementView of(ViewContext context, String key, Agreement agreement) {
    context.stated(agreement.sources());
    agreement.signed().map(StatedDate::sources).ifPresent(context::cite);
    String term = context.word(key);
    List<String> dates = new ArrayList<>();
    agreement
        .signed()
        .map(signed -> context.dated("agreement.signed", signed.date()))
        .ifPresent(dates::add);
    agreement
        .period()
        .map(context::date)
        .map(period -> context.labels().get("agreement.period", Map.of("date", period)))
        .ifPresent(dates::add);
    return new AgreementView(
        term,
        List.copyOf(dates),
        agreement.remark().map(context::text),
        agreement.address().map(address -> document(context, term, address)),
        signatories(context, agreement.signatories()),
        agreement.signatories().equals(Listing.unknown())
            ? Optional.empty()
            : context.note("agreement.signatories", agreement.signatories()));
  }

  private static LinkView document(ViewContext context, String term, WebAddress address) {
    return new LinkView(context.word("agreement.document"), context.plain(term), address.value());
  }

  private static List<ListView<SeatView>> signatories(
      ViewContext context, Listing<Signatory> signatories) {
    List<Optional<SignatoryCollege>> colleges =
        signatories.stream()
            .map(Signatory::college)
            .distinct()
            .sorted(AgreementView::order)
            .toList();
    return colleges.stream()
        .map(
            college ->
                ListView.of(
                    context.word(
                        "agreement.signatories."
                            + college
                                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .orElse("term")),
                    signatories.stream()
                        .filter(signatory -> signatory.college().equals(college))
                        .map(signatory -> SeatView.of(context, signatory))
                        .toList()))
        .toList();
  }

  /** Puts the colleges in their order, and those who signed in none behind. */
  private static int order(Optional<SignatoryCollege> a, Optional<SignatoryCollege> b) {
    int last = SignatoryCollege.values().length;
    return Integer.compare(
        a.map(SignatoryCollege::ordinal).orElse(last),
        b.map(SignatoryCollege::ordinal).orElse(last));
  }
}
