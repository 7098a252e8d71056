package io.github.territoires.view;

import io.github.territoires.model.Contact;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.WebAddress;
import io.github.territoires.view.SourcesView.ContactView;
import io.github.territoires.view.SourcesView.LicenceView;
import io.github.territoires.view.SourcesView.SourceView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands below each part of a view: who publishes it, under what licence, where errors are
 * reported. Made once for all parts, which differ in their sources only.
 */
final class Imprint {
  private final ViewContext whole;
  private final Optional<TextView> notice;
  private final Optional<FactView> publisher;
  private final Optional<LicenceView> licence;
  private final Optional<ContactView> contact;
  private final Map<SourceId, SourceView> sources = new HashMap<>();
  private final Map<LocalDate, String> days = new HashMap<>();

  Imprint(ViewContext whole) {
    Programme programme = whole.programme();
    Optional<Territory> territory = whole.territory();
    this.whole = whole;
    this.notice = programme.notice().map(whole::text);
    this.publisher =
        territory
            .flatMap(Territory::publisher)
            .or(programme::publisher)
            .map(id -> FactView.of(whole.word("sources.publisher"), whole.name(id)));
    this.licence = territory.flatMap(Territory::licence).or(programme::licence).map(this::licence);
    this.contact = territory.flatMap(Territory::contact).or(programme::contact).map(this::contact);
  }

  /** Returns what stands below a part, whose context has cited what it shows. */
  SourcesView below(ViewContext part) {
    List<SourceView> cited =
        part.cited().stream()
            .map(source -> sources.computeIfAbsent(source.id(), id -> source(source)))
            .toList();
    return new SourcesView(
        notice,
        publisher,
        dated("sources.as-of", part.newest()),
        licence,
        contact,
        whole.some("sources.list", cited));
  }

  private LicenceView licence(Licence licence) {
    return new LicenceView(whole.text(licence.name()), licence.address().map(WebAddress::value));
  }

  private ContactView contact(Contact contact) {
    String address =
        contact
            .page()
            .map(WebAddress::value)
            .or(() -> contact.mail().map(mail -> "mailto:" + mail.value()))
            .orElseThrow();
    return new ContactView(whole.word("sources.contact"), address);
  }

  private SourceView source(Source source) {
    return new SourceView(
        whole.text(source.title()),
        whole.name(source.publisher()),
        source.address().map(WebAddress::value),
        source.published().map(whole::date),
        source.licence().map(this::licence),
        dated("sources.compared", source.asOf()));
  }

  private String dated(String key, LocalDate day) {
    String date = days.computeIfAbsent(day, whole.labels()::date);
    return whole.labels().get(key, Map.of("date", date));
  }
}
